// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/loggedchange.h"
#include "models/storage/projectmerge.h"
#include "models/storage/projecttable.h"
#include "models/storage/reviewtable.h"
#include "models/storage/tagsetstep.h"

#include <QtCore/QHash>

#include <memory>
#include <optional>

class QLockFile;

namespace Guillemet {

class SqlConnection;
class SqlDialect;
class SqlMigrations;

/**
 * A project on disk. Belongs to the thread that opened it. Each call that changes something is one transaction: on the
 * disk when it returns, or not done at all.
 */
class ProjectStore
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /** A new project; a file that is at `path` already is kept as "PATH~". */
    static Result<std::unique_ptr<ProjectStore>> create(const QString &path, const ProjectInfo &info);
    /**
     * A project in an older schema is brought to this program's after a copy of it was made. One that cannot be
     * written, or is open elsewhere, or is of a newer Guillemet, is opened read-only: notice() says why.
     */
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path, Access access = Access::ReadWrite);
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path, Access access,
                                                      const SqlMigrations &migrations);
    ~ProjectStore();

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /** Why the project is read-only though it was to be written. */
    const std::optional<Error> &notice() const { return m_notice; }

    Result<ProjectInfo> info() const;
    Result<> setSettings(const QJsonObject &settings);
    Result<> rename(const QString &name);
    /** How much a change of the tagset touches. */
    Result<TagsetImpact> impact(const TagsetChange &change) const;
    /** Changes the tagset and the annotations of everybody with it; logged as a change of each set. */
    Result<TagsetStep> changeTagset(const TagsetChange &change, const Watched &watched, const StepProgress &progress);
    /** Takes a step back, or does it again; what was changed since then by hand stays, and so do tags in use. */
    Result<TagsetStep> revertTagset(const TagsetStep &step, const Watched &watched, const StepProgress &progress);
    Result<QList<Annotator>> annotators() const;
    Result<QList<Speaker>> speakers() const;

    Result<QList<DocumentSummary>> documents(const AnnotatorId &annotator) const;
    Result<DocumentSummary> summary(const DocumentId &id, const AnnotatorId &annotator) const;
    /** In the order of `articles`. A text that is in the project already is not added again, its sets neither. */
    Result<QList<AddedArticle>> addArticles(const QList<NewArticle> &articles);
    Result<> removeDocuments(const QList<DocumentId> &ids);
    Result<Document> document(const DocumentId &id) const;
    Result<QString> text(const DocumentId &id) const;
    /** As it came in. */
    Result<QString> originalText(const DocumentId &id) const;
    /** Articles by the SHA-256 of their text, and of what it was before it was corrected. */
    Result<QHash<QByteArray, DocumentId>> articlesByText() const;
    /** All but the text. */
    Result<> updateMetadata(const Document &document);

    /** A set with revision 0 where the annotator has none. */
    Result<StoredSet> annotationSet(const DocumentId &document, const AnnotatorId &annotator) const;
    /** What the annotator has whose hull overlaps `span`, without links; nothing where the annotator has no set. */
    Result<std::optional<QList<Annotation>>> annotationsAround(const DocumentId &document, const AnnotatorId &annotator,
                                                               Span span) const;
    Result<Revision> save(const SaveRequest &request);
    Result<> setWorkState(const DocumentId &document, const Annotator &annotator, WorkState state);
    Result<> storeAnalyses(const QList<ArticleAnalysis> &analyses);
    /** Articles without suggestions of this version of the analysis. */
    Result<QList<DocumentId>> awaitingAnalysis(const QString &version) const;
    /** What was done to an article, the oldest first; by all annotators unless one is given. */
    Result<QList<LoggedChange>> history(const DocumentId &document, const HistoryRange &range = {}) const;
    /** When each annotator's set was changed last, in UTC; those that came with the article and stayed are left out. */
    Result<QHash<AnnotatorId, QDateTime>> lastChanges(const DocumentId &document) const;
    Result<PastState> stateAfter(const DocumentId &document, qint64 entry) const;
    /** What the annotator can undo and redo in an article. Costs what is in the range, not what is in the log. */
    Result<UndoSteps> undoSteps(const DocumentId &document, const AnnotatorId &annotator, const UndoRange &range) const;
    /** One act over several articles (MadeChange::elsewhere), all or nothing; undone as one: by undo(), or in any of
     * them by an Undo of this act. */
    Result<> perform(const Annotator &annotator, const MadeChange &made);
    Result<> undo(const ActId &act);
    /** How many edits such undoing and redoing left out since the last time: what was changed later stays. */
    int takeLeftOut();

    // What reviewers keep, see ReviewTable.
    Result<QList<SetStanding>> standings() const;
    Result<> setVerdict(const SetStanding &verdict);
    Result<QList<Discussion>> discussions() const;
    Result<> save(const Discussion &discussion);
    Result<QList<Guideline>> guidelines() const;
    Result<> add(const Guideline &guideline);
    Result<QList<RoleChange>> roleChanges() const;
    Result<> add(const QList<RoleChange> &changes);
    Result<QList<RejectionReason>> reasons() const;
    Result<> put(const QList<RejectionReason> &reasons);

    /** What came from other projects, see ProjectMerge. */
    Result<QHash<std::pair<DocumentId, AnnotatorId>, MergedSet>> mergedSets() const;
    Result<> merge(const ProjectMerge &merge);
    /** Takes the last merge out again; Conflict where somebody has worked on what it brought. */
    Result<> undoMerge();

    /** Reads much at once: the file is locked and looked at for changes once, not for each. */
    Result<> readTogether(const std::function<void()> &reads) const;

    /** The whole project in a new file; a file that is there is kept as "PATH~". */
    Result<> copyTo(const QString &path);

private:
    ProjectStore();
    Result<> lock();
    Result<> openAs(bool readOnly, const SqlMigrations &migrations);
    Result<> migrate(const SqlMigrations &migrations);
    template<typename Work> auto attempt(Work work) const -> Result<decltype(work())>;
    template<typename Work> auto change(Work work) -> Result<decltype(work())>;

    struct Tables;
    QString m_path;
    bool m_readOnly = false;
    bool m_counted = false; ///< among the projects that are open in this program
    std::optional<Error> m_notice;
    std::unique_ptr<SqlDialect> m_dialect;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<SqlConnection> m_connection;
    std::unique_ptr<Tables> m_tables;
};

} // namespace Guillemet
