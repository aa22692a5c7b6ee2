// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewdialogs.h"

#include "models/session/reviewbook.h"
#include "models/session/reviewer.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/dialogs/bulkagreementdialog.h"
#include "widgets/dialogs/reportdialog.h"
#include "widgets/dialogs/teamdialog.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/panels/guidelinespanel.h"
#include "widgets/panels/queuepanel.h"
#include "widgets/reviewcontroller.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

ReviewDialogs::ReviewDialogs(const Parts &parts, const ActionRegistry &actions, const QString &dataDirectory)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_actions(actions)
    , m_helpFolder(dataDirectory + u"/help"_s)
    , m_queue(new QueuePanel(parts.session, actions, &parts.window))
    , m_guidelines(new GuidelinesPanel(parts.session, &parts.window))
{
    const auto on = [this, &actions](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, act);
    };
    on("review.many"_L1, [this] {
        auto *dialog = new BulkAgreementDialog(m_parts.session, m_parts.review.reviewer().others(), &m_parts.window);
        dialog->open();
    });
    on("review.queue"_L1, [this] {
        Q_EMIT queueRequested();
        m_queue->focusList();
    });
    on("review.report"_L1, [this] { (new ReportDialog(m_parts.session, m_parts.prompts, &m_parts.window))->open(); });
    on("review.people"_L1, [this] { (new TeamDialog(m_parts.session, &m_parts.window))->open(); });
    on("review.guidelines"_L1, [this] { Q_EMIT guidelinesRequested(); });
    on("review.example"_L1, [this] { takeExample(); });
    on("review.help"_L1, [this] { showHelp(); });
    connect(m_queue, &QueuePanel::message, this, &ReviewDialogs::message);
    connect(m_queue, &QueuePanel::opened, &parts.editor, [this] { m_parts.editor.setFocus(); });
    for (const auto changed : {&Session::projectOpened, &Session::projectClosed, &Session::documentOpened,
                               &Session::documentClosed, &Session::annotatorChanged})
        connect(&parts.session, changed, this, &ReviewDialogs::updateActions);
    connect(&parts.session.reviewBook(), &ReviewBook::teamChanged, this, &ReviewDialogs::updateActions);
    updateActions();
}

void ReviewDialogs::updateActions()
{
    const Session &session = m_parts.session;
    const bool writable = session.hasDocument() && !session.isReadOnly();
    m_actions.enable("review.many"_L1, writable && m_parts.review.reviewer().isAdjudicating(),
                     session.may(Right::Agree));
    m_actions.action("review.people"_L1)->setEnabled(session.isOpen());
    for (const auto id : {"review.queue"_L1, "review.nextInQueue"_L1, "review.report"_L1, "review.guidelines"_L1})
        m_actions.action(id)->setEnabled(session.isOpen());
    m_actions.enable("review.example"_L1, writable, session.may(Right::Guide));
}

void ReviewDialogs::openNextArticle()
{
    QAction *next = m_actions.action(m_queue->isEmpty() ? "view.nextArticle"_L1 : "review.nextInQueue"_L1);
    if (next->isEnabled())
        next->trigger();
    else
        Q_EMIT message(tr("This is the last article."));
}

void ReviewDialogs::takeExample()
{
    const Session &session = m_parts.session;
    const Annotation *chosen = session.annotations()->find(m_parts.editor.currentAnnotation());
    const Span selected = m_parts.editor.selectedSpan();
    const QString &text = session.document().text;
    const QString words = !selected.isEmpty() ? selected.of(text).toString() : chosen ? chosen->text(text) : QString();
    if (words.isEmpty()) {
        Q_EMIT message(tr("Choose a quotation or select words first."));
        return;
    }
    Q_EMIT guidelinesRequested();
    m_guidelines->addExample(words.simplified());
}

void ReviewDialogs::showHelp()
{
    QFile file(m_helpFolder + u"/review-"_s + QLocale().name().first(2) + u".md"_s);
    if (!file.exists())
        file.setFileName(m_helpFolder + u"/review-en.md"_s);
    auto *dialog = new QDialog(&m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"reviewHelp"_s);
    dialog->setWindowTitle(ActionRegistry::plainText(m_actions.action("review.help"_L1)));
    auto *text = new QTextBrowser(dialog);
    text->setAccessibleName(dialog->windowTitle());
    text->document()->setDocumentMargin(20);
    text->setOpenExternalLinks(true);
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(760, 680);
    dialog->show();
}

} // namespace Guillemet
