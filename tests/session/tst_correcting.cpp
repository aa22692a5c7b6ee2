// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textoffsets.h"
#include "models/editing/correcting.h"
#include "models/editing/restoring.h"
#include "models/session/articlehistory.h"
#include "models/session/newproject.h"
#include "models/session/projectmerging.h"
#include "models/storage/projectstore.h"
#include "tests/session/sessionfixture.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>

using namespace Guillemet;
using namespace Guillemet::Testing;

namespace {

EditContext contextOf(const Session &session)
{
    return {.annotations = *session.annotations(), .text = session.document().text, .speakers = *session.speakers()};
}

void makeText(Fixture &f, const QString &text)
{
    const QString &now = f.session->document().text;
    f.session->perform(Acts::correctText(contextOf(*f.session), {0, static_cast<int>(now.size())}, text));
}

struct CorrectedState
{
    QString text;
    QList<Annotation> annotations;
    bool operator==(const CorrectedState &) const = default;
};

CorrectedState correctedStateOf(const Fixture &f)
{
    return {f.session->document().text, f.annotations()};
}

QList<Annotation> stored(Fixture &f, const AnnotatorId &annotator)
{
    const auto store = ProjectStore::open(f.path(), ProjectStore::Access::ReadOnly);
    auto set = (*store)->annotationSet(f.session->document().id, annotator);
    std::ranges::sort(set->annotations, readsBefore);
    return set->annotations;
}

const QString corrected1 = u"😀 « Nous partirons », a dit la ministre. La FRANCE et le TCHAD se taisent."_s;

} // namespace

class TestCorrecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotationsMoveWithTheTextInAllSets()
    {
        Fixture f;
        f.begin();
        const Annotation france = f.on(u"FRANCE"_s);
        makeText(f, corrected1);
        QCOMPARE(f.session->document().text, corrected1);
        QCOMPARE(f.on(u"FRANCE"_s).id, france.id);
        QCOMPARE(f.on(u"FRANCE"_s).begin(), france.begin() + 2);
        QCOMPARE(f.session->documents().first().length, TextOffsets(corrected1).codePoints());
        QVERIFY(f.session->flush());
        const QList<Annotation> machine = stored(f, Annotator::machine().id);
        QVERIFY(!machine.isEmpty());
        QVERIFY(std::ranges::contains(machine, france.begin() + 2, &Annotation::begin));
        const CorrectedState now = correctedStateOf(f);
        f.restart();
        f.open(f.id(0));
        QCOMPARE(correctedStateOf(f), now);
    }

    void aCorrectionIsUndoneAndRedoneAlsoAfterReopening()
    {
        Fixture f;
        f.begin();
        f.decide(f.on(u"FRANCE"_s));
        const CorrectedState before = correctedStateOf(f);
        makeText(f, corrected1);
        f.decide(f.on(u"TCHAD"_s));
        const CorrectedState after = correctedStateOf(f);
        f.session->undoStack()->undo();
        f.session->undoStack()->undo();
        QCOMPARE(correctedStateOf(f), before);
        f.session->undoStack()->redo();
        f.session->undoStack()->redo();
        QCOMPARE(correctedStateOf(f), after);
        QVERIFY(f.session->flush());
        f.restart();
        f.open(f.id(0));
        QCOMPARE(correctedStateOf(f), after);
        QCOMPARE(f.session->undoStack()->undoText(), u"Decide"_s);
        f.session->undoStack()->undo();
        f.session->undoStack()->undo();
        QCOMPARE(correctedStateOf(f), before);
        QVERIFY(f.session->flush());
        f.restart();
        f.open(f.id(0));
        QCOMPARE(correctedStateOf(f), before);
        f.session->undoStack()->redo();
        f.session->undoStack()->redo();
        QCOMPARE(correctedStateOf(f), after);
    }

    void whatVanishesWithItsWordsComesBackForEverybody()
    {
        Fixture f;
        f.begin();
        f.decide(f.on(u"FRANCE"_s));
        QVERIFY(f.session->flush());
        f.session->setAnnotatorName(u"Berthe"_s);
        QTRY_VERIFY(f.session->hasDocument());
        f.decide(f.on(u"TCHAD"_s));
        QVERIFY(f.session->flush());
        const QList<Annotation> machine = stored(f, Annotator::machine().id);
        const QList<Annotation> first = stored(f, Annotator::human(systemName()).id);
        const QList<Annotation> own = stored(f, Annotator::human(u"Berthe"_s).id);
        QString without = sampleText;
        makeText(f, without.remove(u"La FRANCE et le "_s));
        QVERIFY(f.session->flush());
        QVERIFY(stored(f, Annotator::machine().id).size() < machine.size());
        QVERIFY(stored(f, Annotator::human(systemName()).id).size() < first.size());
        f.restart();
        f.session->setAnnotatorName(u"Berthe"_s);
        f.open(f.id(0));
        f.session->undoStack()->undo();
        QVERIFY(f.session->flush());
        QCOMPARE(stored(f, Annotator::machine().id), machine);
        QCOMPARE(stored(f, Annotator::human(systemName()).id), first);
        QCOMPARE(stored(f, Annotator::human(u"Berthe"_s).id), own);
    }

    void theOriginalIsKeptAndTheArticleIsKnownByBothTexts()
    {
        Fixture f;
        f.begin();
        makeText(f, corrected1);
        QVERIFY(f.session->flush());
        const auto original = ArticleHistory(*f.session).originalText(f.id(0)).result();
        QVERIFY(original);
        QCOMPARE(*original, sampleText);
        f.session->addDocuments({article(sampleText), article(corrected1), article(u"Un autre."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
    }

    void historyShowsTheTextOfThatTimeAndRestoresIt()
    {
        Fixture f;
        f.begin();
        f.decide(f.on(u"FRANCE"_s));
        const CorrectedState before = correctedStateOf(f);
        makeText(f, corrected1);
        f.decide(f.on(u"TCHAD"_s));
        QVERIFY(f.session->flush());
        const auto entries = ArticleHistory(*f.session).entries(f.id(0), {}).result();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 3);
        QVERIFY(entries->at(1).made.change.label.contains(u"partirons"_s));
        const auto past = ArticleHistory(*f.session).stateAfter(f.id(0), entries->first().number).result();
        QVERIFY(past);
        QCOMPARE(CorrectedState(past->document.text, past->annotations), before);
        const auto corrected = ArticleHistory(*f.session).stateAfter(f.id(0), entries->at(1).number).result();
        QCOMPARE(corrected->document.text, corrected1);
        f.session->perform(
            Acts::restore(contextOf(*f.session), past->document.text, past->annotations, past->speakers));
        QCOMPARE(correctedStateOf(f), before);
        f.session->undoStack()->undo();
        QCOMPARE(f.session->document().text, corrected1);
    }

    void mergingKnowsACorrectedArticleAndMovesWhatComesIn()
    {
        Fixture f;
        f.begin();
        makeText(f, corrected1);
        QVERIFY(f.session->flush());
        f.session->closeProject();
        const QString other = f.path(u"b.guillemet"_s);
        {
            Fixture g;
            g.session->setAnnotatorName(u"Berthe"_s);
            g.begin(sampleText, other);
            g.decide(g.on(u"FRANCE"_s));
            QVERIFY(g.session->flush());
        }
        const auto report = mergeProjects({.target = f.path(), .others = {other}, .annotator = {}, .only = {}});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->articlesKnown, 1);
        QCOMPARE(report->articlesAdded, 0);
        f.restart();
        f.session->setAnnotatorName(u"Berthe"_s);
        f.open(f.id(0));
        QVERIFY(f.on(u"FRANCE"_s).status == Status::Confirmed);
        // and the other way round: the uncorrected project takes the annotations on the corrected text
        f.session->closeProject();
        const auto back = mergeProjects({.target = other, .others = {f.path()}, .annotator = {}, .only = {}});
        QVERIFY(back);
        QCOMPARE(back->articlesKnown, 1);
        QCOMPARE(back->articlesAdded, 0);
    }

    void aNoteOnTheArticleIsSavedAndUndone()
    {
        Fixture f;
        f.begin();
        f.session->perform(Acts::noteOnArticle({}, u"À relire"_s));
        QCOMPARE(f.session->documents().first().note, u"À relire"_s);
        f.session->perform(Acts::noteOnArticle(u"À relire"_s, u"Relu"_s));
        f.session->undoStack()->undo();
        QCOMPARE(f.session->documents().first().note, u"À relire"_s);
        QVERIFY(f.session->flush());
        f.restart();
        QCOMPARE(f.session->documents().first().note, u"À relire"_s);
        f.open(f.id(0));
        f.session->undoStack()->redo();
        QCOMPARE(f.session->documents().first().note, u"Relu"_s);
        f.session->undoStack()->undo();
        f.session->undoStack()->undo();
        QCOMPARE(f.session->documents().first().note, QString());
    }

    void unsureAnnotationsAreCounted()
    {
        Fixture f;
        f.begin();
        Annotation unsure = f.on(u"FRANCE"_s);
        Change change{.label = u"Unsure"_s};
        Annotation after = unsure;
        after.attributes.set(Attribute::Unsure, u"yes"_s);
        change.replace(unsure, after);
        f.session->perform(change);
        QCOMPARE(f.session->documents().first().unsure, 1);
        QVERIFY(f.session->flush());
        f.restart();
        QCOMPARE(f.session->documents().first().unsure, 1);
        f.open(f.id(0));
        f.session->undoStack()->undo();
        QCOMPARE(f.session->documents().first().unsure, 0);
    }

    void anyWalkOfCorrectionsAndActsCanBeTakenBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyWalkOfCorrectionsAndActsCanBeTakenBack()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        Fixture f;
        f.begin(sampleText.repeated(4));
        QList<CorrectedState> states{correctedStateOf(f)};
        qsizetype place = 0;
        for (int step = 0; step < 60; ++step) {
            const int roll = random.bounded(20);
            if (roll < 7) {
                QString text = f.session->document().text;
                const int at = random.bounded(static_cast<int>(text.size()));
                const int length = random.bounded(12);
                const bool splits =
                    text[at].isLowSurrogate() || (at + length < text.size() && text[at + length].isLowSurrogate());
                if (splits)
                    continue;
                text.replace(at, length, random.bounded(2) ? u"né 😀"_s : QString());
                if (text == f.session->document().text || text.size() < 20)
                    continue;
                makeText(f, text);
            } else if (roll < 12) {
                const QString &text = f.session->document().text;
                const int begin = random.bounded(static_cast<int>(text.size()) - 2);
                if (text[begin].isLowSurrogate() || text[begin + 2].isLowSurrogate())
                    continue;
                f.add({begin, begin + 2});
            } else if (roll < 15) {
                if (place > 0) {
                    f.session->undoStack()->undo();
                    --place;
                }
                QCOMPARE(correctedStateOf(f), states[place]);
                continue;
            } else if (roll < 17) {
                if (place + 1 < states.size()) {
                    f.session->undoStack()->redo();
                    ++place;
                }
                QCOMPARE(correctedStateOf(f), states[place]);
                continue;
            } else {
                QVERIFY(f.session->flush());
                f.restart();
                f.open(f.id(0));
                QCOMPARE(correctedStateOf(f), states[place]);
                continue;
            }
            states.resize(place + 1);
            states.append(correctedStateOf(f));
            ++place;
        }
        while (place > 0) {
            f.session->undoStack()->undo();
            QCOMPARE(correctedStateOf(f), states[--place]);
        }
    }

private:
    static QString systemName() { return systemUserName(); }
};

QTEST_GUILESS_MAIN(TestCorrecting)
#include "tst_correcting.moc"
