// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/paragraphnumbers.h"

#include "widgets/editor/readinglayout.h"

#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>

namespace Guillemet {

void ParagraphNumbers::count(const QTextDocument &document, QStringView text)
{
    m_numbers.clear();
    m_numbers.reserve(static_cast<size_t>(document.blockCount()));
    int number = 0;
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next()) {
        const int begin = block.position();
        const bool begins = begin == 0 || (begin <= text.size() && text[begin - 1] == u'\n');
        m_numbers.push_back(begins && block.length() > 1 ? ++number : 0);
    }
}

int ParagraphNumbers::of(const QTextBlock &block) const
{
    const auto index = static_cast<size_t>(block.blockNumber());
    return block.isValid() && index < m_numbers.size() ? m_numbers[index] : 0;
}

void ParagraphNumbers::paint(QPainter &painter, const AnnotationScene &scene, const QFont &font, qreal mirrored) const
{
    painter.save();
    painter.setFont(font);
    painter.setPen(scene.colors->quietText());
    const QLocale locale;
    for (const VisibleParagraph &paragraph : scene.paragraphs) {
        const int number = of(paragraph.block);
        if (number == 0)
            continue;
        const QRectF first(mirrored < 0 ? 0 : mirrored - Width + 6, paragraph.origin.y(), Width - 6,
                           scene.layout->pitch());
        painter.drawText(first,
                         (mirrored < 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter |
                             Qt::TextDontClip,
                         locale.toString(number));
    }
    painter.restore();
}

} // namespace Guillemet
