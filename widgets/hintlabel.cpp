// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hintlabel.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QPlainTextEdit>

namespace Guillemet {

namespace {
constexpr int HintMargin = 16;
constexpr qreal Radius = 6;
constexpr int LinesAfterCaret = 3;
constexpr std::chrono::seconds HintTime{5};
constexpr std::chrono::seconds LeastHintTime{1};
} // namespace

HintLabel::HintLabel(QPlainTextEdit *over)
    : QLabel(over)
    , m_over(over)
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("hint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setWordWrap(true);
    setMargin(8);
    setAlignment(Qt::AlignCenter);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    hide();
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    over->installEventFilter(this);
}

void HintLabel::say(const QString &text)
{
    if (text.isEmpty()) {
        hide();
        return;
    }
    setText(text);
    place();
    show();
    raise();
    m_timer->start(HintTime);
    m_since.start();
    m_isFresh = true;
    QTimer::singleShot(0, this, [this] { m_isFresh = false; });
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

void HintLabel::goneOn()
{
    if (isHidden() || m_isFresh)
        return;
    const auto left = LeastHintTime - std::chrono::milliseconds(m_since.elapsed());
    if (left <= left.zero())
        hide();
    else
        m_timer->start(std::chrono::duration_cast<std::chrono::milliseconds>(left));
}

void HintLabel::place()
{
    const int room = m_over->width() - 2 * HintMargin;
    const int wanted = fontMetrics().horizontalAdvance(text()) + 2 * margin() + 2;
    const int width = std::min(wanted, room);
    resize(width, heightForWidth(width));
    // What is spoken of is at the caret, and some lines after it.
    const QRect caret = m_over->cursorRect().translated(m_over->viewport()->pos());
    const int foot = m_over->height() - height() - HintMargin;
    const bool covers = caret.top() < m_over->height() && caret.bottom() + LinesAfterCaret * caret.height() > foot;
    move((m_over->width() - width) / 2, covers ? HintMargin : foot);
}

bool HintLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void HintLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = palette().color(QPalette::ToolTipText);
    edge.setAlphaF(0.25F);
    painter.setPen(edge);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace Guillemet
