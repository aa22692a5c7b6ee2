// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectstore.h"
#include "models/storage/sqlmigrations.h"
#include "tests/runner.h"
#include "tests/storage/storebuilder.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

using namespace Guillemet;
using namespace Guillemet::Testing;

namespace {

const Annotator ada = Annotator::human(u"Ada"_s);

QVariant query(const QString &path, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(sql, database);
            if (query.next())
                value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return value;
}

MadeChange made(const Change &change)
{
    return {change, QDateTime::currentDateTimeUtc()};
}

} // namespace

class TestProjectStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aProjectIsOneMarkedFile()
    {
        newStore(path()).reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"p.guillemet"_s});
        const QByteArray header = contentOf(path()).left(100);
        QVERIFY(header.startsWith("SQLite format 3"));
        QCOMPARE(header.mid(68, 4), "GUIL"_ba);
        QCOMPARE(qFromBigEndian<quint32>(header.constData() + 60),
                 static_cast<quint32>(SqlMigrations().latest())); // the version of the schema
    }

    void whatIsInTheWayOfANewProjectIsKept()
    {
        writeFile(path(), "precious");
        auto store = ProjectStore::create(path(), projectInfo());
        VERIFY_RESULT(store);
        QCOMPARE(contentOf(path() + u'~'), "precious"_ba);
        QVERIFY(!ProjectStore::create(path(), projectInfo())); // it is open
        VERIFY_RESULT((*store)->info());
    }

    void infoAndSettingsComeBack()
    {
        const ProjectInfo info = projectInfo();
        {
            const auto store = ProjectStore::create(path(), info);
            VERIFY_RESULT(store);
            VERIFY_RESULT((*store)->setSettings({{u"a"_s, 1}}));
            VERIFY_RESULT((*store)->rename(u"Autre"_s));
        }
        const auto store = ProjectStore::open(path());
        VERIFY_RESULT(store);
        const auto read = (*store)->info();
        VERIFY_RESULT(read);
        QCOMPARE(read->id, info.id);
        QCOMPARE(read->name, u"Autre"_s);
        QCOMPARE(read->tagset, info.tagset);
        QCOMPARE(read->settings.value(u"a"_s).toInt(), 1);
        QVERIFY(!(*store)->isReadOnly());
    }

    void articlesComeBackInTheirOrder()
    {
        auto store = newStore(path());
        const QList<Document> documents{article(), article(u"a\0b"_s), article(u"\n"_s + QString(100000, u'é')),
                                        article(QString())};
        QList<NewArticle> articles;
        for (const Document &document : documents)
            articles.append({document});
        VERIFY_RESULT(store->addArticles(articles));
        store.reset();
        store = std::move(*ProjectStore::open(path()));
        const auto summaries = store->documents(ada.id);
        VERIFY_RESULT(summaries);
        QCOMPARE(summaries->size(), documents.size());
        for (int i = 0; i < documents.size(); ++i) {
            QCOMPARE(summaries->at(i).id, documents[i].id);
            const auto read = store->document(documents[i].id);
            VERIFY_RESULT(read);
            QCOMPARE(*read, documents[i]);
        }
        QCOMPARE(summaries->first().length, int(sampleText.toUcs4().size()));
    }

    void theSameTextIsNotAddedTwice()
    {
        auto store = newStore(path());
        const Document document = article();
        const auto added = store->addArticles({{document}, {article()}});
        VERIFY_RESULT(added);
        QVERIFY(added->at(0).isNew);
        QVERIFY(!added->at(1).isNew);
        QCOMPARE(added->at(1).id, document.id);
        QCOMPARE(store->documents(ada.id)->size(), 1);
    }

    void halfACharacterIsReplacedInItsPlace()
    {
        auto store = newStore(path());
        const Document document = article(u"a"_s + QChar(0xD83D) + u"b" + QChar(0xDE00) + u"c");
        VERIFY_RESULT(store->addArticles({{document}}));
        QCOMPARE(store->document(document.id)->text, u"a\uFFFDb\uFFFDc"_s);
    }

    void whatStandsAtAPlaceIsReadAlone()
    {
        auto store = newStore(path());
        const Document document = article();
        const QList<Annotation> all = annotations();
        VERIFY_RESULT(store->addArticles({{document, {{ada, all}}, {}}}));
        for (const Span span : {Span{0, 2}, Span{2, 5}, Span{9, 10}, Span{28, 34}, Span{38, 39}, Span{0, 62}}) {
            QList<Annotation> expected;
            for (const Annotation &annotation : all) {
                if (annotation.hull().overlaps(span)) {
                    expected.append(annotation);
                    expected.last().links.clear();
                }
            }
            const auto found = store->annotationsAround(document.id, ada.id, span);
            VERIFY_RESULT(found);
            QVERIFY(found->has_value());
            QList<Annotation> there = **found;
            std::ranges::sort(there, readsBefore);
            std::ranges::sort(expected, readsBefore);
            QCOMPARE(there, expected);
        }
        const auto nothing = store->annotationsAround(document.id, Annotator::human(u"Bob"_s).id, {0, 62});
        VERIFY_RESULT(nothing);
        QVERIFY(!nothing->has_value());
    }

    void setsComeBackAsTheyWere()
    {
        auto store = newStore(path());
        const Document document = article();
        const QList<Annotation> all = annotations();
        VERIFY_RESULT(store->addArticles({{document, {{ada, all}}, {}}}));
        store.reset();
        store = std::move(*ProjectStore::open(path()));
        const auto set = store->annotationSet(document.id, ada.id);
        VERIFY_RESULT(set);
        QCOMPARE(set->annotations, all);
        QCOMPARE(set->revision, 1);
        QVERIFY(!store->annotationSet(document.id, Annotator::human(u"Bob"_s).id)->exists());
        QVERIFY(std::ranges::contains(*store->annotators(), ada));
        const DocumentSummary summary = *store->summary(document.id, ada.id);
        QCOMPARE(summary.quotations, 1);
        QCOMPARE(summary.undecided, 2); // the cue is decided with its quotation
    }

    void aLargeSetComesBackAsItWas_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 15, 16, 17, 32, 100}) // they are written many at once
            QTest::addRow("%d", size) << size;
    }
    void aLargeSetComesBackAsItWas()
    {
        QFETCH(int, size);
        auto store = newStore(path());
        const Document document = article(u"abc "_s.repeated(100));
        QList<Annotation> all;
        for (int i = 0; i < size; ++i) {
            Annotation one = annotation(i % 3 ? Tags::Source : Tags::Quotation, {{i, i + 3}});
            one.attributes.set(Attribute::Note, u"n° %1"_s.arg(i));
            one.confidence = static_cast<float>(i) / 128;
            if (i % 3 == 0 && i > 0)
                one.links.append({LinkRole::Source, all.last().id});
            if (i % 5 == 0)
                one.fragments.append({i + 100, i + 104});
            all.append(one);
        }
        const Document other = article(u"Un autre."_s);
        const Annotation cue = annotation(Tags::Cue, {{0, 2}});
        VERIFY_RESULT(store->addArticles({{document, {{ada, all}}, {}}, {other, {{ada, {cue}}}, {}}}));
        const auto set = store->annotationSet(document.id, ada.id);
        VERIFY_RESULT(set);
        QCOMPARE(set->annotations, all);
        QCOMPARE(store->annotationSet(other.id, ada.id)->annotations, QList<Annotation>{cue});
        QCOMPARE(store->summary(document.id, ada.id)->quotations, (size + 2) / 3);
    }

    void positionsInTheFileCountCodePoints()
    {
        auto store = newStore(path());
        const Annotation country = annotation(Tags::Country, {{53, 59}});
        QCOMPARE(country.text(sampleText), u"France"_s);
        VERIFY_RESULT(store->addArticles({{article(), {{ada, {country}}}, {}}}));
        store.reset();
        QCOMPARE(query(path(), u"SELECT begin_at FROM annotation"_s).toInt(), 51);
        QCOMPARE(query(path(), u"SELECT substr(text, 52, 6) FROM document_text"_s).toString(), u"France"_s);
    }

    void savingAppliesChangesAndLogsThem()
    {
        auto store = newStore(path());
        const Document document = article();
        VERIFY_RESULT(store->addArticles({{document}}));
        const QList<Annotation> base = annotations();
        Change change;
        change.label = u"Do"_s;
        Annotation moved = base[1];
        moved.fragments = {Span{5, 20}};
        moved.links.removeLast();
        change.replace(base[1], moved);
        change.remove(base[2]);
        const Annotation added = annotation(Tags::Cue, {{2, 4}});
        change.add(added);
        const Speaker speaker{.id = SpeakerId::fromName(u"x"), .name = u"X"_s, .aliases = {u"Y"_s, u"Z"_s}};
        change.speakers.append({std::nullopt, speaker});
        const auto revision =
            store->save({.document = document.id, .annotator = ada, .base = base, .changes = {made(change)}});
        VERIFY_RESULT(revision);
        QCOMPARE(*revision, 1);
        const auto set = store->annotationSet(document.id, ada.id);
        QVERIFY(set->state == WorkState::InProgress);
        QCOMPARE(set->annotations.size(), 5);
        QVERIFY(set->annotations.contains(moved));
        QVERIFY(set->annotations.contains(added));
        QVERIFY(!set->annotations.contains(base[2]));
        QCOMPARE(*store->speakers(), QList{speaker});

        const auto history = store->history(document.id);
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().annotator, ada.id);
        QCOMPARE(history->first().made.change.label, u"Do"_s);
        QCOMPARE(history->first().made.change.annotations, change.annotations);
        QCOMPARE(history->first().made.change.speakers, change.speakers);

        const auto undone = store->save({.document = document.id,
                                         .annotator = ada,
                                         .expected = 1,
                                         .changes = {made(history->first().made.change.inverted())}});
        VERIFY_RESULT(undone);
        QCOMPARE(store->annotationSet(document.id, ada.id)->annotations, base);
        QCOMPARE(store->speakers()->size(), 0);
    }

    void aStaleRevisionChangesNothing()
    {
        auto store = newStore(path());
        const Document document = article();
        VERIFY_RESULT(store->addArticles({{document, {{ada, annotations()}}, {}}}));
        const StoredSet before = *store->annotationSet(document.id, ada.id);
        Change change;
        change.remove(before.annotations.first());
        const auto saved = store->save({.document = document.id, .annotator = ada, .changes = {made(change)}});
        QVERIFY(!saved);
        QVERIFY(saved.error().code == ErrorCode::Conflict);
        QCOMPARE(store->annotationSet(document.id, ada.id)->annotations, before.annotations);
        QCOMPARE(store->history(document.id)->size(), 0);
    }

    void anAnalysisReplacesTheOneBefore()
    {
        auto store = newStore(path());
        Document document = article();
        document.language.clear();
        VERIFY_RESULT(store->addArticles({{document}}));
        QCOMPARE(*store->awaitingAnalysis(u"1"_s), QList{document.id});
        const QString key = analysisKey(u"1"_s, u"fr"_s);
        const Speaker speaker{.id = SpeakerId::fromName(u"x"), .name = u"X"_s};
        VERIFY_RESULT(store->storeAnalyses({{document.id, u"fr"_s, key, annotations(), {speaker}}}));
        VERIFY_RESULT(store->storeAnalyses(
            {{document.id, u"fr"_s, key, {annotations().last()}, {speaker}}, {DocumentId::create(), u"fr"_s, key}}));
        QCOMPARE(store->annotationSet(document.id, Annotator::machine().id)->annotations.size(), 1);
        QCOMPARE(store->document(document.id)->language, u"fr"_s);
        QCOMPARE(store->speakers()->size(), 1);
        QVERIFY(store->summary(document.id, ada.id)->analysed);
        QCOMPARE(store->summary(document.id, ada.id)->undecided, 1);
        QVERIFY(store->awaitingAnalysis(u"1"_s)->isEmpty());
        QCOMPARE(store->awaitingAnalysis(u"2"_s)->size(), 1);
        Document other = *store->document(document.id);
        other.language = u"en"_s;
        other.title = u"Title"_s;
        VERIFY_RESULT(store->updateMetadata(other));
        QCOMPARE(*store->document(document.id), other);
        QCOMPARE(store->awaitingAnalysis(u"1"_s)->size(), 1);
    }

    void aStateBeginsTheSetWithTheSuggestions()
    {
        auto store = newStore(path());
        const Document document = article();
        VERIFY_RESULT(store->addArticles({{document, {{Annotator::machine(), annotations()}}, {}}}));
        VERIFY_RESULT(store->setWorkState(document.id, ada, WorkState::Done));
        QCOMPARE(store->annotationSet(document.id, ada.id)->annotations, annotationsOf(*store, document.id));
        QVERIFY(store->summary(document.id, ada.id)->state == WorkState::Done);
        VERIFY_RESULT(store->setWorkState(document.id, ada, WorkState::InProgress));
        QVERIFY(store->summary(document.id, ada.id)->state == WorkState::InProgress);
        QCOMPARE(store->summary(document.id, ada.id)->quotations, 1);
    }

    void removingAnArticleTakesItsSetsAlong()
    {
        auto store = newStore(path());
        const Document document = article();
        const Document other = article(u"autre"_s);
        VERIFY_RESULT(store->addArticles({{document, {{ada, annotations()}}, {}}, {other}}));
        VERIFY_RESULT(store->removeDocuments({document.id}));
        QCOMPARE(store->documents(ada.id)->size(), 1);
        QVERIFY(store->document(document.id).error().code == ErrorCode::NotFound);
        VERIFY_RESULT(store->addArticles({{document}})); // it may come again
        QCOMPARE(store->documents(ada.id)->last().id, document.id);
        store.reset();
        QCOMPARE(query(path(), u"SELECT count(*) FROM annotation"_s).toInt(), 0);
        QCOMPARE(query(path(), u"SELECT count(*) FROM link"_s).toInt(), 0);
    }

    void removingAnUnknownArticleRemovesNone()
    {
        auto store = newStore(path());
        const Document document = article();
        VERIFY_RESULT(store->addArticles({{document}}));
        QVERIFY(!store->removeDocuments({document.id, DocumentId::create()}));
        QCOMPARE(store->documents(ada.id)->size(), 1);
    }

    void aCopyIsWhole()
    {
        auto store = newStore(path());
        const Document document = article();
        VERIFY_RESULT(store->addArticles({{document, {{ada, annotations()}}, {}}}));
        const QString copy = m_folder->filePath(u"copy.guillemet"_s);
        VERIFY_RESULT(store->copyTo(copy));
        const auto opened = ProjectStore::open(copy);
        VERIFY_RESULT(opened);
        QVERIFY(!(*opened)->isReadOnly());
        QCOMPARE(*(*opened)->document(document.id), document);
        QCOMPARE((*opened)->annotationSet(document.id, ada.id)->annotations.size(), 5);
    }

private:
    QString path() const { return m_folder->filePath(u"p.guillemet"_s); }
    static QList<Annotation> annotationsOf(const ProjectStore &store, const DocumentId &id)
    {
        return store.annotationSet(id, Annotator::machine().id)->annotations;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProjectStore)
#include "tst_projectstore.moc"
