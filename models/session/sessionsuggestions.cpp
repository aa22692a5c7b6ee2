// SPDX-License-Identifier: GPL-3.0-or-later
// What the analysis finds comes into the article that is open.
#include "models/session/sessionprivate.h"
#include "models/session/suggestions.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtGui/QUndoStack>

namespace Guillemet {

namespace {

bool replacesAnything(const Change &change)
{
    return std::ranges::any_of(change.annotations, [](const AnnotationEdit &edit) { return edit.before.has_value(); });
}

} // namespace

void Session::Private::analysed(const ArticleAnalysis &result)
{
    const int row = articles.row(result.document);
    if (row < 0)
        return;
    QList<SpeakerEdit> added;
    for (const Speaker &speaker : result.speakers) {
        if (!speakers.find(speaker.id))
            added.append({std::nullopt, speaker});
    }
    speakers.apply(added);
    if (!document || document->id != result.document) {
        refreshSummary(result.document);
        return;
    }
    if (result.corrections != document->corrections) {
        analysis.analyseNow(*document); // the text was corrected meanwhile
        return;
    }
    DocumentSummary &summary = articles.at(row);
    const bool foundLanguage = summary.language.isEmpty() && !result.language.isEmpty();
    if (foundLanguage)
        document->language = summary.language = result.language;
    summary.analysed = true;
    takeAnalysis(result);
    Q_EMIT q->documentChanged(row);
    if (foundLanguage)
        Q_EMIT q->documentMetadataChanged();
}

void Session::Private::takeAnalysis(const ArticleAnalysis &result)
{
    if (!beginsWithSuggestions(annotator.id))
        return;
    if (!saver.isBegun()) {
        beginWith(result);
        return;
    }
    if (project && project->readOnly)
        return;
    const auto merge = [suggested = result.annotations](const AnnotationSet &set) {
        QList<Annotation> own;
        own.reserve(set.size());
        for (const Annotation *annotation : set.all())
            own.append(*annotation);
        return mergeSuggestions(own, suggested);
    };
    takeSuggestions(merge, std::max(annotations.size(), result.annotations.size()), result.analyzer);
}

/** The set is the suggestions; very many are put into one off this thread. */
void Session::Private::beginWith(const ArticleAnalysis &result)
{
    const auto begin = [this, result](AnnotationSet &filled, const ArticleCounts &counts) {
        saver.setBase(result.annotations, result.analyzer);
        annotations.take(filled);
        recount(counts);
    };
    using Filled = std::pair<std::shared_ptr<AnnotationSet>, ArticleCounts>;
    const auto fill = [suggested = result.annotations]() -> Filled {
        auto filled = std::make_shared<AnnotationSet>();
        filled->reset(suggested);
        return {filled, ArticleCounts::of(*filled)};
    };
    if (result.annotations.size() < LargeChange::many) {
        const auto [filled, counts] = fill();
        begin(*filled, counts);
        return;
    }
    analysis.beginTaking();
    QtConcurrent::run(fill).then(this, [this, begin, result, asked = generation](const Filled &made) {
        if (asked != generation)
            return;
        const auto &[filled, counts] = made;
        if (document && document->id == result.document && document->corrections == result.corrections) {
            if (saver.isBegun())
                takeAnalysis(result); // annotated meanwhile
            else
                begin(*filled, counts);
        }
        filled->reset({});
        analysis.endTaking();
    });
}

/** Into a set that is begun; what is of so many annotations is worked out off this thread. */
void Session::Private::takeSuggestions(const LargeChange::Build &build, qsizetype size, const QString &analyzer)
{
    largeChange.finish();
    const auto replacesDone = [this](const Change &change) {
        return replacesAnything(change) && history().stack()->count() > 0;
    };
    const auto keep = [this](const Change &change, const ArticleCounts &counts) {
        saver.add({change, QDateTime::currentDateTimeUtc(), {}, ActStep::Background});
        count(counts);
    };
    if (size < LargeChange::many) {
        const Change change = build(annotations);
        if (replacesDone(change)) {
            perform(change); // what the steps before it speak of comes back when it is undone
        } else if (!change.isEmpty()) {
            annotations.apply(change);
            keep(change, ArticleCounts::of(change));
        }
        saver.setAnalyzer(analyzer);
        return;
    }
    largeChange.begin(build,
                      [this, analyzer, replacesDone, keep](const Change &change, const ApplyChange::Prepared &prepared,
                                                           const ArticleCounts &counts) {
                          if (!document)
                              return;
                          if (replacesDone(change)) {
                              performPrepared(change, prepared, counts);
                          } else if (!change.isEmpty()) {
                              annotations.swap(*prepared.set, change);
                              keep(change, counts);
                              prepared.set->reset({}); // what was there goes on another thread
                          }
                          saver.setAnalyzer(analyzer);
                      });
}

} // namespace Guillemet
