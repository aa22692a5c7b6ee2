// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/offeredspeakers.h"
#include "models/session/bulkeditor.h"
#include "models/session/newproject.h"
#include "models/storage/projectstore.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"

#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Guillemet::Testing;

/** One act at many places, in the open article and in others. */
class TestBulkEditor : public QObject
{
    Q_OBJECT

    static TextMatcher matcher(const QString &words)
    {
        return *TextMatcher::compile({.text = words, .wholeWord = true});
    }
    static QList<BulkHit> search(Session &session, const QString &words, bool everywhere = true)
    {
        QList<BulkHit> hits;
        QSignalSpy finished(session.bulkEditor(), &BulkEditor::searchFinished);
        const auto found = QObject::connect(session.bulkEditor(), &BulkEditor::found, &session,
                                            [&hits](const QList<BulkHit> &more) { hits += more; });
        session.bulkEditor()->search(matcher(words), everywhere);
        if (finished.isEmpty() && !finished.wait(20000))
            qFatal("the search does not end");
        QObject::disconnect(found);
        return hits;
    }
    static QHash<DocumentId, QList<Span>> places(const QList<BulkHit> &hits)
    {
        QHash<DocumentId, QList<Span>> all;
        for (const BulkHit &hit : hits)
            all[hit.occurrence.document].append(hit.occurrence.span);
        return all;
    }
    static void perform(Session &session, const BulkAct &act, const QHash<DocumentId, QList<Span>> &places)
    {
        QSignalSpy performed(session.bulkEditor(), &BulkEditor::performed);
        session.bulkEditor()->perform(act, u"At all places"_s, places, [](const QString &) { return u"ML"_s; });
        QTRY_COMPARE(performed.size(), 1);
        QVERIFY(session.flush());
    }
    static int tagged(const Session &session, const TagId &tag)
    {
        return static_cast<int>(std::ranges::count_if(
            session.annotations()->all(), [&](const Annotation *one) { return one->tag == tag && one->isVisible(); }));
    }
    /** Three articles with "Mali" twice, once, never. */
    static void begin(Fixture &f)
    {
        f.begin(u"Le Mali est au Mali."_s);
        f.session->addDocuments({article(u"Un ami du Mali."_s, u"B"_s), article(u"Rien."_s, u"C"_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 3);
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
    }

private Q_SLOTS:
    void findsInTheOpenArticleOrEverywhere()
    {
        Fixture f;
        begin(f);
        QCOMPARE(search(*f.session, u"Mali"_s, false).size(), 2);
        const QList<BulkHit> hits = search(*f.session, u"Mali"_s);
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits[0].occurrence.document, f.id(0));
        QCOMPARE(hits[2].occurrence.document, f.id(1));
        QCOMPARE(hits[2].occurrence.left, u"Un ami du "_s);
        QVERIFY(search(*f.session, u"Niger"_s).isEmpty());
    }

    void knowsWhatIsTaggedAlreadyAlsoWhereItIsNotSavedYet()
    {
        Fixture f;
        begin(f);
        f.add({3, 7}, Tags::Country);
        const QList<BulkHit> hits = search(*f.session, u"Mali"_s);
        const BulkAct act{BulkAct::Kind::Tag, Tags::Country};
        QCOMPARE(int(stateOf(hits[0], act)), int(BulkState::Done));
        QCOMPARE(int(stateOf(hits[1], act)), int(BulkState::Fits));
    }

    void tagsInTheOpenArticleAsOneStep()
    {
        Fixture f;
        begin(f);
        const int before = tagged(*f.session, Tags::Country);
        perform(*f.session, {BulkAct::Kind::Tag, Tags::Country}, places(search(*f.session, u"Mali"_s, false)));
        QCOMPARE(tagged(*f.session, Tags::Country), before + 2);
        f.session->undoStack()->undo();
        QCOMPARE(tagged(*f.session, Tags::Country), before);
    }

    void tagsEverywhereAsOneStepThatIsUndoneEverywhere()
    {
        Fixture f;
        begin(f);
        perform(*f.session, {BulkAct::Kind::Tag, Tags::Country}, places(search(*f.session, u"Mali"_s)));
        const int here = tagged(*f.session, Tags::Country);
        f.open(f.id(1));
        QCOMPARE(tagged(*f.session, Tags::Country), 1);
        QVERIFY(f.session->undoStack()->canUndo());
        f.session->undoStack()->undo();
        QCOMPARE(tagged(*f.session, Tags::Country), 0);
        QVERIFY(f.session->flush());
        f.open(f.id(0));
        QCOMPARE(tagged(*f.session, Tags::Country), here - 2);
    }

    void undoingSaysWhatStaysBecauseItWasChangedSince()
    {
        Fixture f;
        begin(f);
        perform(*f.session, {BulkAct::Kind::Tag, Tags::Country}, places(search(*f.session, u"Mali"_s)));
        f.open(f.id(1));
        Change change{.label = u"Unsure"_s};
        Annotation after = f.on(u"Mali"_s);
        after.attributes.set(Attribute::Unsure, u"yes"_s);
        change.replace(f.on(u"Mali"_s), after);
        f.session->perform(change);
        QVERIFY(f.session->flush());
        f.open(f.id(0));
        QSignalSpy noticed(f.session.get(), &Session::noticed);
        f.session->undoStack()->undo();
        QTRY_COMPARE(noticed.size(), 1);
        f.open(f.id(1));
        QCOMPARE(f.on(u"Mali"_s), after);
    }

    void tagsInArticlesThatAreNotOpen()
    {
        Fixture f;
        begin(f);
        auto all = places(search(*f.session, u"Mali"_s));
        all.remove(f.id(0));
        perform(*f.session, {BulkAct::Kind::Tag, Tags::Country}, all);
        f.open(f.id(1));
        QTRY_COMPARE(tagged(*f.session, Tags::Country), 1);
    }

    void oneOfTwoSpeakersGoesWhenTheyAreOne_data()
    {
        QTest::addColumn<bool>("inTheLog");
        QTest::newRow("nothing else names them") << false;
        QTest::newRow("what may be undone names them") << true;
    }
    void oneOfTwoSpeakersGoesWhenTheyAreOne()
    {
        QFETCH(const bool, inTheLog);
        Fixture f;
        const Speaker from{.id = SpeakerId::fromName(u"from"), .name = u"Mali"_s};
        const Speaker to{.id = SpeakerId::fromName(u"to"), .name = u"République du Mali"_s};
        {
            f.session->setAnnotatorName(u"Ana"_s);
            const auto store = ProjectStore::create(f.path(), *newProjectInfo(f.path()));
            NewArticle one{.document = article(u"Le Mali est au Mali."_s)};
            NewArticle two{.document = article(u"Un ami du Mali."_s, u"B"_s)};
            for (NewArticle *added : {&one, &two}) {
                added->document.id = DocumentId::create();
                Annotation source{.id = AnnotationId::create(), .tag = Tags::Source, .fragments = {{3, 7}}};
                source.attributes.set(Attribute::Speaker, from.id.toString());
                added->sets = {{Annotator::human(u"Ana"_s), {source}}};
                added->speakers = {from, to};
            }
            QVERIFY((*store)->addArticles({one, two}).has_value());
        }
        f.session->openProject(f.path());
        QTRY_VERIFY(f.session->isOpen());
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        f.open(f.id(0));
        const auto annotation = [&f] { return **f.session->annotations()->annotationsIn({3, 7}).cbegin(); };
        if (inTheLog) {
            f.decide(annotation(), Status::Suggested);
            f.decide(annotation(), Status::Confirmed);
            QVERIFY(f.session->flush());
        }
        const auto offered = [&f] {
            QStringList names;
            for (const Speaker &one : offeredSpeakers(*f.session->speakers()))
                names.append(one.name);
            return names;
        };
        QCOMPARE(offered(), (QStringList{u"Mali"_s, u"République du Mali"_s}));
        QSignalSpy performed(f.session->bulkEditor(), &BulkEditor::performed);
        const auto joiner = std::make_shared<SpeakerJoiner>(f.session->speakers()->all(), from.id, to.id);
        f.session->bulkEditor()->performInAll(
            u"Join"_s, [joiner](const SearchedArticle &searched) { return joiner->changeFor(searched); });
        QTRY_COMPARE(performed.size(), 1);
        QVERIFY(f.session->flush());
        for (int time = 0; time < 2; ++time) {
            QTRY_COMPARE(offered(), QStringList{u"République du Mali"_s});
            QTRY_COMPARE(f.session->speakers()->find(from.id) != nullptr, inTheLog);
            QCOMPARE(annotation().speaker(), to.id);
            if (time == 0) {
                f.restart();
                f.session->setAnnotatorName(u"Ana"_s);
                f.open(f.id(0));
            }
        }
        QTRY_VERIFY(f.session->undoStack()->canUndo());
        f.session->undo();
        QCOMPARE(offered(), (QStringList{u"Mali"_s, u"République du Mali"_s}));
        QCOMPARE(annotation().speaker(), from.id);
        QVERIFY(f.session->flush());
        f.restart();
        f.session->setAnnotatorName(u"Ana"_s);
        f.open(f.id(1));
        QCOMPARE(offered(), (QStringList{u"Mali"_s, u"République du Mali"_s}));
        QCOMPARE(annotation().speaker(), from.id);
    }

    void whoWasMadeOneWithAnotherIsThatOneInNewArticlesToo()
    {
        Fixture f;
        f.begin(u"« Oui. »"_s); // the analysis says it is Ada
        const auto quotation = [&f] {
            const auto all = f.annotations();
            return *std::ranges::find(all, Tags::Quotation, &Annotation::tag);
        };
        const SpeakerId ada = quotation().speaker();
        const Speaker lovelace{.id = SpeakerId::create(), .name = u"Ada Lovelace"_s};
        Change made{.label = u"Made"_s, .speakers = {{std::nullopt, lovelace}}};
        f.session->perform(made);
        QSignalSpy performed(f.session->bulkEditor(), &BulkEditor::performed);
        const auto joiner = std::make_shared<SpeakerJoiner>(f.session->speakers()->all(), ada, lovelace.id);
        f.session->bulkEditor()->performInAll(
            u"Join"_s, [joiner](const SearchedArticle &searched) { return joiner->changeFor(searched); });
        QTRY_COMPARE(performed.size(), 1);
        QCOMPARE(quotation().speaker(), lovelace.id);
        f.session->addDocuments({article(u"« Non. »"_s, u"B"_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        f.open(f.id(1));
        QCOMPARE(quotation().speaker(), lovelace.id);
        QVERIFY(f.session->flush());
        f.restart(u"2"_s); // another version of the analysis
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        for (int row = 0; row < 2; ++row) {
            f.open(f.id(row));
            QCOMPARE(quotation().speaker(), lovelace.id);
        }
        QCOMPARE(offeredSpeakers(*f.session->speakers()).size(), 1);
    }

    void givesANewSpeakerTheSameIdEverywhere()
    {
        Fixture f;
        begin(f);
        const auto all = places(search(*f.session, u"Mali"_s));
        perform(*f.session, {BulkAct::Kind::Tag, Tags::Source}, all);
        perform(*f.session, {BulkAct::Kind::SetSpeaker, Tags::Source, u"République du Mali"_s}, all);
        const Speaker *speaker = f.session->speakers()->findByName(u"République du Mali");
        QVERIFY(speaker);
        const SpeakerId id = speaker->id;
        const auto speaks = [&] {
            return std::ranges::count_if(f.session->annotations()->all(),
                                         [&](const Annotation *one) { return one->speaker() == id; });
        };
        QCOMPARE(speaks(), 2);
        f.open(f.id(1));
        QCOMPARE(speaks(), 1);
    }

    void removesChangesAndSetsCountries()
    {
        Fixture f;
        begin(f);
        const auto all = places(search(*f.session, u"Mali"_s, false));
        perform(*f.session, {BulkAct::Kind::Tag, Tags::Cue}, all);
        QCOMPARE(tagged(*f.session, Tags::Cue), 2);
        perform(*f.session, {BulkAct::Kind::ChangeTag, Tags::Cue, Tags::Country}, all);
        QCOMPARE(tagged(*f.session, Tags::Cue), 0);
        perform(*f.session, {BulkAct::Kind::SetCountry, Tags::Country, u"NE"_s}, all);
        QCOMPARE(f.on(u"Mali"_s).attributes.value(Attribute::Country), u"NE"_s);
        const int before = tagged(*f.session, Tags::Country);
        perform(*f.session, {BulkAct::Kind::Remove, Tags::Country}, all);
        QCOMPARE(tagged(*f.session, Tags::Country), before - 2);
    }

    void savingDoesNotWaitForASlowSearch()
    {
        Fixture f;
        f.begin(u"z est ici."_s);
        // From each z on so many ways to fail that the articles take a minute.
        const QString slow = QString(u"z"_s + QString(20, u'x') + u' ').repeated(100);
        QList<Document> articles;
        for (int i = 0; i < 40; ++i)
            articles.append(article(slow + QString::number(i), u"Slow %1"_s.arg(i)));
        f.session->addDocuments(articles, false);
        QTRY_COMPARE(f.session->documents().size(), 41);
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        BulkEditor &editor = *f.session->bulkEditor();
        QSignalSpy found(&editor, &BulkEditor::found);
        QSignalSpy finished(&editor, &BulkEditor::searchFinished);
        editor.search(*TextMatcher::compile({.text = u"(x+x+)+y|z"_s, .regularExpression = true}), true);
        QTRY_COMPARE(found.size(), 1); // in the open one: the others are being searched
        f.add({0, 1});
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        QVERIFY(f.session->flush());
        QVERIFY(editor.isBusy());
        QCOMPARE(finished.size(), 0);
        editor.cancel();
        QVERIFY(!editor.isBusy());
        // What was given up does not stand in the way of the next.
        QCOMPARE(search(*f.session, u"ici"_s).size(), 1);
        QCOMPARE(finished.size(), 1);
    }

    void longArticlesAreSearchedToo()
    {
        Fixture f;
        f.begin(u"Le Mali."_s);
        const QString filling = u"Rien du tout. "_s.repeated(150'000); // each is a turn of the storage by itself
        f.session->addDocuments({article(filling + u"Mali"_s, u"B"_s), article(filling + u"Mali."_s, u"C"_s),
                                 article(filling + u"Niger"_s, u"D"_s)},
                                false);
        QTRY_COMPARE(f.session->documents().size(), 4);
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        QSignalSpy progress(f.session->bulkEditor(), &BulkEditor::progress);
        const QList<BulkHit> hits = search(*f.session, u"Mali"_s);
        QCOMPARE(hits.size(), 3);
        QCOMPARE(progress.size(), 3);
        QCOMPARE(progress.last(), (QVariantList{3, 3}));
        perform(*f.session, {BulkAct::Kind::Tag, Tags::Country}, places(hits));
        f.open(f.id(2));
        QCOMPARE(tagged(*f.session, Tags::Country), 1);
    }

    void canBeGivenUp()
    {
        Fixture f;
        begin(f);
        QSignalSpy finished(f.session->bulkEditor(), &BulkEditor::searchFinished);
        QSignalSpy found(f.session->bulkEditor(), &BulkEditor::found);
        f.session->bulkEditor()->search(matcher(u"Mali"_s), true);
        const auto before = found.size(); // something or all may be searched by then
        const auto finishedBefore = finished.size();
        f.session->closeProject();
        QVERIFY(!f.session->bulkEditor()->isBusy());
        QTest::qWait(50);
        QCOMPARE(finished.size(), finishedBefore);
        QCOMPARE(found.size(), before);
    }
};

QTEST_GUILESS_MAIN(TestBulkEditor)
#include "tst_bulkeditor.moc"
