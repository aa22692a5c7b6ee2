// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/teamcontroller.h"

#include "models/session/mergeediting.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/dialogs/mergereportdialog.h"
#include "widgets/dialogs/senddialog.h"
#include "widgets/messagearea.h"
#include "widgets/settings.h"
#include "widgets/userprompts.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

TeamController::TeamController(const Parts &parts, const ActionRegistry &actions)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_actions(actions)
{
    connect(actions.action("review.send"_L1), &QAction::triggered, this, &TeamController::send);
    connect(actions.action("review.merge"_L1), &QAction::triggered, this, &TeamController::merge);
    connect(actions.action("review.undoMerge"_L1), &QAction::triggered, this, [this] {
        m_parts.prompts.confirm(tr("Undo the Last Merge"),
                                tr("What the last merge brought in is taken out of the project again."),
                                tr("&Undo the Merge"), [this] { undoMerge(); });
    });
    for (const auto changed : {&Session::projectOpened, &Session::projectClosed})
        connect(&parts.session, changed, this, &TeamController::updateActions);
    const MergeEditing &merging = parts.session.mergeEditing();
    connect(&merging, &MergeEditing::reported, this, [this](const MergeReport &report) {
        m_isMerging = false;
        auto *dialog = new MergeReportDialog(report, &m_parts.window);
        connect(dialog, &MergeReportDialog::undoRequested, this, &TeamController::undoMerge);
        dialog->open();
        updateActions();
    });
    connect(&merging, &MergeEditing::undone, this, [this] {
        if (std::exchange(m_isMerging, false))
            m_parts.messages.show(MessageArea::Kind::Success, tr("What the last merge brought is out again."));
        updateActions();
    });
    connect(&merging, &MergeEditing::merged, this, &TeamController::updateActions);
    connect(&merging, &MergeEditing::failed, this, [this](const Error &error) {
        if (std::exchange(m_isMerging, false))
            m_parts.messages.showError(error);
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const Result<MergeReport> written = m_writing.result();
        if (written)
            m_parts.messages.show(MessageArea::Kind::Success,
                                  tr("%n article(s) written to %1. Send this file.", nullptr, written->articlesAdded)
                                      .arg(QDir::toNativeSeparators(m_path)));
        else
            m_parts.messages.showError(written.error());
    });
    updateActions();
}

TeamController::~TeamController()
{
    m_writing.waitForFinished();
}

void TeamController::updateActions()
{
    const bool open = m_parts.session.isOpen();
    m_actions.action("review.send"_L1)->setEnabled(open);
    m_actions.action("review.merge"_L1)->setEnabled(open && !m_parts.session.isReadOnly());
    m_actions.action("review.undoMerge"_L1)->setEnabled(m_parts.session.mergeEditing().last().has_value());
}

QString TeamController::folder() const
{
    return QFileInfo(m_parts.session.projectPath()).absolutePath();
}

void TeamController::send()
{
    const Session &session = m_parts.session;
    auto *dialog = new SendDialog(session.documents(), session.hasDocument() ? session.document().id : DocumentId(),
                                  &m_parts.window);
    connect(dialog, &SendDialog::chosen, this, [this](const QList<DocumentId> &articles) {
        const QString name = QFileInfo(m_parts.session.projectPath()).completeBaseName();
        m_parts.prompts.saveFile({.title = tr("Send to a Colleague"),
                                  .path = QDir(folder()).filePath(tr("%1 for a colleague").arg(name) + u".guillemet"_s),
                                  .filters = {tr("Guillemet projects (*.guillemet)")},
                                  .suffix = u"guillemet"_s},
                                 [this, articles](const QString &path) { write(articles, path); });
    });
    dialog->open();
}

void TeamController::write(const QList<DocumentId> &articles, const QString &path)
{
    if (m_writing.isRunning() || !m_parts.session.flush())
        return;
    m_path = path;
    m_writing.setFuture(QtConcurrent::run([project = m_parts.session.projectPath(), articles, path] {
        return extractArticles(project, articles, path);
    }));
}

void TeamController::merge()
{
    m_parts.prompts.openFiles({.title = tr("Merge a Colleague's Project"),
                               .path = folder(),
                               .filters = {tr("Guillemet projects (*.guillemet)"),
                                           tr("Guillemet JSON (*.json *.jsonl)"), tr("All files (*)")},
                               .suffix = {}},
                              [this](const QStringList &paths) {
                                  m_isMerging = true;
                                  m_parts.session.mergeEditing().mergeProjects(paths);
                              });
}

void TeamController::undoMerge()
{
    m_isMerging = true;
    m_parts.session.mergeEditing().undo();
}

} // namespace Guillemet
