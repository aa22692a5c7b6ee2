// SPDX-License-Identifier: GPL-3.0-or-later
// Acts and item models on a text of 10 million characters with 170,000 annotations, and on 100,000 articles.
#include "models/editing/applychange.h"
#include "models/editing/deciding.h"
#include "models/editing/navigation.h"
#include "models/editing/reshaping.h"
#include "models/editing/tagging.h"
#include "models/itemmodels/annotationmodel.h"
#include "models/itemmodels/documentfiltermodel.h"
#include "models/itemmodels/documentmodel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <cstdio>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
constexpr int count = 170'000;
constexpr int stride = 60;

void print(const char *what, double milliseconds)
{
    std::printf("%-58s %9.3f ms\n", what, milliseconds);
}

/** The mean of several runs, in milliseconds. */
double timed(int runs, const std::function<void(int)> &work)
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < runs; ++i)
        work(i);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6 / runs;
}

QList<Annotation> manyAnnotations(const QList<Speaker> &speakers)
{
    QList<Annotation> all;
    all.reserve(count);
    for (int i = 0; i + 4 <= count; i += 4) { // quotation, cue, source, country
        const auto made = [i](int place, const TagId &tag) {
            const int begin = (i + place) * stride;
            return Annotation{.id = AnnotationId::create(),
                              .tag = tag,
                              .fragments = {{begin, begin + 30}},
                              .confidence = 0.8F,
                              .status = Status::Suggested};
        };
        Annotation quotation = made(0, Tags::Quotation);
        const Annotation cue = made(1, Tags::Cue);
        Annotation source = made(2, Tags::Source);
        source.attributes.set(Attribute::Speaker, speakers[i / 4 % speakers.size()].id.toString());
        quotation.links = {{LinkRole::Cue, cue.id}, {LinkRole::Source, source.id}};
        Annotation country = made(3, Tags::Country);
        country.attributes.set(Attribute::Country, i % 3 ? u"FR"_s : u"KZ"_s);
        all << quotation << cue << source << country;
    }
    return all;
}

void benchAnnotations()
{
    const QString text = u"Les mots du texte, quelques-uns, « entre guillemets », oui. "_s.repeated(count);
    QList<Speaker> people;
    for (int i = 0; i < 2000; ++i)
        people.append({.id = SpeakerId::create(), .name = u"Speaker %1"_s.arg(i)});
    SpeakerRegistry speakers;
    speakers.reset(people);
    AnnotationSet set;
    const QList<Annotation> all = manyAnnotations(people);
    print("170,000 annotations: set filled", timed(1, [&](int) { set.reset(all); }));

    AnnotationModel model;
    print("annotation model: first piece, then the window goes on",
          timed(1, [&](int) { model.setArticle(&set, &speakers, text); }));
    double longest = 0;
    print("annotation model: the rest, piece by piece", timed(1, [&](int) {
              while (!model.isComplete())
                  longest = std::max(longest, timed(1, [](int) { QCoreApplication::processEvents(); }));
          }));
    print("annotation model: longest piece", longest);

    const EditContext context{.annotations = set, .text = text, .speakers = speakers};
    QList<Change> changes;
    print("tag a country: the act", timed(200, [&](int i) {
              changes.append(Acts::tag(context, Tags::Country, {i * 40'000 + 7, i * 40'000 + 11}));
          }));
    print("tag a country: set and model follow", timed(200, [&](int i) { set.apply(changes[i]); }));
    changes.clear();
    print("tag a quotation: the act", timed(200, [&](int i) {
              changes.append(Acts::tag(context, Tags::Quotation, {i * 40'000 + 7, i * 40'000 + 29}));
          }));
    print("tag a quotation: set and model follow", timed(200, [&](int i) { set.apply(changes[i]); }));
    print("move an edge: act, set and model", timed(200, [&](int i) {
              set.apply(Acts::moveEdgeBy(context, all[i * 4 * 200].id, Edge::End, TextUnit::Word, true));
          }));
    print("undo of a quotation", timed(200, [&](int i) { set.apply(changes[199 - i].inverted()); }));
    AnnotationId current;
    print("go to the next undecided",
          timed(200, [&](int) { current = nextUndecided(set, {.current = current}, Direction::Forward)->id; }));
    Change accept;
    print("accept all: the act", timed(1, [&](int) { accept = Acts::acceptAll(context); }));
    print("accept all: set and model follow", timed(1, [&](int) { set.apply(accept); }));
    print("next undecided where there is none", timed(1, [&](int) { nextUndecided(set, {}, Direction::Forward); }));
}

void benchDocuments()
{
    QList<DocumentSummary> documents;
    for (int i = 0; i < 100'000; ++i) {
        DocumentSummary document;
        document.id = DocumentId::create();
        document.title = u"Le président répond à l’Assemblée, article numéro %1 de la journée"_s.arg(i);
        document.site = u"Agence"_s;
        document.language = u"fr"_s;
        document.undecided = i * 7919 % 1000;
        document.analysed = true;
        documents.append(document);
    }
    DocumentModel model;
    DocumentFilterModel filter;
    filter.setSourceModel(&model);
    print("100,000 articles: model and filter filled", timed(1, [&](int) {
              model.reset(documents);
              filter.rowCount();
          }));
    print("100,000 articles: one changes", timed(1000, [&](int i) {
              DocumentSummary changed = model.summary(i * 100);
              changed.quotations = 5;
              model.update(i * 100, changed);
          }));
    print("100,000 articles: filtered by text", timed(5, [&](int i) { filter.setText(u"numero 9"_s.first(8 - i)); }));
    filter.setText({});
    print("100,000 articles: sorted by number",
          timed(1, [&](int) { filter.sort(DocumentModel::UndecidedColumn, Qt::DescendingOrder); }));
    print("100,000 articles: sorted by title", timed(1, [&](int) { filter.sort(DocumentModel::TitleColumn); }));
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchAnnotations();
    benchDocuments();
}
