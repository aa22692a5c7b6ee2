// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/projectmerging.h"

#include "models/core/movedannotations.h"
#include "models/core/textdifference.h"
#include "models/review/setdifference.h"
#include "models/session/newproject.h"
#include "models/session/reviewmerger.h"
#include "models/session/speakermatcher.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Finds out what there is to bring in, without changing anything. */
class Merger
{
public:
    Merger(const ProjectStore &store, QString annotator)
        : m_store(store)
        , m_annotator(std::move(annotator))
    {
    }

    Result<PlannedMerge> plan(const QList<MergeSource> &sources)
    {
        const Result<QList<Speaker>> speakers = m_store.speakers();
        auto articles = m_store.articlesByText();
        auto merged = m_store.mergedSets();
        if (!speakers || !articles || !merged)
            return std::unexpected(!speakers ? speakers.error() : !articles ? articles.error() : merged.error());
        m_merged = *std::move(merged);
        ReviewMerger review(m_plan, m_report);
        if (const Result<> read = review.read(m_store); !read)
            return std::unexpected(read.error());
        m_ours = *std::move(articles);
        SpeakerMatcher matcher(*speakers, m_report);
        m_plan.at = QDateTime::currentDateTimeUtc();
        QStringList names;
        for (const MergeSource &source : sources) {
            names.append(source.name);
            m_report.conflicts += source.issues;
            matcher.add(source.speakers);
            for (const MergeArticle &article : source.articles) {
                if (const Result<> added = add(article, matcher); !added)
                    return std::unexpected(added.error());
            }
            review.add(source, {m_articleHere, m_edits});
        }
        m_plan.from = names.join(u", ");
        return PlannedMerge{std::move(m_plan), std::move(m_report)};
    }

private:
    Result<> add(const MergeArticle &article, SpeakerMatcher &matcher)
    {
        const QByteArray hash = article.document.textHash();
        const Document original{.text = article.original};
        auto known = m_ours.constFind(hash);
        if (known == m_ours.cend() && !article.original.isEmpty())
            known = m_ours.constFind(original.textHash());
        if (known == m_ours.cend() && !article.originalHash.isEmpty())
            known = m_ours.constFind(article.originalHash);
        const bool isNew = known == m_ours.cend();
        const DocumentId id = isNew ? article.document.id : *known;
        m_articleHere.insert(article.document.id, id);
        TextEdits edits; // from their text to ours
        if (isNew) {
            m_plan.articles.append({.document = article.document, .original = article.original});
            m_ours.insert(hash, id);
            if (!article.original.isEmpty())
                m_ours.insert(original.textHash(), id);
            m_newTexts.insert(id, article.document.text);
            ++m_report.articlesAdded;
        } else {
            const Result<QString> ours = m_newTexts.contains(id) ? m_newTexts.value(id) : m_store.text(id);
            if (!ours)
                return std::unexpected(ours.error());
            edits = textEditsBetween(article.document.text, *ours);
            m_edits.insert(article.document.id, edits);
            ++m_report.articlesKnown;
        }
        for (const MergeArticle::Set &set : article.sets) {
            if (const Result<> added = add(article, set, id, isNew || m_newTexts.contains(id), edits, matcher); !added)
                return added;
        }
        return {};
    }

    Annotator nameHere(const Annotator &theirs) const
    {
        const bool renamed = theirs.kind == Annotator::Kind::Human && !m_annotator.isEmpty();
        return renamed ? Annotator::human(m_annotator) : theirs;
    }

    Result<> add(const MergeArticle &article, const MergeArticle::Set &set, const DocumentId &id, bool isNew,
                 const TextEdits &edits, SpeakerMatcher &matcher)
    {
        const Annotator annotator = nameHere(set.annotator);
        const std::pair key(id, annotator.id);
        const Result<StoredSet> ours = isNew ? Result<StoredSet>(StoredSet()) : m_store.annotationSet(id, annotator.id);
        if (!ours)
            return std::unexpected(ours.error());
        if (ours->exists() && annotator.kind == Annotator::Kind::Machine)
            return {}; // our own analysis
        if (m_planned.contains(key)) {
            conflict(article, annotator,
                     QCoreApplication::translate(
                         "Merge", "two of the others have annotations of that name; the first was taken"));
            return {};
        }
        QList<Annotation> theirs = set.stored.annotations;
        if (!edits.isEmpty()) {
            QList<const Annotation *> all;
            for (const Annotation &annotation : std::as_const(theirs))
                all.append(&annotation);
            const QList<AnnotationEdit> beyond = editsBeyondMoving(all, edits);
            theirs = annotationsAfter(theirs, {.annotations = beyond, .text = edits});
        }
        matcher.translate(theirs);
        Change change = changeBetween(ours->annotations, theirs, QCoreApplication::translate("Merge", "Merge"));
        if (!set.stored.note.isEmpty() && set.stored.note != ours->note)
            change.note = NoteEdit{ours->note, set.stored.note};
        const MergedSet before = m_merged.value(key);
        if (ours->exists() && change.isEmpty()) {
            ++m_report.setsSame;
            return {};
        }
        if (ours->exists() && before.ours != ours->revision) {
            conflict(article, annotator,
                     QCoreApplication::translate(
                         "Merge", "other annotations here and there under the same name; those here were kept"));
            return {};
        }
        if (ours->exists() && set.stored.revision > 0 && before.theirs > set.stored.revision) {
            ++m_report.setsSame; // an older copy of what was merged before
            return {};
        }
        ++(ours->exists() ? m_report.setsUpdated : m_report.setsAdded);
        m_planned.insert(key);
        m_plan.speakers += matcher.missingOf(theirs);
        m_plan.sets.append(
            {.save = {.document = id,
                      .annotator = annotator,
                      .expected = ours->revision,
                      .base = {},
                      .state = ownState(set.stored.state),
                      .analyzer = set.stored.analyzer,
                      .changes = {{change, std::min(set.changed.isValid() ? set.changed : m_plan.at, m_plan.at)}}},
             .theirs = set.stored.revision});
        return {};
    }

