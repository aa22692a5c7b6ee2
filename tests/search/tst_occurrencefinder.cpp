// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/occurrencefinder.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
OccurrenceFinder finder(const SearchQuery &query)
{
    return OccurrenceFinder(*TextMatcher::compile(query));
}

Annotation tagged(const TagId &tag, Span span, Status status = Status::Confirmed)
{
    return {.id = AnnotationId::create(), .tag = tag, .fragments = {span}, .status = status};
}

QStringList words(const QList<Occurrence> &occurrences)
{
    QStringList all;
    for (const Occurrence &o : occurrences)
        all.append(o.left + u'[' + o.hit + u']' + o.right);
    return all;
}
} // namespace

class OccurrenceFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHitsInTheirContext();
    void skipsWhatHasTheTag();
    void marksWhatWasRefused();
    void searchesWithinATag();
    void searchesArticleByArticle();
    void stopsOnRequestWithWhatItHas();
    void endsAtTheMostHits();
};

void OccurrenceFinderTest::showsHitsInTheirContext()
{
    const auto hits =
        finder({.text = u"Iran"_s, .wholeWord = true})
            .inArticle({.text = u"Titre\nAprès des mois de négociations difficiles, l’Iran a cédé sur tous "
                                "les points de l’accord proposé.\nFin"_s});
    QCOMPARE(words(hits), QStringList{u" des mois de négociations difficiles, l’[Iran] a cédé sur tous les points de "
                                      "l’accord "_s});
    QCOMPARE(words(finder({.text = u"Fin"_s}).inArticle({.text = u"Titre\nFin"_s})), QStringList{u"[Fin]"_s});
}

void OccurrenceFinderTest::skipsWhatHasTheTag()
{
    const SearchedArticle article{.text = u"Iran, Iran, Iran."_s,
                                  .annotations = {tagged(Tags::Country, {0, 4}), tagged(Tags::Source, {6, 10})}};
    const auto hits = finder({.text = u"Iran"_s, .skipTag = Tags::Country}).inArticle(article);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.first().span, (Span{6, 10}));
    QCOMPARE(finder({.text = u"Iran"_s}).inArticle(article).size(), 3);
}

void OccurrenceFinderTest::marksWhatWasRefused()
{
    const SearchedArticle article{.text = u"Jordanie, Jordanie."_s,
                                  .annotations = {tagged(Tags::Country, {10, 18}, Status::Rejected)}};
    const auto hits = finder({.text = u"Jordanie"_s, .skipTag = Tags::Country}).inArticle(article);
    QCOMPARE(hits.size(), 2);
    QVERIFY(!hits[0].refused);
    QVERIFY(hits[1].refused);
}

void OccurrenceFinderTest::searchesWithinATag()
{
    const SearchedArticle article{.text = u"non « non, non » non"_s,
                                  .annotations = {tagged(Tags::Quotation, {4, 16}), tagged(Tags::Cue, {17, 20})}};
    QCOMPARE(finder({.text = u"non"_s, .withinTag = Tags::Quotation}).inArticle(article).size(), 2);
}

void OccurrenceFinderTest::searchesArticleByArticle()
{
    int given = 0;
    QList<DocumentId> ids;
    const auto source = [&]() -> std::optional<SearchedArticle> {
        if (given == 10)
            return std::nullopt;
        ids.append(DocumentId::create());
        return SearchedArticle{.id = ids.last(), .text = given++ % 2 ? u"Iran et Iran"_s : u"rien"_s};
    };
    QList<int> progress;
    qsizetype told = 0;
    const auto hits = finder({.text = u"Iran"_s}).inArticles(source, [&](int done, const QList<Occurrence> &some) {
        progress.append(done);
        told += some.size();
    });
    QCOMPARE(hits.size(), 10);
    QCOMPARE(told, 10);
    QCOMPARE(progress.size(), 10);
    QCOMPARE(progress.last(), 10);
    QCOMPARE(hits.first().document, ids[1]);
}

void OccurrenceFinderTest::stopsOnRequestWithWhatItHas()
{
    std::stop_source stop;
    const auto endless = []() -> std::optional<SearchedArticle> { return SearchedArticle{.text = u"Iran"_s}; };
    const auto hits = finder({.text = u"Iran"_s})
                          .inArticles(
                              endless,
                              [&](int done, const QList<Occurrence> &) {
                                  if (done == 7)
                                      stop.request_stop();
                              },
                              stop.get_token());
    QCOMPARE(hits.size(), 7);
}

void OccurrenceFinderTest::endsAtTheMostHits()
{
    const auto endless = []() -> std::optional<SearchedArticle> { return SearchedArticle{.text = u"Iran, Iran"_s}; };
    QCOMPARE(finder({.text = u"Iran"_s}).inArticles(endless, {}, {}, 5).size(), 5);
}

QTEST_GUILESS_MAIN(OccurrenceFinderTest)
#include "tst_occurrencefinder.moc"
