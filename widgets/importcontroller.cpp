// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importcontroller.h"

#include "models/session/mergeediting.h"
#include "models/session/newproject.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/articleopener.h"
#include "widgets/dialogs/importdialog.h"
#include "widgets/dialogs/importreportdialog.h"
#include "widgets/importer.h"
#include "widgets/messagearea.h"
#include "widgets/userprompts.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace Guillemet {

ImportController::ImportController(const Parts &parts, const ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.action("file.import"_L1), &QAction::triggered, this, [this] { ask({}); });
    connect(actions.action("file.undoImport"_L1), &QAction::triggered, this, &ImportController::askToUndo);
    connect(&parts.opener, &ArticleOpener::importRequested, this, &ImportController::ask);
    connect(&parts.importer, &Importer::finished, this, &ImportController::finished);
    connect(&parts.importer, &Importer::failed, &parts.messages, &MessageArea::showError);
    connect(&parts.importer, &Importer::undone, this, [this] {
        m_parts.messages.clear();
        m_parts.messages.show(MessageArea::Kind::Success, tr("The last import was taken back."));
        updateActions();
    });
    connect(&parts.session, &Session::projectOpened, this, &ImportController::updateActions);
    connect(&parts.session, &Session::projectClosed, this, &ImportController::updateActions);
    updateActions();
}

void ImportController::updateActions()
{
    m_actions.action("file.undoImport"_L1)->setEnabled(m_parts.session.mergeEditing().last().has_value());
}

void ImportController::ask(const QStringList &paths)
{
    auto *dialog = new ImportDialog(
        {.session = m_parts.session,
         .settings = m_parts.settings,
         .prompts = m_parts.prompts,
         .dataDirectory = m_parts.dataDirectory,
         .tagset = m_parts.session.isOpen() ? m_parts.session.tagset() : newTagset().value_or(Tagset())},
        paths, m_window);
    connect(dialog, &ImportDialog::chosen, this, &ImportController::start);
    dialog->open();
}

void ImportController::start(const AnnotationImport &import)
{
    const FormatRegistry formats;
    const ArticleReaders readers;
    const bool onlyTables = import.format.isEmpty() && std::ranges::all_of(import.paths, [&](const QString &path) {
                                return isArticleTable(path, formats, readers);
                            });
    // Articles alone come in as others do, a few at a time however many there are.
    if (onlyTables)
        m_parts.opener.openArticles(import.paths);
    else
        m_parts.importer.start(import);
}

void ImportController::finished(const AnnotationImport &import, const ImportPlan &plan)
{
    updateActions();
    const bool isWhole = plan.tally.problems.isEmpty() && plan.report.conflicts.isEmpty();
    QList<QAction *> buttons;
    if (!isWhole) {
        auto *details = new QAction(QIcon::fromTheme(u"documentinfo"_s), tr("&Details…"));
        connect(details, &QAction::triggered, this, [this, import, plan] {
            auto *report = new ImportReportDialog(plan, m_window);
            connect(report, &ImportReportDialog::retryRequested, this, [this, import](const QStringList &paths) {
                AnnotationImport again = import;
                again.paths = paths;
                m_parts.importer.start(again);
            });
            report->open();
        });
        buttons.append(details);
    }
    if (!plan.report.changesNothing()) {
        auto *undo = new QAction(QIcon::fromTheme(u"edit-undo"_s), tr("&Take Back"));
        connect(undo, &QAction::triggered, &m_parts.importer, &Importer::undo);
        buttons.append(undo);
    }
    m_parts.messages.show(isWhole ? MessageArea::Kind::Success : MessageArea::Kind::Warning,
                          ImportReportDialog::summary(plan), buttons);
}

void ImportController::askToUndo()
{
    const std::optional<QString> from = m_parts.session.mergeEditing().last();
    if (!from)
        return;
    m_parts.prompts.confirm(
        tr("Take Back the Last Import"),
        tr("Take what came in from %1 out of the project again? The files it came from stay.").arg(*from),
        tr("&Take Back"), [this] { m_parts.importer.undo(); });
}

} // namespace Guillemet
