// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bulkagreement.h"

#include "models/review/adjudication.h"
#include "models/session/reviewreading.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace Guillemet {

namespace {

class BulkPlanner
{
public:
    BulkPlanner(const BulkAgreementRequest &request, const ProjectStore &store, QList<Annotator> annotators)
        : m_request(request)
        , m_store(store)
        , m_annotators(std::move(annotators))
    {
    }

    Result<> add(const DocumentId &id)
    {
        const Result<Document> document = m_store.document(id);
        if (!document)
            return std::unexpected(document.error());
        QList<Annotation> agreed;
        QList<QList<Annotation>> sets;
        for (const Annotator &annotator : m_annotators) {
            const Result<StoredSet> set = m_store.annotationSet(id, annotator.id);
            if (!set)
                return std::unexpected(set.error());
            if (annotator.id == agreedAnnotatorId())
                agreed = set->annotations;
            else if (set->exists() && counts(annotator))
                sets.append(reviewedAnnotations(annotator, set->annotations));
        }
        if (sets.size() < 2)
            return {};
        const CountedText text(document->text);
        const Change change = decided(Adjudication(agreed, sets, text));
        if (change.isEmpty())
            return {};
        m_plan.changes.append({id, change});
        list(*document, change);
        return {};
    }

    BulkAgreementPlan take() { return std::move(m_plan); }

private:
    using Rule = BulkAgreementRequest::Rule;

    bool counts(const Annotator &annotator) const
    {
        if (m_request.rule == Rule::Trusted)
            return annotator.id == m_request.trusted || annotator.kind == Annotator::Kind::Machine;
        return annotator.kind == Annotator::Kind::Human;
    }

    Change decided(const Adjudication &adjudication) const
    {
        switch (m_request.rule) {
        case Rule::Identical:
            return adjudication.takeIdentical();
        case Rule::Majority:
            return adjudication.takeMajority(m_request.atLeast);
        case Rule::Trusted:
            return adjudication.takeWhereBothAgree(0, 1);
        }
        return {};
    }

    void list(const Document &document, const Change &change)
    {
        QHash<AnnotationId, SpeakerId> parts; // with who speaks, of sources
        for (const AnnotationEdit &edit : change.annotations) {
            for (const Link &link : edit.after ? edit.after->links : QList<Link>())
                parts.insert(link.target, {});
        }
        for (const AnnotationEdit &edit : change.annotations) {
            if (edit.after && parts.contains(edit.after->id))
                parts.insert(edit.after->id, edit.after->speaker());
        }
        for (const AnnotationEdit &edit : change.annotations) {
            if (!edit.after || parts.contains(edit.after->id))
                continue;
            SpeakerId speaker = edit.after->speaker();
            for (const AnnotationId &source : edit.after->targets(LinkRole::Source))
                speaker = speaker.isNull() ? parts.value(source) : speaker;
            m_plan.items.append(
                {document.id, document.title, edit.after->tag, edit.after->text(document.text).simplified(), speaker});
        }
    }

    const BulkAgreementRequest &m_request;
    const ProjectStore &m_store;
    QList<Annotator> m_annotators;
    BulkAgreementPlan m_plan;
};

} // namespace

Result<BulkAgreementPlan> planBulkAgreement(const BulkAgreementRequest &request, const AgreementProgress &progress)
{
    const Result<std::unique_ptr<ProjectStore>> store =
        ProjectStore::open(request.project, ProjectStore::Access::ReadOnly);
    const Result<QList<Annotator>> annotators = store ? (*store)->annotators() : std::unexpected(store.error());
    if (!annotators)
        return std::unexpected(annotators.error());
    BulkPlanner planner(request, **store, *annotators);
    for (qsizetype i = 0; i < request.articles.size(); ++i) {
        if (const Result<> added = planner.add(request.articles[i]); !added)
            return std::unexpected(added.error());
        if (progress && !progress(i + 1, request.articles.size()))
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("Agreement", "Stopped."));
    }
    BulkAgreementPlan plan = planner.take();
    plan.label = QCoreApplication::translate("Agreement", "Agree on %n annotation(s)", nullptr, int(plan.items.size()));
    return plan;
}

} // namespace Guillemet
