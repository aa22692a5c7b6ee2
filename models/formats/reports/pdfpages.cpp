// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/reports/pdfpages.h"

#include "models/formats/reports/reportdocument.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextDocument>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr int printResolution = 300; ///< dots per inch
constexpr int footerHeight = printResolution / 2;
} // namespace

PdfPages::PdfPages(QIODevice &device)
    : m_device(device)
    , m_pdf(&device)
{
    m_pdf.setResolution(printResolution);
    m_pdf.setPageSize(QPageSize(QPageSize::A4));
    m_pdf.setPageMargins({20, 18, 20, 12}, QPageLayout::Millimeter);
    m_pdf.setCreator(u"Guillemet"_s);
}

bool PdfPages::begin()
{
    return m_painter.isActive() || m_painter.begin(&m_pdf);
}

Result<> PdfPages::add(const ArticleExport &article, const QString &)
{
    if (m_page == 0)
        m_pdf.setTitle(article.document.title); // before anything is painted
    if (!begin())
        return buildFailure(m_device.errorString());
    const std::unique_ptr<QTextDocument> document = reportDocument(article);
    const QRect page(0, 0, m_pdf.width(), m_pdf.height());
    const QRect body = page.adjusted(0, 0, 0, -footerHeight);
    QAbstractTextDocumentLayout *layout = document->documentLayout();
    layout->setPaintDevice(&m_pdf);
    document->setPageSize(body.size());
    for (int i = 0; i < document->pageCount(); ++i) {
        if (++m_page > 1)
            m_pdf.newPage();
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(body).translated(0, static_cast<qreal>(i) * body.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        m_painter.save();
        m_painter.translate(0, -context.clip.top());
        m_painter.setClipRect(context.clip);
        layout->draw(&m_painter, context);
        m_painter.restore();
        addFooter(article.document.title, {0, body.height(), page.width(), footerHeight});
    }
    return {};
}

void PdfPages::addFooter(const QString &title, const QRect &footer)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(8);
    m_painter.setFont(font);
    m_painter.setPen(QColor(0xff555555));
    const QString number = QString::number(m_page);
    const int width = m_painter.fontMetrics().horizontalAdvance(number);
    m_painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, number);
    m_painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom,
                       m_painter.fontMetrics().elidedText(title, Qt::ElideRight, footer.width() - 3 * width));
}

Result<> PdfPages::finish()
{
    return begin() && m_painter.end() ? Result<>() : buildFailure(m_device.errorString());
}

} // namespace Guillemet
