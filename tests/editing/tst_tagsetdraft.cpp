// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/tagsetdraft.h"
#include "tests/runner.h"

#include <QtCore/QTranslator>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

Tagset sample()
{
    Tag quotation{.id = Tags::Quotation,
                  .name = u"Quotation"_s,
                  .shortcut = u"Q"_s,
                  .lightColor = u"#0060a8"_s,
                  .darkColor = u"#6fb0f0"_s};
    Tag irony{.id = u"irony"_s, .name = u"Irony"_s, .lightColor = u"#112233"_s, .darkColor = u"#aabbcc"_s};
    Tag title = irony;
    title.id = u"title"_s;
    title.name = u"Title"_s;
    irony.attributes = {{u"force"_s, u"Force"_s, u"F"_s, {u"weak"_s, u"strong"_s}}};
    return Tagset({quotation, irony, title});
}

/** Another language, in which the tag of quotations has another name. */
class OtherWords final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "AnnotationWords") == 0 && qstrcmp(source, "Quotation") == 0 ? u"Citation"_s
                                                                                             : QString();
    }
    bool isEmpty() const override { return false; }
};

Annotation tagged(const TagId &tag, Attributes attributes = {})
{
    Annotation annotation{.id = AnnotationId::create(), .tag = tag, .attributes = std::move(attributes)};
    annotation.fragments.append({0, 3});
    return annotation;
}

} // namespace

class TestTagsetDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAChangeUntilSomethingIsDone()
    {
        const TagsetDraft draft(sample());
        QVERIFY(draft.change().isEmpty());
        QVERIFY(draft.change().touchedTags().isEmpty());
    }

    void aNewTagIsUnlikeTheOthers()
    {
        TagsetDraft draft(sample());
        const TagId first = draft.add(u"Qualité de l’orateur"_s);
        const TagId second = draft.add(u"Qualité de l’orateur"_s);
        QCOMPARE(first, u"qualite-de-l-orateur"_s);
        QCOMPARE(second, u"qualite-de-l-orateur-2"_s);
        QVERIFY(draft.find(first)->lightColor != draft.find(second)->lightColor);
        QVERIFY(draft.find(first)->underline != draft.find(second)->underline);
        QCOMPARE(draft.find(draft.add(u"…"_s))->id, u"tag"_s);
    }

    void whatIsNewIsKnownByItsName()
    {
        TagsetDraft draft(sample());
        const TagId made = draft.add(u"New tag"_s);
        Tag look = *draft.find(made);
        look.name = u"Chiffre clé"_s;
        draft.setLook(look);
        const QString attribute = draft.addAttribute(made, u"New attribute"_s);
        draft.setAttribute(made, {.id = attribute, .name = u"Unité"_s});
        draft.addValue(made, attribute, u"euro"_s);
        draft.add(u"New tag"_s);
        const TagsetChange change = draft.change();
        QCOMPARE(change.after.tags().last().id, u"new-tag"_s); // that is free again
        const Tag *tag = change.after.find(u"chiffre-cle"_s);
        QVERIFY(tag);
        QCOMPARE(tag->attributes.first().id, u"unite"_s);
        QCOMPARE(tag->attributes.first().values, QStringList{u"euro"_s});
        QCOMPARE(draft.change().after, change.after); // asked again, the same
    }

    void tagsWithARoleStay()
    {
        TagsetDraft draft(sample());
        QVERIFY(!draft.remove(Tags::Quotation));
        QVERIFY(!draft.merge(Tags::Quotation, u"irony"_s));
        QVERIFY(draft.merge(u"irony"_s, Tags::Quotation));
        QVERIFY(draft.find(Tags::Quotation));
    }

    void mergingGivesTheAnnotationsTheOtherTag()
    {
        TagsetDraft draft(sample());
        QVERIFY(draft.merge(u"irony"_s, u"title"_s));
        QVERIFY(!draft.merge(u"irony"_s, u"title"_s)); // it is gone
        const TagsetChange change = draft.change();
        QCOMPARE(change.applied(tagged(u"irony"_s))->tag, u"title"_s);
        QCOMPARE(change.applied(tagged(Tags::Quotation))->tag, Tags::Quotation);
        QVERIFY(change.label.contains(u"Irony"_s) && change.label.contains(u"Title"_s));
    }

    void theProgramsOwnTagIsCalledAsOnTheScreen()
    {
        OtherWords words;
        QCoreApplication::installTranslator(&words);
        TagsetDraft draft(sample());
        draft.merge(u"irony"_s, Tags::Quotation);
        const QString label = draft.change().label;
        QCoreApplication::removeTranslator(&words);
        QCOMPARE(label, u"Merge tag \"Irony\" into \"Citation\""_s);
    }

    void whatIsMergedFollowsWhereTheOtherGoes()
    {
        TagsetDraft draft(sample());
        const TagId added = draft.add(u"New"_s);
        draft.merge(u"irony"_s, u"title"_s);
        draft.merge(u"title"_s, added);
        QCOMPARE(draft.change().applied(tagged(u"irony"_s))->tag, added);
        draft.remove(added);
        QVERIFY(!draft.change().applied(tagged(u"irony"_s)));
        QVERIFY(!draft.change().applied(tagged(u"title"_s)));
        QVERIFY(!draft.change().tags.contains(added)); // it never was
    }

    void valuesAreRenamedAndRemovedInAnnotations()
    {
        TagsetDraft draft(sample());
        draft.renameValue(u"irony"_s, u"force"_s, u"weak"_s, u"faint"_s);
        draft.renameValue(u"irony"_s, u"force"_s, u"faint"_s, u"slight"_s);
        draft.renameValue(u"irony"_s, u"force"_s, u"slight"_s, u"strong"_s); // taken
        draft.removeValue(u"irony"_s, u"force"_s, u"strong"_s);
        draft.addValue(u"irony"_s, u"force"_s, u"biting"_s);
        QCOMPARE(draft.find(u"irony"_s)->attribute(u"force"_s)->values, QStringList({u"slight"_s, u"biting"_s}));
        const TagsetChange change = draft.change();
        const auto after = [&](const QString &value) {
            return change.applied(tagged(u"irony"_s, {{u"force"_s, value}}))->attributes.value(u"force"_s);
        };
        QCOMPARE(after(u"weak"_s), u"slight"_s);
        QCOMPARE(after(u"strong"_s), QString());
        QCOMPARE(after(u"other"_s), u"other"_s);
    }

    void twoValuesCanChangePlaces()
    {
        TagsetDraft draft(sample());
        draft.renameValue(u"irony"_s, u"force"_s, u"weak"_s, u"x"_s);
        draft.renameValue(u"irony"_s, u"force"_s, u"strong"_s, u"weak"_s);
        draft.renameValue(u"irony"_s, u"force"_s, u"x"_s, u"strong"_s);
        const TagsetChange change = draft.change();
        QCOMPARE(change.applied(tagged(u"irony"_s, {{u"force"_s, u"weak"_s}}))->attributes.value(u"force"_s),
                 u"strong"_s);
        QCOMPARE(change.applied(tagged(u"irony"_s, {{u"force"_s, u"strong"_s}}))->attributes.value(u"force"_s),
                 u"weak"_s);
    }

    void aRemovedAttributeGoesFromAnnotations()
    {
        TagsetDraft draft(sample());
        draft.removeAttribute(u"irony"_s, u"force"_s);
        const Annotation before = tagged(u"irony"_s, {{u"force"_s, u"weak"_s}, {Attribute::Note, u"kept"_s}});
        const Annotation after = *draft.change().applied(before);
        QCOMPARE(after.attributes.value(u"force"_s), QString());
        QCOMPARE(after.attributes.value(Attribute::Note), u"kept"_s);
        QCOMPARE(draft.addAttribute(u"irony"_s, u"Note"_s), u"note-2"_s); // the program's own names are taken
    }

    void anImportedTagsetLosesNothing()
    {
        TagsetDraft draft(sample());
        Tag irony{.id = u"irony"_s, .name = u"Ironie"_s, .lightColor = u"#445566"_s, .darkColor = u"#ffffff"_s};
        Tag claim{.id = u"claim"_s, .name = u"Claim"_s, .lightColor = u"#445566"_s, .darkColor = u"#ffffff"_s};
        draft.adopt(Tagset({claim, irony}));
        QStringList ids;
        for (const Tag &tag : draft.tags())
            ids.append(tag.id);
        QCOMPARE(ids, QStringList({u"claim"_s, u"irony"_s, Tags::Quotation, u"title"_s}));
        QCOMPARE(draft.find(u"irony"_s)->name, u"Ironie"_s);
        QCOMPARE(draft.find(u"irony"_s)->attributes.size(), 1);
        QVERIFY(draft.change().touchedTags().isEmpty());
    }

    void whatCouldBeWrittenFreelyStillCanAfterAnImport()
    {
        Tag mine{.id = u"irony"_s, .name = u"Irony"_s, .lightColor = u"#445566"_s, .darkColor = u"#ffffff"_s};
        mine.attributes = {{.id = u"why"_s, .name = u"Why"_s}, {.id = u"force"_s, .name = u"Force"_s}};
        mine.attributes.last().values = QStringList{u"weak"_s};
        Tag theirs = mine;
        theirs.attributes.first().values = QStringList{u"tone"_s};
        theirs.attributes.last().values = QStringList{u"strong"_s};
        TagsetDraft draft(Tagset(QList<Tag>{mine}));
        draft.adopt(Tagset(QList<Tag>{theirs}));
        const Tag *irony = draft.find(u"irony"_s);
        QCOMPARE(irony->attribute(u"why"_s)->values, QStringList());
        QCOMPARE(irony->attribute(u"force"_s)->values, QStringList({u"strong"_s, u"weak"_s}));
    }

    void keysOfTagsAndOfTheirAttributesAreTold()
    {
        const TagsetDraft draft(sample());
        QStringList told;
        for (const TagsetDraft::KeyUse &use : draft.keys())
            told.append(use.key + u' ' + use.tag + u' ' + use.attribute);
        QVERIFY(told.contains(u"Q quotation "_s));
        QVERIFY(std::ranges::any_of(told, [](const QString &one) { return one.startsWith(u"F irony "_s); }));
        QVERIFY(std::ranges::none_of(told, [](const QString &one) { return one.startsWith(u' '); }));
    }

    void undoStepsMadeBeforeSpeakTheNewTags()
    {
        TagsetDraft draft(sample());
        draft.remove(u"irony"_s);
        Change made;
        made.add(tagged(u"irony"_s));
        made.replace(tagged(Tags::Quotation), tagged(u"title"_s));
        const Change translated = draft.change().translated(made);
        QCOMPARE(translated.annotations.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTagsetDraft)
#include "tst_tagsetdraft.moc"