    /** Verdicts come by themselves, see ReviewMerger. */
    static WorkState ownState(WorkState state)
    {
        return state == WorkState::Returned ? WorkState::InProgress : std::min(state, WorkState::Done);
    }

    void conflict(const MergeArticle &article, const Annotator &annotator, const QString &what)
    {
        m_report.conflicts.append(u"%1, %2: %3."_s.arg(article.document.title, annotator.name, what));
    }

    const ProjectStore &m_store;
    const QString m_annotator;
    MergeReport m_report;
    ProjectMerge m_plan;
    QHash<DocumentId, TextEdits> m_edits; ///< from their texts to ours, by their id
    QHash<QByteArray, DocumentId> m_ours; ///< articles by their texts, as they are and as they came in
    QHash<DocumentId, QString> m_newTexts;
    QHash<DocumentId, DocumentId> m_articleHere; ///< by their id
    QHash<std::pair<DocumentId, AnnotatorId>, MergedSet> m_merged;
    QSet<std::pair<DocumentId, AnnotatorId>> m_planned;
};

Result<std::unique_ptr<ProjectStore>> openToWrite(const QString &path)
{
    Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(path);
    if (store && (*store)->isReadOnly())
        return std::unexpected((*store)->notice().value_or(Error{ErrorCode::NotWritable, path}));
    return store;
}
} // namespace

Result<PlannedMerge> planMerge(const ProjectStore &store, const QList<MergeSource> &sources, const QString &annotator)
{
    return Merger(store, annotator).plan(sources);
}

Result<MergeReport> mergeProjects(const MergeRequest &request)
{
    const Result<std::unique_ptr<ProjectStore>> store = openToWrite(request.target);
    if (!store)
        return std::unexpected(store.error());
    return mergeInto(**store, request);
}

Result<MergeReport> mergeInto(ProjectStore &store, const MergeRequest &request)
{
    QList<MergeSource> sources;
    for (const QString &other : request.others) {
        Result<MergeSource> source = readMergeSource(other, request.only);
        if (!source)
            return std::unexpected(source.error());
        sources.append(*std::move(source));
    }
    const Result<PlannedMerge> plan = planMerge(store, sources, request.annotator);
    if (!plan)
        return std::unexpected(plan.error());
    if (!plan->merge.isEmpty()) {
        if (const Result<> merged = store.merge(plan->merge); !merged)
            return std::unexpected(merged.error());
    }
    return plan->report;
}

Result<> undoMerge(const QString &project)
{
    const Result<std::unique_ptr<ProjectStore>> store = openToWrite(project);
    return store ? (*store)->undoMerge() : std::unexpected(store.error());
}

Result<MergeReport> extractArticles(const QString &project, const QStringList &articles, const QString &output)
{
    const Result<MergeSource> source = readMergeSource(project, {});
    if (!source)
        return std::unexpected(source.error());
    QList<DocumentId> chosen;
    for (const QString &name : articles) {
        const auto isIt = [&name](const MergeArticle &article) {
            return article.document.title.compare(name, Qt::CaseInsensitive) == 0 ||
                   QFileInfo(article.document.source).completeBaseName() == name;
        };
        const auto found = std::ranges::find_if(source->articles, isIt);
        if (found == source->articles.end())
            return failure(
                ErrorCode::NotFound,
                QCoreApplication::translate("Merge", "There is no article \"%1\" in the project.").arg(name));
        chosen.append(found->document.id);
    }
    return extractArticles(project, chosen, output);
}

Result<MergeReport> extractArticles(const QString &project, const QList<DocumentId> &articles, const QString &output)
{
    if (QFileInfo::exists(output))
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate("Merge", "%1 is there already. Name another file.")
                           .arg(QDir::toNativeSeparators(output)));
    Result<ProjectInfo> info = newProjectInfo(output);
    const Result<std::unique_ptr<ProjectStore>> from = ProjectStore::open(project, ProjectStore::Access::ReadOnly);
    const Result<ProjectInfo> theirs = from ? (*from)->info() : std::unexpected(from.error());
    if (!info || !theirs)
        return std::unexpected(info ? theirs.error() : info.error());
    info->tagset = theirs->tagset;
    if (const auto made = ProjectStore::create(output, *info); !made)
        return std::unexpected(made.error());
    return mergeProjects({.target = output, .others = {project}, .annotator = {}, .only = articles});
}

} // namespace Guillemet
