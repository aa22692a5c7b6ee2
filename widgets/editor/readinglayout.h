// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtWidgets/QPlainTextDocumentLayout>

#include <functional>

namespace Guillemet {

/**
 * Lays paragraphs out for reading: a column of its own width and place in the pane, line height, a little space between
 * paragraphs. As lazy as its base: a paragraph is formatted and laid out when it is first needed.
 * All measures are in device-independent pixels.
 */
class ReadingLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /** `format` is called with a paragraph that is about to be laid out, to set the formats of its QTextLayout. */
    ReadingLayout(QTextDocument *document, std::function<void(const QTextBlock &)> format);

    /** Takes effect on what is laid out afterwards: call relayout() then. */
    void setColumn(qreal left, qreal width);
    qreal columnLeft() const { return m_left; }
    qreal columnWidth() const { return m_width; }
    /** Distance of base lines in font sizes; 1.5 is comfortable. Call relayout() afterwards. */
    void setLineHeight(qreal factor) { m_lineHeight = factor; }
    qreal lineHeight() const { return m_lineHeight; }

    /** Distance of base lines. */
    qreal pitch() const;
    /** A line with the space above and below it that makes up the line height; in the coordinates of its paragraph. */
    QRectF lineBox(const QTextLine &line) const;
    /** Has every paragraph formatted and laid out again when it is next needed. O(what is laid out). */
    void relayout();
    /** The number of lines is announced late, once for many paragraphs; this announces it now. */
    void announceSize();

    QRectF blockBoundingRect(const QTextBlock &block) const override;
    /** As wide as any pane: of a selection over several paragraphs, all between its sides is painted anew. */
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    /** The height in lines; no width, for the column always fits the pane. */
    QSizeF documentSize() const override;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void layOut(QTextBlock block);
    void moveLaidOut(int from, int charsRemoved, int charsAdded);
    qreal spaceBelow(const QTextBlock &block) const;

    std::function<void(const QTextBlock &)> m_format;
    qreal m_left = 0;
    qreal m_width = 0;
    qreal m_lineHeight = 1.5;
    QSet<int> m_laidOut; ///< positions of paragraphs; some may have been forgotten since
    int m_length = 0;    ///< of the document
    int m_blocks = 0;    ///< that the base knows of
    bool m_announcing = false;
    mutable qreal m_pitch = 0; ///< 0: to be computed from the font
};

} // namespace Guillemet
