// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportcontroller.h"

#include "models/formats/registry/formatregistry.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/exporter.h"
#include "widgets/messagearea.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype differencesShown = 5;
}

ExportController::ExportController(const Parts &parts, const ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(actions.action("file.export"_L1), &QAction::triggered, this, &ExportController::ask);
    connect(&parts.exporter, &Exporter::finished, this, &ExportController::exported);
    connect(&parts.exporter, &Exporter::failed, &parts.messages, &MessageArea::showError);
    connect(&parts.session, &Session::documentOpened, this, [this] {
        if (const AnnotationId wanted = std::exchange(m_wanted, {}); m_parts.session.annotations()->find(wanted))
            m_parts.navigator.go(wanted);
    });
}

void ExportController::ask()
{
    Session &session = m_parts.session;
    if (!session.isOpen() || session.documents().isEmpty())
        return;
    session.flush(); // what is looked at is read from the file
    auto *dialog = new ExportDialog({.settings = m_parts.settings,
                                     .prompts = m_parts.prompts,
                                     .dataDirectory = m_parts.dataDirectory,
                                     .project = session.projectPath(),
                                     .annotator = session.annotator(),
                                     .articles = session.documents(),
                                     .selected = m_parts.selected(),
                                     .open = session.hasDocument() ? session.document().id : DocumentId()},
                                    m_window);
    connect(dialog, &ExportDialog::chosen, &m_parts.exporter, &Exporter::start);
    connect(dialog, &ExportDialog::revealRequested, this, &ExportController::reveal);
    connect(&session, &Session::projectClosed, dialog, &QDialog::reject);
    dialog->show(); // beside the article, to which the list of losses leads
}

void ExportController::reveal(const DocumentId &article, const AnnotationId &annotation)
{
    Session &session = m_parts.session;
    if (session.hasDocument() && session.document().id == article) {
        if (session.annotations()->find(annotation))
            m_parts.navigator.go(annotation);
        return;
    }
    m_wanted = annotation;
    session.openDocument(article);
}

void ExportController::exported(const ProjectExport &request, const ProjectExportResult &result)
{
    const QString path = request.output;
    const QString where = QDir::toNativeSeparators(path.endsWith(u'/') ? path.chopped(1) : path);
    auto *show = new QAction(QIcon::fromTheme(u"folder-open"_s), tr("Open Folder"));
    const QString folder = QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath();
    connect(show, &QAction::triggered, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    QString text = tr("%n article(s) exported to %1.", nullptr, result.written).arg(where);
    const ExportProof &proof = result.proof;
    if (proof.proven > 0 && proof.differences.isEmpty())
        text += u' ' + tr("Read back and compared: all is there.");
    if (result.stopped)
        text += u' ' + tr("Stopped before the end.");
    for (const QString &problem : result.problems)
        text += u'\n' + problem;
    if (!proof.differences.isEmpty())
        text += u'\n' + tr("Read back and compared, something is missing:");
    for (const QString &difference : proof.differences.first(std::min(differencesShown, proof.differences.size())))
        text += u'\n' + difference;
    const bool isWhole = result.problems.isEmpty() && proof.differences.isEmpty();
    m_parts.messages.show(isWhole ? MessageArea::Kind::Success : MessageArea::Kind::Warning, text, {show});
}

} // namespace Guillemet
