// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/tagsetediting.h"

#include "models/editing/tagsetdraft.h"
#include "models/session/articlehistory.h"
#include "models/storage/projectstore.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"

#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Guillemet::Testing;

class TestTagsetEditing : public QObject
{
    Q_OBJECT

    static TagId addTag(Fixture &fixture, const QString &name)
    {
        TagsetDraft draft(fixture.session->tagset());
        const TagId id = draft.add(name);
        carryOut(fixture, draft.change());
        return id;
    }
    static void carryOut(Fixture &fixture, const TagsetChange &change)
    {
        TagsetEditing &editing = fixture.session->tagsetEditing();
        QSignalSpy finished(&editing, &TagsetEditing::finished);
        editing.apply(change);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().toBool());
    }
    static int countOf(Fixture &fixture, const TagId &tag)
    {
        return static_cast<int>(std::ranges::count(fixture.annotations(), tag, &Annotation::tag));
    }
    static void addArticles(Fixture &fixture, int upTo)
    {
        for (int i = static_cast<int>(fixture.session->documents().size()); i < upTo; ++i)
            fixture.session->addDocuments({article(u"Article %1, le MALI."_s.arg(i))}, false);
        QTRY_COMPARE(fixture.session->documents().size(), upTo);
        for (int i = 0; i < upTo; ++i)
            QTRY_VERIFY(fixture.session->documents().at(i).analysed);
    }
    static TagsetChange removing(Fixture &fixture, const TagId &tag)
    {
        TagsetDraft draft(fixture.session->tagset());
        draft.remove(tag);
        return draft.change();
    }
    static TagsetChange merging(Fixture &fixture, const TagId &from, const TagId &into)
    {
        TagsetDraft draft(fixture.session->tagset());
        draft.merge(from, into);
        return draft.change();
    }

