// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/session/newproject.h"
#include "models/session/sessionprivate.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Guillemet {

Session::Session(std::shared_ptr<const Analyzer> analyzer, QObject *parent)
    : SessionEvents(parent)
    , d(std::make_unique<Private>(this, std::move(analyzer)))
{
}

Session::~Session()
{
    d->saver.flush();
    if (isOpen())
        d->closeStore();
}

void Session::createProject(const QString &path)
{
    d->create(path, false);
}

void Session::createUnsavedProject(const QString &directory)
{
    QDir().mkpath(directory);
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH-mm-ss-zzz"_s);
    d->create(QDir(directory).filePath(tr("Unsaved %1").arg(time) + ".guillemet"_L1), true);
}

void Session::openProject(const QString &path)
{
    if (d->close())
        d->openStore([path] { return ProjectStore::open(path); });
}

void Session::saveProjectAs(const QString &path)
{
    if (isOpen() && QFileInfo(path) != QFileInfo(projectPath()))
        d->moveTo(path);
}

void Session::closeProject()
{
    d->close();
}

bool Session::isOpen() const
{
    return d->project.has_value();
}

bool Session::isReadOnly() const
{
    return isOpen() && d->project->readOnly;
}

bool Session::isUnsavedProject() const
{
    return isOpen() && d->project->info.settings.value(Private::unsavedSetting).toBool();
}

QString Session::projectPath() const
{
    return isOpen() ? d->project->path : QString();
}

const QList<DocumentSummary> &Session::documents() const
{
    return d->articles.all();
}

void Session::addDocuments(const QList<Document> &documents, bool openFirst)
{
    if (!documents.isEmpty() && d->mayWrite())
        d->addArticles(documents, openFirst);
}

void Session::removeDocuments(const QList<DocumentId> &ids)
{
    if (!ids.isEmpty() && d->mayWrite())
        d->removeArticles(ids);
}

void Session::openDocument(const DocumentId &id)
{
    if (isOpen() && !(d->document && d->document->id == id && d->wanted == id))
        d->open(id);
}

void Session::setWorkState(const DocumentId &id, WorkState state)
{
    if (d->articles.row(id) >= 0 && d->mayWrite())
        d->setWorkState(id, state);
}

void Session::updateMetadata(const Document &document)
{
    if (d->articles.row(document.id) >= 0 && d->mayWrite())
        d->updateMetadata(document);
}

bool Session::hasDocument() const
{
    return d->document.has_value();
}

bool Session::isOpening() const
{
    return !d->document && !d->wanted.isNull();
}

const Document &Session::document() const
{
    static const Document none;
    return d->document ? *d->document : none;
}

AnnotationSet *Session::annotations() const
{
    return &d->annotations;
}

SpeakerRegistry *Session::speakers() const
{
    return &d->speakers;
}

BulkEditor *Session::bulkEditor() const
{
    return &d->bulk;
}

CopyFinder *Session::copyFinder() const
{
    return &d->copies;
}

FindingCounter *Session::findingCounter() const
{
    return &d->counter;
}

ReviewBook &Session::reviewBook() const
{
    return d->reviewBook;
}

Validator *Session::validator() const
{
    return &d->validator;
}

const Tagset &Session::tagset() const
{
    static const Tagset none;
    return isOpen() ? d->project->info.tagset : none;
}

TagsetEditing &Session::tagsetEditing() const
{
    return d->tagsetEditing;
}

MergeEditing &Session::mergeEditing() const
{
    return d->mergeEditing;
}

QUndoGroup *Session::undoGroup() const
{
    return &d->undoGroup;
}

QUndoStack *Session::undoStack() const
{
    return d->document ? d->undoGroup.activeStack() : nullptr;
}

void Session::perform(const Change &change)
{
    if (!change.isEmpty() && d->mayChangeArticle())
        d->perform(d->signedByPerson(change));
}

void Session::undo()
{
    if (d->document)
        d->step(false);
}

void Session::redo()
{
    if (d->document)
        d->step(true);
}

void Session::performMany(const std::function<Change(const AnnotationSet &)> &build,
                          const std::function<void()> &otherwise, qsizetype others)
{
    if (d->mayChangeArticle())
        d->performMany(d->signedByPerson(build), otherwise, others);
}

std::shared_ptr<const Analyzer> Session::analyzer() const
{
    return d->analysis.analyzer();
}

ActId Session::performEverywhere(const QString &label, const QList<ArticleChange> &changes)
{
    if (changes.isEmpty() || !d->mayWrite() || !d->mayWriteSetOf(d->annotator))
        return {};
    QList<ArticleChange> whose = changes;
    for (ArticleChange &part : whose)
        part.change = d->signedByPerson(part.change);
    return d->performEverywhere(label, whose);
}

void Session::undoAct(const ActId &act)
{
    if (!act.isNull() && d->mayWrite())
        d->undoAct(act);
}

Annotator Session::annotator() const
{
    return d->annotator;
}

void Session::setAnnotatorName(const QString &name)
{
    if (!name.simplified().isEmpty())
        workAs(Annotator::human(name.simplified()));
}

void Session::workAs(const Annotator &annotator)
{
    if (annotator == d->annotator)
        d->nextAnnotator.reset();
    else if (d->mayWriteSetOf(annotator))
        d->setAnnotator(annotator);
}

Annotator Session::person() const
{
    return d->person;
}

Result<> Session::may(Right right) const
{
    return d->reviewBook.team().check(d->person.id, right);
}

Session::SaveState Session::saveState() const
{
    switch (d->saver.state()) {
    case AutoSaver::State::Saved:
        break;
    case AutoSaver::State::Pending:
        return SaveState::Pending;
    case AutoSaver::State::Failed:
        return SaveState::Failed;
    }
    return SaveState::Saved;
}

bool Session::flush()
{
    d->largeChange.finish();
    return d->saver.flush();
}

int Session::articlesToAnalyse() const
{
    return d->analysis.remaining();
}

void Session::cancelAnalysis()
{
    d->analysis.cancel();
}

} // namespace Guillemet
