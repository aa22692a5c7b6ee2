// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/tagsetediting.h"
#include "tests/runner.h"
#include "tests/session/randomanalyst.h"
#include "tests/support/seeds.h"

#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Guillemet::Testing;
using namespace Qt::StringLiterals;

namespace {

/**
 * Undo as it is defined, over the whole project: a list of what it was like after each act, and a place in it. What was
 * done last is undone first, in an article that it was done in.
 */
class Timeline
{
public:
    explicit Timeline(RandomAnalyst &analyst)
        : m_analyst(analyst)
        , m_moments{{analyst.place().shown(), {}, {}}}
    {
    }

    void act()
    {
        const RandomAnalyst::Done done = m_analyst.act();
        tell(u"did"_s, done.label);
        const ProjectState after = place().shown();
        if (done.label.isEmpty()) {
            same(after, m_moments[m_place].state, u"nothing done"_s);
            if (!place().session().undoStack()->canRedo()) // a drag there and back is something new
                m_moments.resize(m_place + 1);
            return;
        }
        m_moments.resize(m_place + 1);
        m_moments.append({after, done, place().article()});
        ++m_place;
    }

    bool undo()
    {
        if (m_place == 0)
            return false;
        const Moment &moment = m_moments[m_place];
        tell(u"undid"_s, moment.done.label);
        step(moment, true);
        if (QTest::currentTestFailed())
            return false;
        same(place().shown(), m_moments[--m_place].state, u"undo "_s + moment.done.label);
        return true;
    }

    bool redo()
    {
        if (m_place + 1 == m_moments.size())
            return false;
        const Moment &moment = m_moments[m_place + 1];
        tell(u"redid"_s, moment.done.label);
        step(moment, false);
        if (QTest::currentTestFailed())
            return false;
        same(place().shown(), m_moments[++m_place].state, u"redo "_s + moment.done.label);
        return true;
    }

    void compare(const QString &after) { same(place().shown(), m_moments[m_place].state, after); }
    /** For whoever looks into a failure. */
    void tell(const QString &what, const QString &label = {})
    {
        m_told.append(place().session().document().title + u": "_s + what + u' ' + label);
    }
    QString told() const { return m_told.join(u'\n'); }

private:
    struct Moment
    {
        ProjectState state;
        RandomAnalyst::Done done;
        DocumentId home; ///< where it was done
    };

    Workplace &place() { return m_analyst.place(); }
    static void same(const ProjectState &is, const ProjectState &wanted, const QString &after)
    {
        QVERIFY2(is == wanted, qPrintable(after + wanted.difference(is)));
    }
    void step(const Moment &moment, bool back)
    {
        QList<DocumentId> places = place().articles();
        places.removeOne(moment.home);
        places.prepend(moment.home);
        QString others;
        for (const DocumentId &article : std::as_const(places)) {
            if (place().article() != article)
                place().open(article);
            place().settle();
            const QUndoStack *stack = place().session().undoStack();
            const QString next = back ? stack->undoText() : stack->redoText();
            if (next != moment.done.label) {
                others += u" “%1”"_s.arg(next);
                continue;
            }
            QSignalSpy finished(&place().session().tagsetEditing(), &TagsetEditing::finished);
            if (back)
                place().session().undoStack()->undo();
            else
                place().session().undoStack()->redo();
            if (moment.done.isOfTagset)
                QTRY_COMPARE(finished.size(), 1);
            place().settle();
            return;
        }
        QVERIFY2(moment.done.isOfTagset, qPrintable(moment.done.label + u" is not next, but"_s + others));
        QSignalSpy finished(&place().session().tagsetEditing(), &TagsetEditing::finished);
        if (back)
            place().session().tagsetEditing().undo();
        else
            place().session().tagsetEditing().redo();
        QTRY_COMPARE(finished.size(), 1);
        place().settle();
    }

    RandomAnalyst &m_analyst;
    QList<Moment> m_moments;
    qsizetype m_place = 0;
    QStringList m_told;
};

} // namespace

