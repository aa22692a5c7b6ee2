// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/readinglayout.h"

#include <QtGui/QFontInfo>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

namespace Guillemet {

namespace {
constexpr qreal ParagraphGap = 0.3; // after a paragraph, in lines
constexpr qreal EmptyLine = 0.6;    // height of an empty paragraph, in lines
constexpr qreal Endless = QWIDGETSIZE_MAX;

bool isEmpty(const QTextBlock &block)
{
    return block.length() <= 1;
}
} // namespace

ReadingLayout::ReadingLayout(QTextDocument *document, std::function<void(const QTextBlock &)> format)
    : QPlainTextDocumentLayout(document)
    , m_format(std::move(format))
    , m_length(document->characterCount())
{
}

void ReadingLayout::setColumn(qreal left, qreal width)
{
    m_left = left;
    m_width = width;
}

qreal ReadingLayout::pitch() const
{
    if (m_pitch <= 0)
        m_pitch = qRound(QFontInfo(document()->defaultFont()).pixelSize() * m_lineHeight);
    return m_pitch;
}

QRectF ReadingLayout::lineBox(const QTextLine &line) const
{
    const qreal height = std::max(pitch(), line.height());
    const qreal above = std::floor((height - line.height()) / 2);
    return {line.x(), line.y() - above, line.width(), height};
}

qreal ReadingLayout::spaceBelow(const QTextBlock &block) const
{
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return 0;
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    if (isEmpty(block))
        return std::round(pitch() * EmptyLine) - last.height();
    const qreal below = lineBox(last).bottom() - (last.y() + last.height());
    const QTextBlock next = block.next();
    return below + (next.isValid() && !isEmpty(next) ? std::round(pitch() * ParagraphGap) : 0);
}

QRectF ReadingLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    // The base is lazy in the same way. Lines of another column are what one made while the pane had another width.
    if (block.layout()->lineCount() == 0 || qAbs(block.layout()->lineAt(0).width() - m_width) > 0.5)
        const_cast<ReadingLayout *>(this)->layOut(block);
    return QPlainTextDocumentLayout::blockBoundingRect(block).adjusted(0, 0, 0, spaceBelow(block));
}

QRectF ReadingLayout::frameBoundingRect(QTextFrame *) const
{
    return {0, 0, Endless, Endless}; // the base knows no width, for nobody tells it
}

void ReadingLayout::layOut(QTextBlock block)
{
    m_format(block);
    m_laidOut.insert(block.position());
    QTextLayout *layout = block.layout();
    QTextOption option = document()->defaultTextOption();
    const bool rightToLeft = block.text().isRightToLeft(); // the paragraph's own, not the window's
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout->setTextOption(option);
    layout->setCacheEnabled(true); // else shaped once for the lines and again to be drawn
    layout->beginLayout();
    qreal top = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(m_width);
        const qreal height = std::max(pitch(), line.height());
        line.setPosition({m_left, isEmpty(block) ? 0 : top + std::floor((height - line.height()) / 2)});
        top += height;
    }
    layout->endLayout();
    const int before = document()->lineCount();
    block.setLineCount(block.isVisible() ? layout->lineCount() : 0);
    if (document()->lineCount() == before || m_announcing)
        return;
    // The scroll bar lays out the last page when it hears of it: once after many paragraphs is enough.
    m_announcing = true;
    QMetaObject::invokeMethod(this, &ReadingLayout::announceSize, Qt::QueuedConnection);
}

void ReadingLayout::announceSize()
{
    if (!m_announcing)
        return;
    Q_EMIT documentSizeChanged(documentSize()); // may lay out more, which needs no further announcement
    m_announcing = false;
}

void ReadingLayout::relayout()
{
    m_pitch = 0;
    const QSet<int> laidOut = std::exchange(m_laidOut, {});
    for (const int position : laidOut)
        document()->findBlock(position).clearLayout();
    Q_EMIT update();
}

/** After a change of the text, or, where its length tells that there was none, after one of everything's looks. */
void ReadingLayout::moveLaidOut(int from, int charsRemoved, int charsAdded)
{
    const int by = charsAdded - charsRemoved;
    const int before = std::exchange(m_length, document()->characterCount());
    const QSet<int> laidOut = std::exchange(m_laidOut, {});
    if (m_length - before != by)
        return;
    for (const int position : laidOut) {
        if (position <= from)
            m_laidOut.insert(position);
        else if (position >= from + charsRemoved)
            m_laidOut.insert(position + by);
    }
}

void ReadingLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    m_pitch = 0;
    moveLaidOut(from, charsRemoved, charsAdded);
    const int blocks = document()->blockCount();
    QTextBlock block = document()->findBlock(from);
    // The base lays out a single changed paragraph itself, in its own way, and then perhaps looks at every other one
    // for the widest.
    if (std::exchange(m_blocks, blocks) == blocks && block.isValid() && block.contains(from + charsAdded)) {
        block.clearLayout();
        Q_EMIT update();
        return;
    }
    QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
    if (block.isValid() && block == document()->findBlock(std::max(0, from + charsRemoved + charsAdded - 1)))
        block.layout()->clearLayout();
}

QSizeF ReadingLayout::documentSize() const
{
    return {0, static_cast<qreal>(document()->lineCount())};
}

} // namespace Guillemet
