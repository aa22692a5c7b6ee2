// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a project in a session.
#include "models/session/newproject.h"
#include "models/session/sessionprivate.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtGui/QUndoStack>

namespace Guillemet {

const QString Session::Private::unsavedSetting = QStringLiteral("unsaved");

Session::Private::Private(Session *session, std::shared_ptr<const Analyzer> analyzer)
    : q(session)
    , analysis(std::move(analyzer), storage, speakers)
    , annotator(Annotator::human(systemUserName()))
    , person(annotator)
{
    connect(&saver, &AutoSaver::stateChanged, q, [this] { Q_EMIT q->saveStateChanged(q->saveState()); });
    connect(&saver, &AutoSaver::failed, q, &Session::savingFailed);
    connect(&saver, &AutoSaver::failed, q, &Session::failed);
    connect(&saver, &AutoSaver::settled, this, [this] {
        if (saver.state() == AutoSaver::State::Saved) {
            if (std::exchange(summariesAreOld, false))
                refreshSummaries();
            takeAside();
        }
        if (std::exchange(waitsForSaving, false))
            load(wanted);
        if (const auto next = std::exchange(nextAnnotator, {}); next && saver.state() == AutoSaver::State::Saved)
            setAnnotator(*next);
    });
    // Queued: the stack is replaced, and must not be in the middle of a step.
    connect(&undoGroup, &QUndoGroup::indexChanged, this, &Private::extendHistory, Qt::QueuedConnection);
    connect(&analysis, &AnalysisQueue::analysed, this, &Private::analysed);
    connect(&analysis, &AnalysisQueue::progress, q, &Session::analysisProgress);
    connect(&analysis, &AnalysisQueue::failed, q, &Session::failed);
}

Session::Private::~Private()
{
    undoGroup.disconnect();
}

void Session::Private::create(const QString &path, bool unsaved)
{
    auto info = newProjectInfo(path);
    if (!succeeded(info) || !close())
        return;
    if (unsaved)
        info->settings.insert(unsavedSetting, true);
    openStore([path, info = *info] { return ProjectStore::create(path, info); });
}

void Session::Private::openStore(Opener opener)
{
    storage
        .open(std::move(opener), [annotator = annotator.id, version = analysis.version()](
                                     ProjectStore &store) { return readProject(store, annotator, version); })
        .then(this, [this, asked = generation](const Result<OpenedProject> &opened) {
            if (asked == generation && succeeded(opened))
                show(*opened);
        });
}

void Session::Private::show(const OpenedProject &opened)
{
    project = opened;
    tagsetEditing.reset(project->info.settings);
    articles.reset(opened.documents);
    speakers.reset(opened.speakers);
    project->documents.clear();
    project->speakers.clear();
    project->awaitingAnalysis.clear();
    analysis.setReadOnly(opened.readOnly);
    Q_EMIT q->projectOpened();
    if (opened.notice) {
        Q_EMIT q->projectLimited(*opened.notice);
        Q_EMIT q->failed(*opened.notice);
    }
    if (!opened.readOnly)
        analysis.append(opened.awaitingAnalysis);
}

/** False where something of the project could not be saved: it stays open. */
bool Session::Private::close()
{
    largeChange.finish();
    if (!saver.flush())
        return false; // the saver has said why
    ++generation;
    nextAnnotator.reset();
    bulk.cancel();
    if (!project)
        return true;
    analysis.reset();
    closeArticle();
    closeStore();
    saver.reset();
    tagsetEditing.reset();
    forgetHistories();
    articles.reset({});
    speakers.reset({});
    project.reset();
    Q_EMIT q->projectClosed();
    return true;
}

/** A project that was only made to hold articles opened one by one, and holds none, leaves no file. */
void Session::Private::closeStore()
{
    const bool isEmpty = q->isUnsavedProject() && articles.all().isEmpty() && !project->readOnly;
    auto closed = storage.close();
    if (isEmpty)
        closed.then([path = project->path](const Result<> &) { QFile::remove(path); });
}

void Session::Private::moveTo(const QString &path)
{
    largeChange.finish();
    if (!saver.flush())
        return;
    const QString old = project->path;
    const bool wasUnsaved = q->isUnsavedProject();
    QJsonObject settings = project->info.settings;
    settings.remove(unsavedSetting);
    storage
        .open(
            // The project that was open is closed by now: it is opened once more to be copied.
            [old, path]() -> Result<std::unique_ptr<ProjectStore>> {
                auto source = ProjectStore::open(old, ProjectStore::Access::ReadOnly);
                if (!source)
                    return source;
                if (const auto copied = (*source)->copyTo(path); !copied)
                    return std::unexpected(copied.error());
                source->reset();
                return ProjectStore::open(path);
            },
            [path, settings](ProjectStore &store) -> Result<QString> {
                if (store.isReadOnly())
                    return store.path();
                const auto renamed = store.rename(QFileInfo(path).completeBaseName());
                const auto set = renamed ? store.setSettings(settings) : renamed;
                return set ? Result<QString>(store.path()) : std::unexpected(set.error());
            })
        .then(this, [this, old, wasUnsaved, settings, asked = generation](const Result<QString> &place) {
            if (asked != generation)
                return;
            if (!place) {
                Q_EMIT q->failed(place.error());
                storage.open([old] { return ProjectStore::open(old); }, [](ProjectStore &) -> Result<> { return {}; });
                return;
            }
            if (wasUnsaved)
                QFile::remove(old);
            project->path = *place;
            project->readOnly = false;
            project->info.settings = settings;
            project->info.name = QFileInfo(*place).completeBaseName();
            analysis.setReadOnly(false);
            Q_EMIT q->projectMoved();
        });
}

void Session::Private::setAnnotator(const Annotator &next)
{
    largeChange.finish();
    nextAnnotator.reset();
    if (saver.waitingSize() >= LargeChange::many) { // to wait for it here would take seconds
        nextAnnotator = next;
        saver.saveNow();
        return;
    }
    if (!saver.flush())
        return;
    annotator = next;
    if (next.kind == Annotator::Kind::Human)
        person = next;
    Q_EMIT q->annotatorChanged();
    if (!project)
        return;
    undoGroup.setActiveStack(nullptr);
    forgetHistories(); // they speak of the other annotator's sets
    refreshSummaries();
    if (const DocumentId id = wanted; !id.isNull()) {
        closeArticle(id);
        open(id);
    }
}

/** Says so where the set is the agreed one, and that is not for the one who sits here. */
bool Session::Private::mayWriteSetOf(const Annotator &whose)
{
    if (whose.kind != Annotator::Kind::Adjudicator)
        return true;
    const Result<> allowed = q->may(Right::Agree);
    if (!allowed)
        Q_EMIT q->failed(allowed.error());
    return allowed.has_value();
}

/** Says so where the project is read-only. */
bool Session::Private::mayWrite()
{
    if (!project)
        return false;
    if (project->readOnly)
        Q_EMIT q->failed(project->notice.value_or(
            Error{ErrorCode::NotWritable,
                  tr("The project is open for reading only. Save it under another name to make changes.")}));
    return !project->readOnly;
}

} // namespace Guillemet