/** An analyst does anything, closes the program now and then, and takes everything back. */
class TestRandomWalk : public QObject
{
    Q_OBJECT

    static void check(RandomAnalyst &analyst, bool inFile)
    {
        const QString rule = analyst.place().broken();
        QVERIFY2(rule.isEmpty(), qPrintable(rule));
        if (inFile) {
            analyst.place().settle();
            const ProjectState shown = analyst.place().shown();
            const ProjectState stored = analyst.place().stored();
            QVERIFY2(shown == stored, qPrintable(u"window / file:"_s + shown.difference(stored)));
            const QString miscounted = analyst.place().miscounted();
            QVERIFY2(miscounted.isEmpty(), qPrintable(miscounted));
            const QString ruleInFile = analyst.place().brokenInFile();
            QVERIFY2(ruleInFile.isEmpty(), qPrintable(ruleInFile));
        }
        QStringList messages;
        for (const Error &error : std::as_const(analyst.place().errors))
            messages.append(error.message + u' ' + error.detail);
        QCOMPARE(messages, QStringList());
    }

private Q_SLOTS:
    void everythingIsUndoneAndRedone_data() { addSeeds(2); }
    void everythingIsUndoneAndRedone()
    {
        QFETCH(const quint32, seed);
        RandomAnalyst analyst(seed);
        Timeline timeline(analyst);
        for (int step = 0; step < 100; ++step) {
            const int roll = analyst.below(20);
            if (roll < 11)
                timeline.act();
            else if (roll < 15)
                timeline.undo();
            else if (roll < 17)
                timeline.redo();
            else if (roll < 18)
                analyst.place().restart();
            else
                analyst.place().open(analyst.anyArticle());
            if (roll >= 17)
                timeline.tell(roll == 17 ? u"restarted"_s : u"opened"_s);
            if (!QTest::currentTestFailed())
                check(analyst, analyst.below(3) == 0);
            if (!QTest::currentTestFailed())
                timeline.compare(u"nothing"_s);
            if (QTest::currentTestFailed()) {
                qInfo("%s", qPrintable(timeline.told()));
                return;
            }
        }
        while (timeline.redo()) {
        }
        while (timeline.undo()) {
        }
        while (!QTest::currentTestFailed() && timeline.redo()) {
        }
        if (!QTest::currentTestFailed())
            check(analyst, true);
        else
            qInfo("%s", qPrintable(timeline.told()));
    }

    /** In any order, by two people: nothing is as in a list of states then, but what is there holds together. */
    void nothingBreaksWhereSeveralUndoInAnyArticle_data() { addSeeds(2); }
    void nothingBreaksWhereSeveralUndoInAnyArticle()
    {
        QFETCH(const quint32, seed);
        RandomAnalyst analyst(seed);
        Workplace &place = analyst.place();
        QStringList told;
        for (int step = 0; step < 100; ++step) {
            const int roll = analyst.below(20);
            QString done;
            if (roll < 9) {
                done = u"did "_s + analyst.act().label;
            } else if (roll < 13) {
                done = u"undid "_s + place.session().undoStack()->undoText();
                place.session().undoStack()->undo();
            } else if (roll < 15) {
                done = u"redid "_s + place.session().undoStack()->redoText();
                place.session().undoStack()->redo();
            } else if (roll < 16) {
                place.restart();
                done = u"restarted"_s;
            } else if (roll < 17) {
                place.session().setAnnotatorName(analyst.below(2) ? u"Ada"_s : u"Bob"_s);
                QTRY_VERIFY(place.session().hasDocument());
                done = place.session().annotator().name;
            } else {
                place.open(analyst.anyArticle());
                done = u"opened"_s;
            }
            told.append(place.session().document().title + u": "_s + done);
            place.settle();
            place.errors.removeIf([](const Error &error) { return error.code == ErrorCode::Conflict; });
            check(analyst, true);
            if (QTest::currentTestFailed()) {
                qInfo("%s", qPrintable(told.join(u'\n')));
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomWalk)
#include "tst_randomwalk.moc"
