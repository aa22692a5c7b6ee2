// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/offeredspeakers.h"
#include "models/core/speakerregistry.h"
#include "tests/runner.h"

#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestSpeakerRegistry : public QObject
{
    Q_OBJECT

    static Speaker speaker(const QString &name, const QStringList &aliases = {})
    {
        return {.id = SpeakerId::fromName(name), .name = name, .aliases = aliases};
    }

private Q_SLOTS:
    void namesAreComparedWithoutCaseAccentsAndKindOfApostrophe()
    {
        QCOMPARE(speakerKey(u"  L’ÉLYSÉE\u00A0 "), u"l'elysee"_s);
        QCOMPARE(speakerKey(u"Sergue\u0069\u0308 Lavrov"), speakerKey(u"Sergueï Lavrov"));
    }

    void isFoundByNameAndAliasTheNameFirst()
    {
        SpeakerRegistry registry;
        const Speaker blinken = speaker(u"Antony Blinken"_s, {u"M. Blinken"_s, u"Blinken"_s, u"blinken"_s});
        const Speaker father = speaker(u"Blinken"_s);
        registry.reset({blinken, father});
        QCOMPARE(registry.findByName(u"m. BLINKEN")->id, blinken.id);
        QCOMPARE(registry.findByName(u"blinken")->id, father.id);
        QCOMPARE(registry.findByName(u"nobody"), nullptr);
        registry.apply({{father, std::nullopt}});
        QCOMPARE(registry.findByName(u"blinken")->id, blinken.id);
    }

    void whoWasMadeOneWithAnotherIsMeantNoMore()
    {
        SpeakerRegistry registry;
        const Speaker mali = speaker(u"Mali"_s);
        const Speaker republic = speaker(u"République du Mali"_s, {u"Mali"_s});
        const Speaker state = speaker(u"État malien"_s, {u"République du Mali"_s});
        registry.reset({mali, republic});
        QCOMPARE(registry.joinedWith(mali), registry.find(republic.id));
        QCOMPARE(registry.joinedWith(republic), nullptr);
        QCOMPARE(registry.meantBy(u"mali")->id, republic.id);
        QCOMPARE(registry.findByName(u"mali")->id, mali.id); // asked for by name
        QCOMPARE(offeredSpeakers(registry).size(), 1);
        QCOMPARE(offeredSpeakers(registry, mali.id).size(), 2);
        registry.apply({{std::nullopt, state}}); // and that one with a third
        QCOMPARE(registry.meantBy(u"mali")->id, state.id);
        registry.apply({{mali, std::nullopt}, {republic, std::nullopt}});
        QCOMPARE(registry.joinedWith(republic), registry.find(state.id)); // also where it is not here
        QCOMPARE(registry.meantBy(u"nobody"), nullptr);
    }

    void twoWhoHaveEachOthersNameAreBothOffered()
    {
        SpeakerRegistry registry;
        registry.reset({speaker(u"Emmanuel Macron"_s, {u"Macron"_s}), speaker(u"Macron"_s, {u"Emmanuel Macron"_s})});
        QCOMPARE(offeredSpeakers(registry).size(), 2);
        QCOMPARE(registry.meantBy(u"macron")->name, u"Macron"_s);
    }

    void aRenamedOneIsFoundByItsNewNameOnly()
    {
        SpeakerRegistry registry;
        QSignalSpy changed(&registry, &SpeakerRegistry::changed);
        const Speaker before = speaker(u"Antoine"_s, {u"Tony"_s});
        registry.reset({before});
        Speaker after = before;
        after.name = u"Antony"_s;
        after.aliases.clear();
        registry.apply({{before, after}});
        QCOMPARE(registry.findByName(u"antoine"), nullptr);
        QCOMPARE(registry.findByName(u"tony"), nullptr);
        QCOMPARE(registry.name(before.id), u"Antony"_s);
        QCOMPARE(registry.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(registry.name(SpeakerId::create()), QString());
        registry.apply({});
        QCOMPARE(changed.size(), 1);
    }

    void allComeByName()
    {
        SpeakerRegistry registry;
        registry.reset({speaker(u"zoé"_s), speaker(u"Anne"_s), speaker(u"bob"_s)});
        QStringList names;
        for (const Speaker &s : registry.all())
            names << s.name;
        QCOMPARE(names, (QStringList{u"Anne"_s, u"bob"_s, u"zoé"_s}));
    }

    void wordsOfFilesComeBack()
    {
        using enum Speaker::Kind;
        for (const Speaker::Kind kind : {Unknown, Person, Group, Institution, Document})
            QVERIFY(speakerKindFromString(toString(kind)) == kind);
        for (const Speaker::Gender gender : {Speaker::Gender::Unknown, Speaker::Gender::Female, Speaker::Gender::Male})
            QVERIFY(genderFromString(toString(gender)) == gender);
    }
};

QTEST_GUILESS_MAIN(TestSpeakerRegistry)
#include "tst_speakerregistry.moc"
