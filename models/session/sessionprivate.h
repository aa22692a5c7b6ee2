// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/textoffsets.h"
#include "models/editing/applychange.h"
#include "models/session/analysisqueue.h"
#include "models/session/articlecounts.h"
#include "models/session/articlelist.h"
#include "models/session/autosaver.h"
#include "models/session/bulkeditor.h"
#include "models/session/copyfinder.h"
#include "models/session/findingcounter.h"
#include "models/session/largechange.h"
#include "models/session/mergeediting.h"
#include "models/session/reviewbook.h"
#include "models/session/session.h"
#include "models/session/sessionreading.h"
#include "models/session/storagethread.h"
#include "models/session/tagsetediting.h"
#include "models/session/undohistory.h"
#include "models/validation/validator.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QUndoGroup>

namespace Guillemet {

/** Session's inside. Questions to the storage thread are answered here later; those of another project are dropped. */
class Session::Private : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Guillemet::Session)

public:
    using Opener = std::function<Result<std::unique_ptr<ProjectStore>>()>;
    static const QString unsavedSetting; ///< of a project that has no place of the analyst's choice yet

    Private(Session *session, std::shared_ptr<const Analyzer> analyzer);
    ~Private() override;

    // The project: session project.cpp
    void create(const QString &path, bool unsaved);
    void openStore(Opener opener);
    void show(const OpenedProject &opened);
    bool close();
    void closeStore();
    void moveTo(const QString &path);
    void setAnnotator(const Annotator &next);
    bool mayWrite();
    bool mayWriteSetOf(const Annotator &whose);
    bool mayChangeArticle() { return document && mayWrite() && mayWriteSetOf(annotator) && tagsetEditing.isIdle(); }

    // Its articles
    void addArticles(QList<Document> documents, bool openFirst);
    void removeArticles(const QList<DocumentId> &ids);
    void forget(const QList<DocumentId> &ids);
    void open(const DocumentId &id);
    void load(const DocumentId &id);
    void show(OpenedArticle article);
    void closeArticle(const DocumentId &next = {}); ///< `next` is opened then
    void setWorkState(const DocumentId &id, WorkState state);
    void updateMetadata(const Document &changed);
    void refreshSummary(const DocumentId &id);
    void refreshSummaries();

    // The open article
    DocumentId openId() const { return document ? document->id : DocumentId(); }
    UndoHistory &history() { return *histories.at(openId()); }
    std::unique_ptr<UndoHistory> newHistory();
    ApplyChange *newStep(const Change &change, const Act &act);
    ApplyChange *newStep(const Change &change, const Act &act, int time); ///< see TagsetStep::number
    void reloadHistory();
    void forgetPrepared();
    UndoHistory &beginHistory(const OpenedArticle &article);
    void extendHistory();
    void forgetHistories(const DocumentId &but = {});
    void perform(const Change &change);
    bool isLarge(const Change &change) const;
    void step(bool forward);
    void performMany(const LargeChange::Build &build, const std::function<void()> &otherwise, qsizetype others);
    void beginMany(const LargeChange::Build &build, const std::function<void()> &otherwise);
    void performPrepared(const Change &change, const ApplyChange::Prepared &prepared, const ArticleCounts &counts);
    /** In the agreed set it stays known who decided. */
    Change signedByPerson(const Change &change) const;
    LargeChange::Build signedByPerson(const LargeChange::Build &build) const;
    ActId performEverywhere(const QString &label, const QList<ArticleChange> &changes);
    void undoAct(const ActId &act);
    void stepElsewhere(const ActId &act, ActStep way);
    void takeAside();
    void applied(const Change &change, ApplyChange::Step step, const Act &act);
    bool changeArticle(const Change &change, QString *text);
    void correctText(Document &article, const TextEdits &edits, QString *known);
    void count(const ArticleCounts &counts); ///< by how much they grow
    void recount(const ArticleCounts &counts);
    void analysed(const ArticleAnalysis &result);
    void takeAnalysis(const ArticleAnalysis &result);
    void beginWith(const ArticleAnalysis &result);
    void takeSuggestions(const LargeChange::Build &build, qsizetype size, const QString &analyzer);

    /** Asks the storage thread; `answer` gets the value in this thread. Errors are reported. */
    template<typename Work, typename Answer> void ask(Work work, Answer answer)
    {
        using Asked = std::invoke_result_t<Work, ProjectStore &>;
        storage.run(std::move(work))
            .then(this, [this, answer = std::move(answer), asked = generation](const Asked &result) {
                if (asked != generation || !succeeded(result))
                    return;
                if constexpr (std::is_void_v<typename Asked::value_type>)
                    answer();
                else
                    answer(*result);
            });
    }
    template<typename T> bool succeeded(const Result<T> &result)
    {
        if (!result && result.error().code != ErrorCode::Cancelled)
            Q_EMIT q->failed(result.error());
        return result.has_value();
    }

    Session *q;
    StorageThread storage; // the first, so that the others may ask it until they are gone
    AutoSaver saver{storage};
    SpeakerRegistry speakers;
    AnalysisQueue analysis;
    std::optional<OpenedProject> project; ///< what of it is below is not kept here
    quint64 generation = 0;               ///< counts projects
    ArticleList articles;
    std::optional<Document> document;
    DocumentId wanted;           ///< the article that is open or to be opened next
    bool waitsForSaving = false; ///< `wanted` is read when its changes are on the disk
    AnnotationSet annotations;
    LargeChange largeChange{annotations, [this] { return document ? document->text : QString(); }};
    Validator validator; ///< after what it follows
    FindingCounter counter{*q, storage, validator};
    CopyFinder copies{*q, storage};
    BulkEditor bulk{*q, storage};
    ReviewBook reviewBook{*q, storage};
    QUndoGroup undoGroup;
    std::unordered_map<DocumentId, std::unique_ptr<UndoHistory>> histories;
    bool extendsHistory = false;    ///< a piece of the log is on its way
    QList<ArticleChange> elsewhere; ///< what the act that is being done does to other articles
    std::optional<std::pair<ActId, ArticleCounts>> largeCounts; ///< of a large act, counted on another thread
    bool summariesAreOld = false;                               ///< until what was done elsewhere is on the disk
    Annotator annotator;
    std::optional<Annotator> nextAnnotator; ///< waits until what the one of now has done is on the disk
    Annotator person;                       ///< who sits here: the annotator, unless the agreed set is worked on
    TagsetEditing tagsetEditing{*this};
    MergeEditing mergeEditing{*this};
};

} // namespace Guillemet
