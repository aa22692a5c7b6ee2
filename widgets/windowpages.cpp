// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowpages.h"

#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/articleheader.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/findbar.h"
#include "widgets/findcontroller.h"
#include "widgets/hintlabel.h"
#include "widgets/mainwindow.h"
#include "widgets/messagearea.h"
#include "widgets/paragraphbar.h"
#include "widgets/settings.h"
#include "widgets/welcomepage.h"

#include <QtGui/QUndoGroup>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

WindowPages::WindowPages(Session &session, Settings &settings, const ActionRegistry &actions,
                         const QString &dataDirectory, QWidget *window)
    : QWidget(window)
    , m_messages(new MessageArea(this))
    , m_editor(new ArticleEditor(dataDirectory, this))
    , m_hint(new HintLabel(m_editor))
    , m_stack(new QStackedWidget(this))
{
    m_editor->setObjectName(u"editor"_s);
    m_editor->setAccessibleName(MainWindow::tr("Article"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setAcceptDrops(false); // what is dropped on the text is for the window
    m_editor->addActions(actions.inContext(ActionContext::Editor));
    const auto goneOn = [this] {
        if (!m_editor->isPicking()) // it says what to click
            m_hint->goneOn();
    };
    connect(m_editor, &ArticleEditor::cursorPositionChanged, m_hint, goneOn);
    connect(session.undoGroup(), &QUndoGroup::indexChanged, m_hint, goneOn);
    auto *welcome = new WelcomePage(actions, settings, this);
    connect(welcome, &WelcomePage::fileRequested, this, &WindowPages::fileRequested);
    m_stack->addWidget(welcome);
    m_stack->addWidget(buildArticle(session, settings, actions));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
}

QWidget *WindowPages::buildArticle(Session &session, Settings &settings, const ActionRegistry &actions)
{
    auto *article = new QWidget(this);
    auto *layout = new QVBoxLayout(article);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ArticleHeader(session, actions, article));
    m_texts = new QSplitter(article);
    m_texts->setChildrenCollapsible(false);
    layout->addWidget(m_texts, 1);
    auto *find = new FindBar(settings, actions, article);
    m_find = new FindController(session, *m_editor, *find, actions, this);
    layout->addWidget(find);
    layout->addWidget(new ParagraphBar(session, *m_editor, actions, article));
    return article;
}

void WindowPages::showArticle(bool article)
{
    const bool was = m_stack->currentIndex() == 1;
    m_stack->setCurrentIndex(article ? 1 : 0);
    if (article && !was)
        m_editor->setFocus();
}

} // namespace Guillemet
