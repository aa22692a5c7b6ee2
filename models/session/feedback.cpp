// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/feedback.h"

#include "models/core/speakerregistry.h"
#include "models/review/adjudication.h"
#include "models/session/askedprogress.h"
#include "models/session/reviewreading.h"
#include "models/session/reviewwords.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

namespace {

constexpr qsizetype fewExamples = 5;

void addExample(Feedback::CauseCount &cause, const Feedback::Example &example)
{
    ++cause.count;
    if (cause.examples.size() < fewExamples)
        cause.examples.append(example);
}

void addArticle(Feedback &feedback, const Document &document, const ReviewedSet &agreedSet, const ReviewedSet &theirSet,
                const SpeakerRegistry &speakers, const std::stop_token &stop)
{
    const QList<Annotation> theirs = theirSet.annotations();
    const QList<Annotation> agreed = agreedSet.annotations();
    const CountedText text(document.text);
    const ComparedSet person = ComparedSet::of(theirs, text, ComparedSet::Which::Confirmed);
    const Comparison comparison =
        compare(ComparedSet::of(agreed, text, ComparedSet::Which::Confirmed), person, text, stop);
    ++feedback.articles;
    feedback.quotations += static_cast<int>(person.quotations.size());
    feedback.agreed += static_cast<int>(comparison.quotations.matches.size());
    for (const Difference &difference : comparison.differences) {
        feedback.agreed -= difference.cause == Cause::Edges && difference.tag == Tags::Quotation ? 1 : 0;
        const bool one = difference.cause == Cause::OnlyFirst || difference.cause == Cause::OnlySecond;
        const QString what = one ? difference.tag == Tags::Quotation ? QString() : ReviewWords::part(difference.tag)
                                 : ReviewWords::difference(difference, {agreedSet, theirSet, speakers, document.text});
        addExample(feedback.causes[difference.cause],
                   {document.title, difference.place.of(document.text).toString().simplified(), what});
    }
    for (const Annotation &rejected : agreed) {
        const QString reason = rejected.attributes.value(Attribute::Rejection);
        const bool ofThem = std::ranges::contains(theirs, rejected.id, &Annotation::id);
        if (rejected.status == Status::Rejected && ofThem && !reason.isEmpty())
            addExample(feedback.reasons[reason], {document.title, rejected.text(document.text).simplified(), {}});
    }
}

} // namespace

Result<Feedback> collectFeedback(const QString &project, const Annotator &annotator, const AgreementProgress &progress)
{
    const Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(project, ProjectStore::Access::ReadOnly);
    const Result<QList<DocumentSummary>> documents =
        store ? (*store)->documents(annotator.id) : std::unexpected(store.error());
    if (!documents)
        return std::unexpected(documents.error());
    const Result<QList<Speaker>> known = (*store)->speakers();
    if (!known)
        return std::unexpected(known.error());
    SpeakerRegistry speakers;
    speakers.reset(*known);
    Feedback feedback{
        .project = (*store)->info().value_or(ProjectInfo()).name, .annotator = annotator, .causes = {}, .reasons = {}};
    AskedProgress asked(progress, documents->size());
    for (const DocumentSummary &summary : *documents) {
        const DocumentId id = summary.id;
        const Result<StoredSet> theirs = (*store)->annotationSet(id, annotator.id);
        const Result<StoredSet> agreed = (*store)->annotationSet(id, agreedAnnotatorId());
        const Result<Document> document = (*store)->document(id);
        if (!theirs || !agreed || !document)
            return std::unexpected(!theirs ? theirs.error() : !agreed ? agreed.error() : document.error());
        if (theirs->exists() && agreed->exists())
            addArticle(feedback, *document, ReviewedSet(agreedAnnotator(), agreed->annotations),
                       ReviewedSet(annotator, reviewedAnnotations(annotator, theirs->annotations)), speakers,
                       asked.stop());
        asked.oneIsDone();
        if (asked.isStopped())
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("Agreement", "Stopped."));
    }
    return feedback;
}

} // namespace Guillemet
