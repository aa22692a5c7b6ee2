// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectstore.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QUndoGroup>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Guillemet::Testing;

namespace {

/** What one sees, and what can be undone and redone from here. */
struct State
{
    QList<Annotation> annotations;
    QList<Speaker> speakers;
    bool operator==(const State &) const = default;
};

/** Undo as it is defined: a list of states with a place in it. */
class Model
{
public:
    explicit Model(const State &start)
        : m_states{start}
    {
    }
    void act(const State &after)
    {
        m_states.resize(m_place + 1);
        m_states.append(after);
        ++m_place;
    }
    /** The act before goes on. */
    void goOn(const State &after)
    {
        m_states.resize(m_place + 1);
        if (after == m_states[m_place - 1])
            m_states.resize(m_place--);
        else
            m_states[m_place] = after;
    }
    bool undo() { return m_place > 0 && m_place-- > 0; }
    bool redo() { return m_place + 1 < m_states.size() && ++m_place > 0; }
    const State &state() const { return m_states[m_place]; }
    bool canUndo() const { return m_place > 0; }
    bool canRedo() const { return m_place + 1 < m_states.size(); }

private:
    QList<State> m_states;
    qsizetype m_place = 0;
};

State stateOf(const Fixture &f)
{
    return {f.annotations(), f.session->speakers()->all()};
}

/** An analyst with a program that is closed now and then. */
class Walk
{
public:
    explicit Walk(quint32 seed)
        : m_random(seed)
    {
        m_f.begin();
        m_model.emplace(stateOf(m_f));
    }

    Fixture m_f;
    std::optional<Model> m_model;
    int m_undone = 0;

    void step()
    {
        const int roll = m_random.bounded(20);
        if (roll < 9)
            act();
        else if (roll < 13)
            undo();
        else if (roll < 16)
            redo();
        else if (roll == 16)
            QVERIFY(m_f.session->flush());
        else if (roll == 17)
            reopen();
        else if (roll == 18)
            for (int i = 0; i < 6; ++i)
                undo();
        else
            QCoreApplication::processEvents();
    }

    void reopen()
    {
        const DocumentId id = m_f.id(0);
        m_f.restart();
        m_f.open(id);
    }

private:
    void undo()
    {
        const bool can = m_model->canUndo();
        QTRY_COMPARE(m_f.session->undoStack()->canUndo(), can); // older steps may be on their way
        const QString words = m_f.session->undoStack()->undoText();
        QCOMPARE(!words.isEmpty(), can);
        m_f.session->undoStack()->undo();
        m_undone += m_model->undo() ? 1 : 0;
    }
    void redo()
    {
        QTRY_COMPARE(m_f.session->undoStack()->canRedo(), m_model->canRedo());
        m_f.session->undoStack()->redo();
        m_model->redo();
    }

    Span span()
    {
        const int begin = m_random.bounded(2, 60);
        return {begin, begin + m_random.bounded(1, 10)};
    }
    Annotation some()
    {
        const QList<Annotation> all = m_f.annotations();
        return all.isEmpty() ? m_f.add(span()) : all.at(m_random.bounded(all.size()));
    }

    void act()
    {
        Change change;
        change.label = u"Act %1"_s.arg(m_random.bounded(1000));
        const QList<Annotation> all = m_f.annotations();
        const int kind = all.isEmpty() ? 0 : m_random.bounded(5);
        if (kind == 0) {
            change.add({.id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {span()}});
        } else if (kind == 1) {
            change.remove(all.at(m_random.bounded(all.size())));
        } else if (kind == 2) { // in bulk
            for (const Annotation &before : all) {
                Annotation after = before;
                after.status = m_random.bounded(2) ? Status::Confirmed : Status::Rejected;
                change.replace(before, after);
            }
            change.simplify();
        } else {
            const Annotation before = all.at(m_random.bounded(all.size()));
            Annotation after = before;
            after.attributes.set(Attribute::Note, QString::number(m_random.bounded(3)));
            change.replace(before, after);
            change.simplify();
            change.mergeKey = kind == 3 ? u"drag "_s + before.id.toString() : QString();
            if (m_random.bounded(3) == 0)
                change.speakers.append({std::nullopt, Speaker{.id = SpeakerId::create(), .name = change.label}});
        }
        if (change.isEmpty())
            return;
        const int steps = m_f.session->undoStack()->index();
        const bool redoable = m_f.session->undoStack()->canRedo();
        m_f.session->perform(change);
        const bool wentOn = !change.mergeKey.isEmpty() && change.mergeKey == m_key && !m_wasReopened &&
                            m_f.session->undoStack()->index() <= steps && !redoable;
        if (wentOn || m_f.session->undoStack()->index() <= steps)
            m_model->goOn(stateOf(m_f));
        else
            m_model->act(stateOf(m_f));
        m_key = change.mergeKey;
    }

