// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/annotationscene.h"

class QPainter;

namespace Guillemet {

/** The numbers of the paragraphs of an article, as a reader counts them: without the empty ones. */
class ParagraphNumbers
{
public:
    static constexpr qreal Width = 30; // px at the edge of the pane

    /** `text` is the document's own: what the widget cuts in pieces is one paragraph there. */
    void count(const QTextDocument &document, QStringView text);
    void clear() { m_numbers.clear(); }
    bool isCounted() const { return !m_numbers.empty(); }
    /** From 1; 0 for what is no beginning of a paragraph. */
    int of(const QTextBlock &block) const;
    /** `mirrored`: as in QuotationMargin::Place. */
    void paint(QPainter &painter, const AnnotationScene &scene, const QFont &font, qreal mirrored) const;

private:
    std::vector<int> m_numbers; ///< by the number of the block
};

} // namespace Guillemet
