// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/reportprinting.h"

#include <QtCore/QLocale>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

namespace Guillemet {

namespace {
constexpr double ReportDpi = 96;       // of the layout
constexpr double ReportMargin = 18;    // mm
constexpr double ReportFooter = 24;    // px of the layout
constexpr double ReportNumberSize = 8; // pt

/** Where a heading and what follows would be torn apart, the heading begins a page. */
class PageBreaker
{
public:
    explicit PageBreaker(QTextDocument &document)
        : m_layout(*document.documentLayout())
        , m_height(document.pageSize().height())
    {
        const QTextFrame *root = document.rootFrame();
        for (auto it = root->begin(); it != root->end(); ++it) {
            if (const QTextFrame *frame = it.currentFrame())
                keep(m_layout.frameBoundingRect(const_cast<QTextFrame *>(frame)));
            else if (it.currentBlock().blockFormat().headingLevel() > 0)
                m_heading = it.currentBlock();
            else
                keep(m_layout.blockBoundingRect(it.currentBlock()));
        }
    }

private:
    void keep(const QRectF &rect)
    {
        if (!m_heading.isValid() || rect.isEmpty())
            return;
        const double top = m_layout.blockBoundingRect(m_heading).top();
        const bool fits = rect.bottom() - top < m_height;
        const bool torn = std::floor(top / m_height) < std::floor((rect.bottom() - 1) / m_height);
        const bool widowed = std::floor(top / m_height) < std::floor(rect.top() / m_height);
        if ((fits && torn) || widowed) {
            QTextBlockFormat format;
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(m_heading).mergeBlockFormat(format);
        }
        m_heading = {};
    }

    QAbstractTextDocumentLayout &m_layout;
    const double m_height;
    QTextBlock m_heading; ///< that nothing came after yet
};
} // namespace

void printReport(const QString &html, QPdfWriter &pdf)
{
    pdf.setPageMargins({ReportMargin, ReportMargin, ReportMargin, ReportMargin}, QPageLayout::Millimeter);
    const double scale = pdf.resolution() / ReportDpi;
    const double height = pdf.height() / scale - ReportFooter;
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize({pdf.width() / scale, height});
    const PageBreaker breaker(document);
    QPainter painter(&pdf);
    painter.scale(scale, scale);
    QFont numbers = document.defaultFont();
    numbers.setPointSizeF(ReportNumberSize);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            pdf.newPage();
        painter.save();
        painter.translate(0, -page * height);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, page * height, document.pageSize().width(), height);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(numbers);
        painter.drawText(QRectF(0, height, document.pageSize().width(), ReportFooter), Qt::AlignRight | Qt::AlignBottom,
                         QLocale().toString(page + 1));
    }
}

} // namespace Guillemet
