// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/elidedbutton.h"

#include <QtGui/QTextLayout>
#include <QtWidgets/QStyleOptionToolButton>
#include <QtWidgets/QStylePainter>

namespace Guillemet {

namespace {

constexpr int Lines = 3;
constexpr int ButtonPadding = 4; // device-independent pixels on every side

/** The words in lines of `width`, at most Lines of them, the last one elided. */
QStringList brokenInto(const QString &words, const QFontMetrics &metrics, const QFont &font, int width)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < Lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        if (lines.size() == Lines - 1)
            lines.append(metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, width));
        else
            lines.append(words.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

} // namespace

ElidedButton::ElidedButton(const QString &words, QWidget *parent)
    : QToolButton(parent)
    , m_words(words.simplified())
{
    setText(m_words);
    setToolTip(m_words.size() > 60 ? m_words.toHtmlEscaped() : QString());
    setAccessibleName(m_words);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedButton::setSuggested(bool suggested)
{
    m_suggested = suggested;
    setAccessibleDescription(suggested ? tr("proposed, not confirmed yet") : QString());
    update();
}

QSize ElidedButton::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(m_words), 220) + 2 * ButtonPadding;
    return {width, heightOf(width)};
}

QSize ElidedButton::minimumSizeHint() const
{
    return {60, fontMetrics().height() + 2 * ButtonPadding};
}

int ElidedButton::heightOf(int width) const
{
    const qsizetype lines = brokenInto(m_words, fontMetrics(), font(), width - 2 * ButtonPadding).size();
    return int(std::max<qsizetype>(lines, 1)) * fontMetrics().height() + 2 * ButtonPadding;
}

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    // A form layout gives too much room to what has a height for its width; so the height follows the width here.
    if (const int height = heightOf(width()); height != minimumHeight())
        setFixedHeight(height);
    QToolButton::resizeEvent(event);
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    if (m_suggested) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DashLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const QRect place = rect().adjusted(ButtonPadding, ButtonPadding, -ButtonPadding, -ButtonPadding);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(place, Qt::AlignTop | Qt::AlignLeading | Qt::TextDontClip,
                     brokenInto(m_words, fontMetrics(), font(), place.width()).join(u'\n'));
}

} // namespace Guillemet
