// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectstore.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtGui/QUndoGroup>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Guillemet::Testing;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleComesWithSuggestions()
    {
        Fixture f;
        f.begin();
        QCOMPARE(f.session->documents().size(), 1);
        QCOMPARE(f.count(Status::Suggested), 3);
        const DocumentSummary summary = f.session->documents().first();
        QCOMPARE(summary.quotations, 1);
        QCOMPARE(summary.undecided, 3);
        QCOMPARE(summary.language, u"fr"_s);
        QVERIFY(summary.state == WorkState::New);
        QVERIFY(f.session->speakers()->findByName(u"ada"));
        QCOMPARE(f.session->tagset().tags().size(), 4);
        QCOMPARE(f.session->saveState(), Session::SaveState::Saved); // nothing of the annotator's yet
    }

    void changesAreThereAfterOpeningAgain()
    {
        Fixture f;
        f.begin();
        QSignalSpy reveal(f.session.get(), &Session::revealRequested);
        f.decide(f.on(u"FRANCE"_s));
        QCOMPARE(reveal.size(), 1);
        QCOMPARE(f.session->saveState(), Session::SaveState::Pending);
        QCOMPARE(f.session->documents().first().undecided, 2);
        QVERIFY(f.session->documents().first().state == WorkState::InProgress);
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        const QList<Annotation> before = f.annotations();
        const Document document = f.session->document();
        const QList<DocumentSummary> summaries = f.session->documents();

        f.restart();
        QCOMPARE(f.session->documents(), summaries);
        f.open(document.id);
        QCOMPARE(f.session->document(), document);
        QCOMPARE(f.annotations(), before);
        QVERIFY(f.session->speakers()->findByName(u"ada"));
        QCOMPARE(f.analyzer->runs, 0);
    }

    void undoingIsSavedToo()
    {
        Fixture f;
        f.begin();
        const QList<Annotation> before = f.annotations();
        f.decide(before.first());
        QVERIFY(f.session->flush());
        QSignalSpy reveal(f.session.get(), &Session::revealRequested);
        f.session->undoStack()->undo();
        QCOMPARE(reveal.size(), 1);
        QCOMPARE(f.annotations(), before);
        const DocumentId id = f.session->document().id;
        f.restart();
        f.open(id);
        QCOMPARE(f.annotations(), before);
    }

    void eachArticleHasItsUndoHistory()
    {
        Fixture f;
        f.begin();
        f.session->addDocuments({article(u"Le MALI."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        f.decide(f.on(u"FRANCE"_s));
        const QList<Annotation> decided = f.annotations();
        f.open(f.id(1));
        QCOMPARE(f.session->undoStack()->count(), 0);
        QCOMPARE(f.session->undoGroup()->activeStack(), f.session->undoStack());
        f.open(f.id(0));
        QCOMPARE(f.annotations(), decided);
        QVERIFY(f.session->undoStack()->canUndo());
        f.session->undoStack()->undo();
        QCOMPARE(f.count(Status::Suggested), 3);
        f.session->undoStack()->redo();
        QCOMPARE(f.annotations(), decided);
    }

    void theSameTextOpensTheArticleThatIsThere()
    {
        Fixture f;
        f.begin();
        f.session->addDocuments({article(u"Autre."_s)}, true);
        QTRY_COMPARE(f.session->document().text, u"Autre."_s);
        QSignalSpy added(f.session.get(), &Session::documentsAdded);
        f.session->addDocuments({article(sampleText)}, true);
        QTRY_COMPARE(f.session->document().id, f.id(0));
        QCOMPARE(added.size(), 0);
        QCOMPARE(f.session->documents().size(), 2);
    }

    void removedArticlesAreGone()
    {
        Fixture f;
        f.begin();
        f.session->addDocuments({article(u"1"_s), article(u"2"_s), article(u"3"_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 4);
        QSignalSpy removed(f.session.get(), &Session::documentsRemoved);
        QSignalSpy closed(f.session.get(), &Session::documentClosed);
        f.session->removeDocuments({f.id(0), f.id(3), f.id(2)});
        QTRY_COMPARE(removed.size(), 2);
        QCOMPARE(removed[0], (QVariantList{2, 3}));
        QCOMPARE(removed[1], (QVariantList{0, 0}));
        QCOMPARE(closed.size(), 1);
        QVERIFY(!f.session->hasDocument());
        QVERIFY(!f.session->undoStack());
        f.restart();
        QCOMPARE(f.session->documents().size(), 1);
    }

    void metadataAreSavedAndANewLanguageIsAnalysedAgain()
    {
        Fixture f;
        f.begin();
        QSignalSpy changed(f.session.get(), &Session::documentMetadataChanged);
        Document document = f.session->document();
        document.title = u"Neu"_s;
        document.language = u"de"_s;
        document.text = u"never"_s;
        f.session->updateMetadata(document);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(f.session->documents().first().title, u"Neu"_s);
        QCOMPARE(f.session->document().text, sampleText);
        QTRY_COMPARE(f.analyzer->runs, 2);
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        f.restart();
        QCOMPARE(f.session->documents().first().language, u"de"_s);
        f.open(f.id(0));
        QCOMPARE(f.analyzer->runs, 0);
    }

    void workStatesAreSaved()
    {
        Fixture f;
        f.begin();
        f.session->addDocuments({article(u"Le MALI."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        QTRY_VERIFY(f.session->documents().last().analysed);
        f.session->setWorkState(f.id(0), WorkState::Done);
        f.session->setWorkState(f.id(1), WorkState::InProgress);
        QTRY_VERIFY(f.session->documents().last().state == WorkState::InProgress);
        f.restart();
        QVERIFY(f.session->documents().first().state == WorkState::Done);
        QVERIFY(f.session->documents().last().state == WorkState::InProgress);
        f.open(f.id(0));
        QCOMPARE(f.count(Status::Suggested), 3);
        f.open(f.id(1));
        QCOMPARE(f.count(Status::Suggested), 1);
    }

    void annotatorsHaveTheirOwnSets()
    {
        Fixture f;
        f.begin();
        QSignalSpy opened(f.session.get(), &Session::documentOpened);
        f.session->setAnnotatorName(u"Ada"_s);
        f.add({2, 4}); // there is no article open at this moment
        f.session->setAnnotatorName(u"Bob"_s);
        // Ada's may still come first.
        QTRY_VERIFY(!opened.isEmpty() && f.session->annotator().name == u"Bob"_s && f.session->hasDocument());
        QTRY_COMPARE(f.count(Status::Suggested), 3);
        f.decide(f.on(u"FRANCE"_s));
        opened.clear();
        f.session->setAnnotatorName(u"Ada"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(f.count(Status::Suggested), 3);
        QTRY_COMPARE(f.session->documents().first().undecided, 3);
        f.session->setAnnotatorName(u"bob"_s);
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(f.count(Status::Suggested), 2);
    }

    void anUnsavedProjectFindsItsPlace()
    {
        Fixture f;
        f.session->createUnsavedProject(f.path(u"drafts"_s));
        QTRY_VERIFY(f.session->isOpen());
        QVERIFY(f.session->isUnsavedProject());
        const QString draft = f.session->projectPath();
        f.session->addDocuments({article(sampleText)}, true);
        QTRY_COMPARE(f.count(Status::Suggested), 3);
        f.decide(f.on(u"FRANCE"_s));
        QSignalSpy moved(f.session.get(), &Session::projectMoved);
        f.session->saveProjectAs(f.path());
        QTRY_COMPARE(moved.size(), 1);
        QVERIFY(!f.session->isUnsavedProject());
        QCOMPARE(QFileInfo(f.session->projectPath()), QFileInfo(f.path()));
        QVERIFY(!QFile::exists(draft));
        f.session->undoStack()->undo(); // the history went along
        f.decide(f.on(u"TCHAD"_s), Status::Rejected);
        const QList<Annotation> before = f.annotations();
        f.restart();
        QVERIFY(!f.session->isUnsavedProject());
        f.open(f.id(0));
        QCOMPARE(f.annotations(), before);
    }

    void anUnsavedProjectWithoutArticlesLeavesNoFile()
    {
        Fixture f;
        for (const bool atEnd : {false, true}) {
            f.session->createUnsavedProject(f.path(u"drafts"_s));
            QTRY_VERIFY(f.session->isOpen());
            const QString draft = f.session->projectPath();
            QVERIFY(QFile::exists(draft));
            if (atEnd)
                f.session.reset();
            else
                f.session->closeProject();
            QTRY_VERIFY(!QFile::exists(draft));
        }
    }

    void savingInAPlaceThatIsNotThereKeepsTheProject()
    {
        Fixture f;
        f.errorsExpected = true;
        f.begin();
        f.session->saveProjectAs(f.path(u"missing/b.guillemet"_s));
        QTRY_COMPARE(f.errors.size(), 1);
        QCOMPARE(QFileInfo(f.session->projectPath()), QFileInfo(f.path()));
        f.decide(f.on(u"FRANCE"_s));
        QVERIFY(f.session->flush());
        f.restart();
        QCOMPARE(f.session->documents().first().undecided, 2);
    }

    void aProjectThatCannotBeOpenedIsSaid()
    {
        Fixture f;
        f.errorsExpected = true;
        f.session->openProject(f.path());
        QTRY_COMPARE(f.errors.size(), 1);
        QVERIFY(f.errors.first().message.contains(u"a.guillemet"_s));
        QVERIFY(!f.session->isOpen());
    }

    void aProjectThatIsOpenElsewhereIsReadOnly()
    {
        Fixture f;
        f.errorsExpected = true;
        f.begin();
        f.decide(f.on(u"FRANCE"_s));
        QVERIFY(f.session->flush());
        Fixture other;
        other.errorsExpected = true;
        other.session->openProject(f.path());
        QTRY_VERIFY(other.session->isOpen());
        QVERIFY(other.session->isReadOnly());
        QCOMPARE(other.errors.size(), 1);
        other.open(other.id(0));
        QCOMPARE(other.annotations(), f.annotations());
        other.add({0, 2});
        QCOMPARE(other.annotations(), f.annotations());
        QCOMPARE(other.errors.size(), 2);
        QCOMPARE(other.session->saveState(), Session::SaveState::Saved);
    }

    void closingSaves()
    {
        Fixture f;
        f.begin();
        f.decide(f.on(u"FRANCE"_s));
        QSignalSpy closed(f.session.get(), &Session::projectClosed);
        f.session->closeProject();
        QCOMPARE(closed.size(), 1);
        QVERIFY(!f.session->isOpen());
        QCOMPARE(f.session->annotations()->size(), 0);
        f.session->openProject(f.path());
        QTRY_VERIFY(f.session->isOpen());
        QCOMPARE(f.session->documents().first().undecided, 2);
        QVERIFY(!f.session->isReadOnly());
    }

    /** Random changes, undone and redone: what is read again is what was there, and the log leads back to the start. */
    void whatWasDoneIsWhatIsRead_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatWasDoneIsWhatIsRead()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Fixture f;
        f.begin();
        const QList<Annotation> base = f.annotations();
        const auto span = [&random] {
            const int begin = random.bounded(2, 60);
            return Span{begin, begin + random.bounded(1, 10)};
        };
        for (int step = 0; step < 60; ++step) {
            const QList<Annotation> all = f.annotations();
            const auto some = [&] { return all.at(random.bounded(all.size())); };
            switch (all.isEmpty() ? 0 : random.bounded(7)) {
            case 0:
                f.add(span(), random.bounded(2) ? Tags::Quotation : Tags::Country);
                break;
            case 1:
                f.decide(some(), random.bounded(2) ? Status::Confirmed : Status::Rejected);
                break;
            case 2: {
                Change change;
                change.remove(some());
                f.session->perform(change);
                break;
            }
            case 3: {
                Change change;
                const Annotation before = some();
                Annotation after = before;
                // Copied: assigning a temporary loses the old buffer in Qt 6.8.
                const Annotation::Fragments fragments = normalized({span(), span()});
                after.fragments = fragments;
                after.attributes.set(Attribute::Note, QString::number(step));
                after.links.append({LinkRole::Source, some().id});
                change.replace(before, after);
                const Speaker speaker{.id = SpeakerId::create(), .name = QString::number(step)};
                change.speakers.append({std::nullopt, speaker});
                change.mergeKey = random.bounded(2) ? u"drag"_s : QString();
                f.session->perform(change);
                break;
            }
            case 4:
                f.session->undoStack()->undo();
                break;
            case 5:
                f.session->undoStack()->redo();
                break;
            case 6:
                if (random.bounded(4) == 0)
                    QVERIFY(f.session->flush());
                else
                    QCoreApplication::processEvents();
                break;
            }
        }
        const QList<Annotation> done = f.annotations();
        const QList<Speaker> speakers = f.session->speakers()->all();
        const DocumentSummary summary = f.session->documents().first();
        f.restart();
        f.open(f.id(0));
        QCOMPARE(f.annotations(), done);
        QCOMPARE(f.session->speakers()->all(), speakers);
        QCOMPARE(f.session->documents().first(), summary);

        const Annotator annotator = f.session->annotator();
        const DocumentId id = f.id(0);
        f.session->closeProject();
        const auto store = ProjectStore::open(f.path(), ProjectStore::Access::ReadOnly);
        QVERIFY(store);
        const auto history = (*store)->history(id, {.annotator = annotator.id});
        QVERIFY(history);
        AnnotationSet set;
        set.reset(done);
        for (auto logged = history->crbegin(); logged != history->crend(); ++logged)
            set.apply(logged->made.change.inverted()); // asserts that each fits the one after
        QList<Annotation> start;
        for (const Annotation *annotation : set.all())
            start.append(*annotation);
        QCOMPARE(start, base);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
