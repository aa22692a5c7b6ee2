// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/act.h"
#include "models/core/annotationset.h"
#include "models/core/annotator.h"
#include "models/core/document.h"
#include "models/core/speakerregistry.h"
#include "models/core/tagset.h"
#include "models/core/team.h"
#include "models/session/sessionevents.h"

class QUndoGroup;
class QUndoStack;

namespace Guillemet {

class Analyzer;
class BulkEditor;
class CopyFinder;
class FindingCounter;
class ReviewBook;
class MergeEditing;
class TagsetEditing;
class Validator;

/**
 * The running program without its windows: the open project, the open article with its annotations and its undo
 * history, saving, and the analysis of articles in the background. Lives in the GUI thread; nothing here blocks it
 * but flush(). Everything asynchronous ends in a signal; what goes wrong comes as failed().
 *
 * Opening an article that the annotator has not begun gives a set made of the machine's suggestions (status
 * Suggested); it is stored with the first change.
 */
class Session : public SessionEvents
{
    Q_OBJECT

public:
    explicit Session(std::shared_ptr<const Analyzer> analyzer, QObject *parent = nullptr);
    ~Session() override; ///< flushes
    // The project. Creating or opening one closes the one before, after saving it; where that fails it stays open.
    void createProject(const QString &path);
    /** A project of its own for articles opened without one, in `directory`; saveProjectAs() gives it its place. */
    void createUnsavedProject(const QString &directory);
    void openProject(const QString &path);
    void saveProjectAs(const QString &path);
    void closeProject();
    bool isOpen() const;
    bool isReadOnly() const;
    bool isUnsavedProject() const;
    QString projectPath() const;

    // Its articles, in the order they came in.
    const QList<DocumentSummary> &documents() const;
    /** Articles whose text is in the project already are not added again: the id of the one that is there is used. */
    void addDocuments(const QList<Document> &documents, bool openFirst);
    void removeDocuments(const QList<DocumentId> &ids);
    void openDocument(const DocumentId &id);
    void setWorkState(const DocumentId &id, WorkState state);
    /** Title, language, author, site and date; the text stays. A new language has the suggestions made anew. */
    void updateMetadata(const Document &document);

    // The open article.
    bool hasDocument() const;
    bool isOpening() const; ///< none is open, and one is on its way
    const Document &document() const;
    AnnotationSet *annotations() const;
    SpeakerRegistry *speakers() const;
    const Tagset &tagset() const;
    BulkEditor *bulkEditor() const;         ///< does one thing at many places
    CopyFinder *copyFinder() const;         ///< which articles have paragraphs in common
    FindingCounter *findingCounter() const; ///< how much is to check in each article
    ReviewBook &reviewBook() const;         ///< what reviewers keep
    Validator *validator() const;           ///< says what is to check in the open article
    TagsetEditing &tagsetEditing() const;   ///< changes it, with the annotations of the whole project
    MergeEditing &mergeEditing() const;     ///< brings in what comes from elsewhere, and takes it out again
    QUndoGroup *undoGroup() const;          ///< its active stack is the open article's
    QUndoStack *undoStack() const;          ///< of the open article; null without one

    /** Applies a change as one undo step and saves it; what changes very much, a little later. Does nothing for an
     * empty change or a read-only project. */
    void perform(const Change &change);
    /** Takes back the last act of the open article, or does it again; what changes very much comes a little later. */
    void undo();
    void redo();
    /** Performs what `build` makes of the annotations, or calls `otherwise` if that is nothing. Where they are
     * thousands, or `others` that are looked at too, `build` is called on another thread and the change follows a
     * little later. */
    void performMany(const std::function<Change(const AnnotationSet &annotations)> &build,
                     const std::function<void()> &otherwise, qsizetype others = 0);
    /**
     * One act over several articles, open or not: saved in one transaction, and undone as one from any of them (also
     * after opening the project again), or by undoAct(). Edits of annotations that are not as they were found are left
     * out. Sets that are not begun are begun with the suggestions. Give each article once.
     */
    ActId performEverywhere(const QString &label, const QList<ArticleChange> &changes);
    /** Takes an act back in all articles, whatever was done after it. */
    void undoAct(const ActId &act);

    Annotator annotator() const;
    void setAnnotatorName(const QString &name);
    /** Whose sets are worked on from now on: the agreed one, for instance. Fails where that is not for the person. */
    void workAs(const Annotator &annotator);
    /** Who sits here, whosever set is worked on. */
    Annotator person() const;
    /** Whether that person may do something in this project; says why not. */
    Result<> may(Right right) const;
    std::shared_ptr<const Analyzer> analyzer() const;

    SaveState saveState() const;
    /** Waits until everything is on disk; false if it could not be written. */
    bool flush();
    /** Articles that wait for the analysis, are in it, or whose results are being stored. */
    int articlesToAnalyse() const;
    void cancelAnalysis();

private:
    friend class MergeEditing;
    friend class TagsetEditing;
    friend class ArticleHistory;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Guillemet