    QRandomGenerator m_random;
    QString m_key;
    bool m_wasReopened = false;
};

} // namespace

/** Undo that survives the end of the program. */
class TestUndoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneBeforeClosingIsUndoneAndRedoneWithItsWords()
    {
        Fixture f;
        f.begin();
        const QList<Annotation> start = f.annotations();
        Change change;
        change.label = u"Accept quotation « Nous… »"_s;
        const Annotation before = f.on(u"FRANCE"_s);
        Annotation after = before;
        after.status = Status::Confirmed;
        change.replace(before, after);
        change.reveal = after.hull();
        f.session->perform(change);
        f.add({2, 4});
        f.add({5, 7});
        f.session->undoStack()->undo();
        const QList<Annotation> end = f.annotations();
        f.restart();
        f.open(f.id(0));
        QCOMPARE(f.annotations(), end);
        QCOMPARE(f.session->undoStack()->count(), 3);
        QCOMPARE(f.session->undoStack()->index(), 2);
        QVERIFY(f.session->undoStack()->canRedo());
        f.session->undoStack()->redo();
        QCOMPARE(f.annotations().size(), end.size() + 1);
        f.session->undoStack()->setIndex(1);
        QCOMPARE(f.session->undoStack()->undoText(), change.label);
        f.session->undoStack()->undo();
        QCOMPARE(f.annotations(), start);
        f.restart();
        f.open(f.id(0));
        QVERIFY(!f.session->undoStack()->canUndo());
        QCOMPARE(f.session->undoStack()->redoText(), change.label);
        f.session->undoStack()->setIndex(2);
        QCOMPARE(f.annotations(), end);
    }

    void somethingNewEndsWhatCouldBeRedone()
    {
        Fixture f;
        f.begin();
        f.add({2, 4});
        f.session->undoStack()->undo();
        f.restart();
        f.open(f.id(0));
        QVERIFY(f.session->undoStack()->canRedo());
        f.add({5, 7});
        QVERIFY(!f.session->undoStack()->canRedo());
        f.restart();
        f.open(f.id(0));
        QVERIFY(!f.session->undoStack()->canRedo());
        QCOMPARE(f.session->undoStack()->count(), 1);
    }

    void aDragIsOneStepAlsoWhereItWasSavedInBetween()
    {
        Fixture f;
        f.begin();
        const QList<Annotation> start = f.annotations();
        for (int i = 0; i < 6; ++i) {
            const Annotation before = f.on(u"FRANCE"_s);
            Annotation after = before;
            after.attributes.set(Attribute::Note, QString::number(i));
            Change change{.label = u"Drag"_s, .mergeKey = u"drag"_s};
            change.replace(before, after);
            f.session->perform(change);
            if (i % 2 == 0)
                QVERIFY(f.session->flush());
        }
        f.restart();
        f.open(f.id(0));
        QCOMPARE(f.session->undoStack()->count(), 1);
        f.session->undoStack()->undo();
        QCOMPARE(f.annotations(), start);
        f.session->undoStack()->redo();
        QCOMPARE(f.on(u"FRANCE"_s).attributes.value(Attribute::Note), u"5"_s);
    }

    void aLongHistoryIsReadAsItIsUndone()
    {
        Fixture f;
        f.begin();
        const QList<Annotation> start = f.annotations();
        for (int i = 0; i < 500; ++i)
            f.add({2, 4});
        const QList<Annotation> end = f.annotations();
        f.restart();
        f.open(f.id(0));
        QVERIFY(f.session->undoStack()->count() < 100);
        for (int i = 0; i < 500; ++i) {
            QTRY_VERIFY(f.session->undoStack()->canUndo());
            f.session->undoStack()->undo();
        }
        QCOMPARE(f.annotations(), start);
        QVERIFY(!f.session->undoStack()->canUndo());
        f.restart();
        f.open(f.id(0));
        QCOMPARE(f.annotations(), start);
        QVERIFY(f.session->undoStack()->count() < 100);
        for (int i = 0; i < 500; ++i) {
            QTRY_VERIFY(f.session->undoStack()->canRedo());
            f.session->undoStack()->redo();
        }
        QCOMPARE(f.annotations(), end);
        QVERIFY(!f.session->undoStack()->canRedo());
    }

    void eachAnnotatorUndoesTheirOwn()
    {
        Fixture f;
        f.begin();
        f.session->setAnnotatorName(u"Ada"_s);
        QTRY_VERIFY(f.session->hasDocument());
        f.add({2, 4});
        f.session->setAnnotatorName(u"Bob"_s);
        QTRY_VERIFY(f.session->hasDocument());
        QVERIFY(!f.session->undoStack()->canUndo());
        f.session->setAnnotatorName(u"Ada"_s);
        QTRY_VERIFY(f.session->hasDocument());
        QVERIFY(f.session->undoStack()->canUndo());
    }

    void anActOverSeveralArticlesIsUndoneAndRedoneFromAnyOfThem()
    {
        Fixture f;
        f.begin();
        f.session->addDocuments({article(u"Le MALI."_s), article(u"Le NIGER."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 3);
        for (const int row : {1, static_cast<int>(f.session->documents().size()) - 1})
            QTRY_VERIFY(f.session->documents().at(row).analysed);
        const auto adding = [](Span span) {
            Change change;
            change.add({.id = AnnotationId::create(), .tag = u"own"_s, .fragments = {span}});
            return change;
        };
        f.session->performEverywhere(u"Tag everywhere"_s,
                                     {{f.id(0), adding({2, 4})}, {f.id(1), adding({0, 2})}, {f.id(2), adding({0, 2})}});
        QCOMPARE(f.count(Status::Confirmed), 1);
        QTRY_VERIFY(f.session->documents().last().state == WorkState::InProgress);
        for (const bool again : {false, true}) {
            f.open(f.id(1));
            QCOMPARE(f.annotations().size(), 2);
            QCOMPARE(f.session->undoStack()->undoText(), u"Tag everywhere"_s);
            if (again) {
                f.restart();
                f.open(f.id(1));
            }
            f.session->undoStack()->undo();
            QCOMPARE(f.annotations().size(), 1);
            for (const int row : {0, 2}) {
                f.open(f.id(row));
                QCOMPARE(f.count(Status::Confirmed), 0);
                QVERIFY(!f.session->undoStack()->canUndo());
                QCOMPARE(f.session->undoStack()->redoText(), u"Tag everywhere"_s);
            }
            f.session->undoStack()->redo();
            for (const int row : {0, 1, 2}) {
                f.open(f.id(row));
                QCOMPARE(f.count(Status::Confirmed), 1);
                QVERIFY(f.session->undoStack()->canUndo());
            }
        }
    }

    void anActElsewhereIsTakenBackThoughSomethingElseWasDoneAfterIt()
    {
        Fixture f;
        f.begin();
        f.session->addDocuments({article(u"Le MALI."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        for (const int row : {1, static_cast<int>(f.session->documents().size()) - 1})
            QTRY_VERIFY(f.session->documents().at(row).analysed);
        QList<ArticleChange> changes;
        for (const int row : {0, 1}) {
            Change change;
            change.add({.id = AnnotationId::create(), .tag = u"own"_s, .fragments = {{0, 2}}});
            changes.append({f.id(row), change});
        }
        const ActId act = f.session->performEverywhere(u"Tag everywhere"_s, changes);
        f.open(f.id(1));
        f.add({3, 7});
        f.session->undoAct(act);
        QTRY_COMPARE(f.annotations().size(), 2);
        QCOMPARE(f.session->undoStack()->undoText(), u"Add"_s);
        QCOMPARE(f.session->undoStack()->count(), 1);
        f.open(f.id(0));
        QCOMPARE(f.count(Status::Confirmed), 0);
        f.session->undoStack()->redo();
        f.open(f.id(1));
        QCOMPARE(f.annotations().size(), 3);
        QCOMPARE(f.session->undoStack()->undoText(), u"Tag everywhere"_s);
        f.session->undoStack()->undo();
        f.session->undoStack()->undo();
        QCOMPARE(f.annotations().size(), 1);
        f.open(f.id(0));
        QCOMPARE(f.count(Status::Confirmed), 0);
    }

    void anActThatChangedOtherArticlesOnlyIsUndoneFromTheOneThatIsOpen()
    {
        Fixture f;
        f.begin();
        f.session->addDocuments({article(u"Le MALI."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        QTRY_VERIFY(f.session->documents().at(0).analysed);
        QTRY_VERIFY(f.session->documents().at(1).analysed);
        f.open(f.id(0));
        f.add({3, 7});
        const qsizetype here = f.annotations().size();
        Change change;
        change.add({.id = AnnotationId::create(), .tag = u"own"_s, .fragments = {{0, 2}}});
        f.session->performEverywhere(u"Tag everywhere"_s, {{f.id(1), change}});
        QTRY_VERIFY(f.session->documents().at(1).state == WorkState::InProgress);
        QCOMPARE(f.session->undoStack()->undoText(), u"Tag everywhere"_s);
        for (const int tagged : {0, 1, 0}) {
            if (tagged == 0)
                f.session->undoStack()->undo();
            else
                f.session->undoStack()->redo();
            QCOMPARE(f.annotations().size(), here);
            f.open(f.id(1));
            QCOMPARE(f.count(Status::Confirmed), tagged);
            f.open(f.id(0));
        }
        QCOMPARE(f.session->undoStack()->undoText(), u"Add"_s);
    }

    void whatWasChangedSinceInAnotherArticleStaysAndIsSaid_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("in one go") << false;
        QTest::newRow("after closing the project") << true;
    }
    void whatWasChangedSinceInAnotherArticleStaysAndIsSaid()
    {
        QFETCH(const bool, restarted);
        Fixture f;
        f.begin();
        f.session->addDocuments({article(u"Le MALI."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        QTRY_VERIFY(f.session->documents().at(1).analysed);
        QList<ArticleChange> changes;
        QList<Annotation> added;
        for (const int row : {0, 1}) {
            Change change;
            for (const int at : {0, 3}) {
                added.append({.id = AnnotationId::create(), .tag = u"own"_s, .fragments = {{at, at + 2}}});
                change.add(added.last());
            }
            changes.append({f.id(row), change});
        }
        f.session->performEverywhere(u"Tag everywhere"_s, changes);
        Annotation noted = added[0];
        noted.attributes.set(Attribute::Note, u"!"_s);
        Change later{.label = u"Note"_s};
        later.replace(added[0], noted);
        f.session->perform(later);
        QVERIFY(f.session->flush());
        if (restarted)
            f.restart();
        f.open(f.id(1));
        QSignalSpy noticed(f.session.get(), &Session::noticed);
        QCOMPARE(f.session->undoStack()->undoText(), u"Tag everywhere"_s);
        f.session->undoStack()->undo();
        QVERIFY(!f.session->annotations()->find(added[2].id) && !f.session->annotations()->find(added[3].id));
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(noticed.first().first().toString().startsWith(u"1 annotation"));
        f.open(f.id(0));
        QVERIFY(f.session->annotations()->find(added[0].id)); // it has a note now
        QVERIFY(!f.session->annotations()->find(added[1].id));
        QCOMPARE(f.session->undoStack()->undoText(), u"Note"_s);
        f.open(f.id(1));
        f.session->undoStack()->redo();
        QVERIFY(f.session->annotations()->find(added[2].id) && f.session->annotations()->find(added[3].id));
        f.open(f.id(0));
        QVERIFY(f.session->annotations()->find(added[1].id));
    }

    void aStepThatDoesNotFitAnyMoreIsDropped()
    {
        Fixture f;
        f.errorsExpected = true;
        f.begin();
        const Annotation first = f.add({2, 4});
        f.add({5, 7});
        const DocumentId id = f.id(0);
        const Annotator annotator = f.session->annotator();
        f.session->closeProject();
        Change change;
        change.remove(first);
        const auto saved = [&] { // by somebody else, who is not in this log, once the project is let go of
            const auto store = ProjectStore::open(f.path());
            if (!store || (*store)->isReadOnly())
                return false;
            const auto set = (*store)->annotationSet(id, annotator.id);
            return set && (*store)
                              ->save({.document = id,
                                      .annotator = annotator,
                                      .expected = set->revision,
                                      .changes = {{change, QDateTime::currentDateTimeUtc()}}})
                              .has_value();
        };
        QTRY_VERIFY(saved());
        f.restart();
        f.open(id);
        const QList<Annotation> there = f.annotations();
        f.session->undoStack()->undo();
        QCOMPARE(f.annotations().size(), there.size() - 1);
        QCOMPARE(f.errors.size(), 0);
        f.session->undoStack()->undo();
        QCOMPARE(f.annotations().size(), there.size() - 1);
        QCOMPARE(f.errors.size(), 1);
        QVERIFY(!f.session->undoStack()->canUndo());
    }

    void randomActsAreUndoneAsTheModelSays_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomActsAreUndoneAsTheModelSays()
    {
        QFETCH(const quint32, seed);
        Walk walk(seed);
        for (int i = 0; i < 120; ++i) {
            walk.step();
            if (QTest::currentTestFailed())
                return;
            const State there = stateOf(walk.m_f);
            QVERIFY2(there == walk.m_model->state(), qPrintable(u"step %1"_s.arg(i)));
            QTRY_COMPARE(walk.m_f.session->undoStack()->canUndo(), walk.m_model->canUndo());
            QTRY_COMPARE(walk.m_f.session->undoStack()->canRedo(), walk.m_model->canRedo());
        }
        QVERIFY(walk.m_undone > 10);
        walk.reopen();
        QVERIFY(stateOf(walk.m_f) == walk.m_model->state());
        while (walk.m_model->undo()) {
            QTRY_VERIFY(walk.m_f.session->undoStack()->canUndo());
            walk.m_f.session->undoStack()->undo();
            QVERIFY(stateOf(walk.m_f) == walk.m_model->state());
        }
        QVERIFY(!walk.m_f.session->undoStack()->canUndo());
    }
};

QTEST_GUILESS_MAIN(TestUndoHistory)
#include "tst_undohistory.moc"
