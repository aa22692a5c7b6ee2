// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paragraphbar.h"

#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int ParagraphBarSide = 6;

/** Where the paragraphs with something in them begin. */
QList<int> paragraphStarts(QStringView text)
{
    QList<int> starts;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        if (!text.mid(begin, end - begin).trimmed().isEmpty())
            starts.append(static_cast<int>(begin));
        begin = end + 1;
    }
    return starts;
}
} // namespace

ParagraphBar::ParagraphBar(const Session &session, ArticleEditor &editor, const ActionRegistry &actions,
                           QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_editor(editor)
    , m_number(new QSpinBox(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"paragraphBar"_s);
    auto *label = new QLabel(tr("Go to &paragraph"), this);
    label->setBuddy(m_number);
    m_number->setObjectName(u"paragraphNumber"_s);
    m_number->setAccessibleName(tr("Number of the paragraph"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QToolButton(this);
    close->setIcon(QIcon::fromTheme(u"window-close"_s));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ParagraphBarSide, ParagraphBarSide / 2, ParagraphBarSide, ParagraphBarSide / 2);
    layout->addWidget(label);
    layout->addWidget(m_number);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(close);
    hide();

    connect(actions.action("edit.goToParagraph"_L1), &QAction::triggered, this, &ParagraphBar::open);
    connect(m_number, &QSpinBox::valueChanged, this, &ParagraphBar::go);
    connect(close, &QToolButton::clicked, this, &ParagraphBar::close);
    connect(&session, &Session::documentOpened, this, &QWidget::hide);
    connect(&session, &Session::documentClosed, this, &QWidget::hide);
}

void ParagraphBar::open()
{
    if (!m_session.hasDocument())
        return;
    m_paragraphs = paragraphStarts(m_session.document().text);
    m_from = m_editor.caret();
    const auto after = std::ranges::upper_bound(m_paragraphs, m_from);
    {
        const QSignalBlocker blocker(m_number);
        m_number->setRange(1, std::max(1, static_cast<int>(m_paragraphs.size())));
        m_number->setValue(std::max(1, static_cast<int>(after - m_paragraphs.begin())));
    }
    m_count->setText(tr("of %1").arg(locale().toString(m_number->maximum())));
    show();
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void ParagraphBar::close()
{
    hide();
    m_editor.setFocus();
}

void ParagraphBar::go(int number)
{
    if (number > m_paragraphs.size())
        return;
    const int begin = m_paragraphs.at(number - 1);
    m_editor.setCaret(begin);
    m_editor.reveal({begin, begin});
}

void ParagraphBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        go(m_number->value());
        close();
    } else if (event->key() == Qt::Key_Escape) {
        m_editor.setCaret(m_from);
        m_editor.reveal({m_from, m_from});
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace Guillemet