private Q_SLOTS:
    void aMergeReachesEveryArticleAndIsOneStepBack()
    {
        Fixture fixture;
        fixture.begin();
        const TagId irony = addTag(fixture, u"Irony"_s);
        const TagId title = addTag(fixture, u"Title"_s);
        fixture.add({0, 2}, irony);
        fixture.session->addDocuments({article(u"Un autre article, tout autre."_s, u"Autre"_s)}, true);
        QTRY_COMPARE(fixture.session->document().title, u"Autre"_s);
        fixture.add({0, 2}, irony);
        fixture.add({3, 8}, irony);
        fixture.add({3, 8}, title);

        TagsetEditing &editing = fixture.session->tagsetEditing();
        const TagsetChange change = merging(fixture, irony, title);
        QSignalSpy counted(&editing, &TagsetEditing::counted);
        editing.count(change);
        QTRY_COMPARE(counted.size(), 1);
        QVERIFY((counted.first().first().value<TagsetImpact>() == TagsetImpact{.changed = 3, .articles = 2}));

        QSignalSpy changed(fixture.session.get(), &Session::tagsetChanged);
        carryOut(fixture, change);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!fixture.session->tagset().find(irony));
        QCOMPARE(countOf(fixture, title), 3);
        fixture.open(fixture.id(0));
        QCOMPARE(countOf(fixture, title), 1);

        fixture.open(fixture.id(1));
        fixture.session->undoStack()->undo(); // one key
        QTRY_COMPARE(countOf(fixture, irony), 2);
        QCOMPARE(countOf(fixture, title), 1);
        QVERIFY(fixture.session->tagset().find(irony));
        fixture.session->undoStack()->undo(); // and what was done before it, with the tags of then
        QCOMPARE(countOf(fixture, title), 0);
        fixture.session->undoStack()->redo();
        fixture.session->undoStack()->redo(); // the merge again
        QTRY_COMPARE(countOf(fixture, title), 3);
        fixture.open(fixture.id(0));
        QCOMPARE(countOf(fixture, irony), 0);
    }

    void deletingIsTakenBackAfterTheProjectWasClosed()
    {
        Fixture fixture;
        fixture.begin();
        const TagId irony = addTag(fixture, u"Irony"_s);
        const Annotation made = fixture.add({0, 2}, irony);
        TagsetDraft draft(fixture.session->tagset());
        draft.remove(irony);
        carryOut(fixture, draft.change());
        QCOMPARE(countOf(fixture, irony), 0);

        fixture.restart();
        fixture.open(fixture.id(0));
        QCOMPARE(countOf(fixture, irony), 0);
        QVERIFY(!fixture.session->tagset().find(irony));
        const TagsetSteps &steps = fixture.session->tagsetEditing().steps();
        QVERIFY(steps.last() && steps.last()->change.label.contains(u"Irony"_s) && !steps.next());
        fixture.session->tagsetEditing().undo();
        QTRY_COMPARE(countOf(fixture, irony), 1);
        QCOMPARE(*fixture.session->annotations()->find(made.id), made);
        QVERIFY(steps.next() && steps.next()->change.label.startsWith(u"Delete"_s));
        fixture.session->tagsetEditing().redo();
        QTRY_COMPARE(countOf(fixture, irony), 0);
    }

    void stepsBeforeADeletionCanBeUndoneAfterIt()
    {
        Fixture fixture;
        fixture.begin();
        const TagId irony = addTag(fixture, u"Irony"_s);
        fixture.add({0, 2}, irony);
        fixture.add({3, 8}, Tags::Cue);
        const int cues = countOf(fixture, Tags::Cue);
        TagsetDraft draft(fixture.session->tagset());
        draft.remove(irony);
        carryOut(fixture, draft.change());
        fixture.session->undoStack()->undo();
        QTRY_COMPARE(countOf(fixture, irony), 1);
        fixture.session->undoStack()->undo();
        QCOMPARE(countOf(fixture, Tags::Cue), cues - 1);
        fixture.session->undoStack()->undo();
        QCOMPARE(countOf(fixture, irony), 0);
        QVERIFY(fixture.session->flush());
    }

    void whatWasChangedSinceStays()
    {
        Fixture fixture;
        fixture.begin();
        const TagId irony = addTag(fixture, u"Irony"_s);
        const TagId title = addTag(fixture, u"Title"_s);
        const Annotation first = fixture.add({0, 2}, irony);
        carryOut(fixture, merging(fixture, irony, title));
        const Annotation later = fixture.add({3, 8}, title);
        Annotation noted = *fixture.session->annotations()->find(first.id);
        Change change;
        Annotation after = noted;
        after.attributes.set(Attribute::Note, u"!"_s);
        change.replace(noted, after);
        fixture.session->perform(change);
        fixture.session->tagsetEditing().undo();
        QTRY_COMPARE(countOf(fixture, irony), 1);
        QCOMPARE(fixture.session->annotations()->find(later.id)->tag, title);
        QCOMPARE(fixture.session->annotations()->find(first.id)->attributes.value(Attribute::Note), u"!"_s);
    }

    void aTagThatWasUsedSinceStaysWhenItsAddingIsTakenBack()
    {
        Fixture fixture;
        fixture.begin();
        const TagId irony = addTag(fixture, u"Irony"_s);
        fixture.add({0, 2}, irony);
        fixture.session->tagsetEditing().undo();
        QTRY_VERIFY(fixture.session->tagsetEditing().steps().next());
        QVERIFY(fixture.session->tagset().find(irony));
    }

    void aChangeOfTagsIsUndoneFromAnyArticleItConcernsAlsoAfterClosing()
    {
        Fixture fixture;
        fixture.begin();
        addArticles(fixture, 3);
        const TagId irony = addTag(fixture, u"Irony"_s);
        for (const int row : {0, 1}) {
            fixture.open(fixture.id(row));
            fixture.add({0, 2}, irony);
        }
        fixture.open(fixture.id(2));
        fixture.add({0, 2});
        fixture.open(fixture.id(0));
        carryOut(fixture, removing(fixture, irony));
        for (const bool restarted : {false, true, true}) {
            if (restarted)
                fixture.restart();
            fixture.open(fixture.id(2));
            QCOMPARE(fixture.session->undoStack()->undoText(), u"Add"_s); // not concerned
            fixture.open(fixture.id(1));
            QVERIFY(fixture.session->undoStack()->undoText().contains(u"Irony"_s));
            QCOMPARE(countOf(fixture, irony), 0);
            fixture.session->undoStack()->undo();
            QTRY_COMPARE(countOf(fixture, irony), 1);
            QVERIFY(fixture.session->tagset().find(irony));
            fixture.open(fixture.id(0));
            QCOMPARE(countOf(fixture, irony), 1);
            QVERIFY(fixture.session->undoStack()->redoText().contains(u"Irony"_s));
            QCOMPARE(fixture.session->undoStack()->undoText(), u"Add"_s);
            if (restarted) {
                fixture.restart();
                fixture.open(fixture.id(0));
            }
            fixture.session->undoStack()->redo(); // from another one than it was undone from
            QTRY_COMPARE(countOf(fixture, irony), 0);
            QVERIFY(!fixture.session->tagset().find(irony));
            fixture.open(fixture.id(1));
            QCOMPARE(countOf(fixture, irony), 0);
        }
        const auto entries = ArticleHistory(*fixture.session).entries(fixture.id(1), {}).result();
        QVERIFY(entries && !entries->isEmpty());
        QCOMPARE(entries->last().made.act.articles, 2);
    }

    void changesOfTagsAreUndoneOneAfterTheOther()
    {
        Fixture fixture;
        fixture.begin();
        const TagId irony = addTag(fixture, u"Irony"_s);
        const TagId title = addTag(fixture, u"Title"_s);
        fixture.add({0, 2}, irony);
        fixture.add({3, 8}, title);
        carryOut(fixture, merging(fixture, irony, title));
        carryOut(fixture, removing(fixture, title));
        QCOMPARE(countOf(fixture, title), 0);
        for (const bool restarted : {false, true}) {
            if (restarted) {
                fixture.restart();
                fixture.open(fixture.id(0));
            }
            fixture.session->undoStack()->undo();
            QTRY_COMPARE(countOf(fixture, title), 2);
            fixture.session->undoStack()->undo();
            QTRY_COMPARE(countOf(fixture, irony), 1);
            QCOMPARE(countOf(fixture, title), 1);
            fixture.session->undoStack()->undo();
            QCOMPARE(countOf(fixture, title), 0);
            fixture.session->undoStack()->undo();
            QCOMPARE(countOf(fixture, irony), 0);
            for (int i = 0; i < 2; ++i)
                fixture.session->undoStack()->redo();
            QCOMPARE(countOf(fixture, irony), 1);
            fixture.session->undoStack()->redo();
            QTRY_COMPARE(countOf(fixture, title), 2);
            fixture.session->undoStack()->redo();
            QTRY_COMPARE(countOf(fixture, title), 0);
        }
    }

    void whatWasDoneBeforeAChangeOfTagsIsUndoneAfterClosing()
    {
        Fixture fixture;
        fixture.begin();
        addArticles(fixture, 2);
        const TagId irony = addTag(fixture, u"Irony"_s);
        const TagId title = addTag(fixture, u"Title"_s);
        fixture.open(fixture.id(0));
        fixture.add({0, 2}, irony);
        fixture.session->setAnnotatorName(u"Bob"_s); // who does not change the tags himself
        QTRY_VERIFY(fixture.session->hasDocument());
        fixture.add({0, 2}, irony);
        fixture.session->setAnnotatorName(u"Ada"_s);
        QTRY_VERIFY(fixture.session->hasDocument());
        carryOut(fixture, merging(fixture, irony, title));
        fixture.restart();
        fixture.session->setAnnotatorName(u"Bob"_s);
        fixture.open(fixture.id(0));
        QCOMPARE(countOf(fixture, title), 1);
        QCOMPARE(fixture.session->undoStack()->undoText(), u"Add"_s);
        fixture.session->undoStack()->undo();
        QCOMPARE(countOf(fixture, title), 0);
        fixture.session->undoStack()->redo();
        QCOMPARE(countOf(fixture, title), 1);
    }

    void anEarlierChangeIsTakenBackAloneWhereTheLaterOneWasElsewhere()
    {
        Fixture fixture;
        fixture.begin();
        addArticles(fixture, 2);
        const TagId irony = addTag(fixture, u"Irony"_s);
        const TagId title = addTag(fixture, u"Title"_s);
        for (const int row : {0, 1}) {
            fixture.open(fixture.id(row));
            fixture.add({0, 2}, irony);
        }
        fixture.open(fixture.id(0));
        carryOut(fixture, removing(fixture, irony));
        fixture.add({3, 8}, title);
        carryOut(fixture, removing(fixture, title));
        fixture.open(fixture.id(1));
        QVERIFY(fixture.session->undoStack()->undoText().contains(u"Irony"_s));
        fixture.session->undoStack()->undo();
        QTRY_COMPARE(countOf(fixture, irony), 1);
        QVERIFY(!fixture.session->tagset().find(title)); // goes on
        fixture.open(fixture.id(0));
        QCOMPARE(countOf(fixture, irony), 1);
        QCOMPARE(countOf(fixture, title), 0);
        QVERIFY(fixture.session->undoStack()->undoText().contains(u"Title"_s));
        fixture.session->undoStack()->undo();
        QTRY_COMPARE(countOf(fixture, title), 1);
        QVERIFY(fixture.session->tagset().find(irony));
    }

    void itIsSaidWhatStaysAsItWasChangedSince()
    {
        Fixture fixture;
        fixture.begin();
        const TagId irony = addTag(fixture, u"Irony"_s);
        const TagId title = addTag(fixture, u"Title"_s);
        const Annotation first = fixture.add({0, 2}, irony);
        carryOut(fixture, merging(fixture, irony, title));
        Change change;
        change.replace(*fixture.session->annotations()->find(first.id), [&] {
            Annotation other = *fixture.session->annotations()->find(first.id);
            other.tag = Tags::Cue;
            return other;
        }());
        fixture.session->perform(change);
        QSignalSpy noticed(fixture.session.get(), &Session::noticed);
        fixture.session->tagsetEditing().undo(); // not the last thing that was done
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(noticed.first().first().toString().startsWith(u"1 annotation"));
        QCOMPARE(fixture.session->annotations()->find(first.id)->tag, Tags::Cue);
        QVERIFY(fixture.session->tagset().find(irony));
    }

    void manyArticlesAreChangedInOneTransactionThatCanBeStopped()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.guillemet"_s);
        Tag irony{.id = u"irony"_s, .name = u"Irony"_s, .lightColor = u"#112233"_s, .darkColor = u"#ffffff"_s};
        Tag title = irony;
        title.id = u"title"_s;
        auto store = ProjectStore::create(path, {u"id"_s, u"n"_s, Tagset({irony, title}), {}});
        QVERIFY(store);
        QList<NewArticle> articles;
        const Annotator ada = Annotator::human(u"Ada"_s);
        constexpr int Articles = 2000;
        for (int i = 0; i < Articles; ++i) {
            Document document = article(QString::number(i) + u" ironie ironie ironie ironie ironie"_s);
            document.id = DocumentId::create();
            QList<Annotation> annotations;
            for (int k = 0; k < 4; ++k) {
                annotations.append({.id = AnnotationId::create(), .tag = k % 2 ? u"irony"_s : u"title"_s});
                annotations.last().fragments.append({k * 2, k * 2 + 2});
            }
            articles.append({document, {{ada, annotations}}, {}});
        }
        QVERIFY((*store)->addArticles(articles));
        TagsetDraft draft((*store)->info()->tagset);
        draft.merge(u"irony"_s, u"title"_s);
        int calls = 0;
        QElapsedTimer timer;
        timer.start();
        const auto stopped = (*store)->changeTagset(draft.change(), {}, [&](int, int) { return ++calls < 500; });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QVERIFY((*store)->impact(draft.change())->changed == 2 * Articles); // nothing was done
        timer.start();
        const auto step = (*store)->changeTagset(draft.change(), {}, {});
        QVERIFY(step);
        qInfo("%d articles changed in %lld ms", Articles, timer.elapsed());
        QVERIFY((step->impact == TagsetImpact{.changed = 2 * Articles, .articles = Articles}));
        QCOMPARE((*store)->impact(draft.change())->changed, 0);
        timer.start();
        QVERIFY((*store)->revertTagset(*step, {}, {}));
        qInfo("and taken back in %lld ms", timer.elapsed());
        QCOMPARE((*store)->impact(draft.change())->changed, 2 * Articles);
        QCOMPARE((*store)->history(articles.first().document.id)->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTagsetEditing)
#include "tst_tagsetediting.moc"
