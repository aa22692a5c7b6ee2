// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/reports/reportdocument.h"

#include "models/formats/reports/reportparts.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>
#include <QtGui/QTextBlockFormat>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QRgb printedGrey = 0xff555555;
constexpr qreal titleSize = 18;
constexpr qreal smallSize = 9;

/** How a tag looks on paper: a mark that a black and white printer shows too, and a colour. */
void markAs(QTextCharFormat &format, const TagId &tag)
{
    if (tag == Tags::Quotation) {
        format.setBackground(QColor(0xffdcebf9));
    } else if (tag == Tags::Cue) {
        format.setForeground(QColor(0xff7b3fa0));
        format.setFontItalic(true);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
    } else if (tag == Tags::Source) {
        format.setForeground(QColor(0xffa8510f));
        format.setFontWeight(QFont::Bold);
    } else if (tag == Tags::Country) {
        format.setForeground(QColor(0xff14764b));
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    } else {
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    }
}

class Printed
{
public:
    explicit Printed(const ArticleExport &article)
        : m_article(article)
        , m_document(std::make_unique<QTextDocument>())
    {
        QFont font;
        font.setFamilies({u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s});
        font.setPointSizeF(11);
        m_document->setUndoRedoEnabled(false);
        m_document->setDefaultFont(font);
        m_document->setDocumentMargin(0);
        m_cursor = QTextCursor(m_document.get());
    }

    std::unique_ptr<QTextDocument> make()
    {
        addHead();
        addText();
        addTable();
        return std::move(m_document);
    }

private:
    static QTextCharFormat small()
    {
        QTextCharFormat format;
        format.setFontPointSize(smallSize);
        format.setForeground(QColor(printedGrey));
        return format;
    }

    static QTextBlockFormat paragraph(qreal below)
    {
        QTextBlockFormat format;
        format.setBottomMargin(below);
        return format;
    }

    void addHead()
    {
        QTextCharFormat title;
        title.setFontPointSize(titleSize);
        title.setFontWeight(QFont::Bold);
        QTextBlockFormat heading = paragraph(4);
        heading.setHeadingLevel(1);
        m_cursor.setBlockFormat(heading);
        m_cursor.insertText(m_article.document.title, title);
        if (const QString byline = reportByline(m_article); !byline.isEmpty()) {
            m_cursor.insertBlock(paragraph(4));
            m_cursor.insertText(byline, small());
        }
        addLegend();
    }

    void addLegend()
    {
        m_cursor.insertBlock(paragraph(14));
        m_cursor.insertText(QCoreApplication::translate("PdfReport", "Marked in the text:") + u' ', small());
        const QList<std::pair<TagId, QString>> tags{
            {Tags::Quotation, QCoreApplication::translate("PdfReport", "quotation, with its number")},
            {Tags::Source, QCoreApplication::translate("PdfReport", "source")},
            {Tags::Cue, QCoreApplication::translate("PdfReport", "cue")},
            {Tags::Country, QCoreApplication::translate("PdfReport", "country")},
            {TagId(), QCoreApplication::translate("PdfReport", "other")}};
        for (const auto &[tag, name] : tags) {
            QTextCharFormat format = small();
            markAs(format, tag);
            m_cursor.insertText(name, format);
            if (!tag.isEmpty())
                m_cursor.insertText(u"  ·  "_s, small());
        }
    }

    void addText()
    {
        QTextBlockFormat lines = paragraph(0);
        lines.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        m_cursor.insertBlock(lines, QTextCharFormat());
        QTextCharFormat raised;
        raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        raised.setFontWeight(QFont::Bold);
        QHash<int, QStringList> ends; // numbers of quotations, by where they end
        int number = 0;
        for (const Annotation &annotation : m_article.annotations) {
            if (annotation.tag == Tags::Quotation)
                ends[annotation.end()].append(QString::number(++number));
        }
        for (const AnnotatedRun &run : annotatedRuns(m_article)) {
            QTextCharFormat format;
            for (const qsizetype index : run.annotations)
                markAs(format, m_article.annotations.at(index).tag);
            m_cursor.insertText(run.span.of(m_article.document.text).toString(), format);
            if (const QStringList ended = ends.value(run.span.end); !ended.isEmpty())
                m_cursor.insertText(ended.join(u','), raised);
        }
    }

    void addTable()
    {
        QList<QStringList> rows = QuotationTable::rows(m_article);
        if (rows.isEmpty())
            return;
        QStringList headings = QuotationTable::headings();
        QList<int> widths{5, 20, 12, 45, 18}; // percent
        if (std::ranges::all_of(rows, [](const QStringList &row) { return row.last().isEmpty(); })) {
            headings.removeLast(); // nobody made a note
            std::ranges::for_each(rows, [](QStringList &row) { row.removeLast(); });
            widths = {5, 24, 12, 59};
        }
        m_cursor.insertBlock(paragraph(14), QTextCharFormat());
        QTextTable *table = m_cursor.insertTable(static_cast<int>(rows.size()) + 1, static_cast<int>(widths.size()),
                                                 tableFormat(widths));
        QTextCharFormat head;
        head.setFontPointSize(smallSize);
        head.setFontWeight(QFont::Bold);
        QTextCharFormat plain;
        plain.setFontPointSize(smallSize);
        addRow(*table, 0, QStringList{QCoreApplication::translate("PdfReport", "No.")} + headings, head);
        for (qsizetype i = 0; i < rows.size(); ++i)
            addRow(*table, static_cast<int>(i) + 1, QStringList{QString::number(i + 1)} + rows.at(i), plain);
    }

    static QTextTableFormat tableFormat(const QList<int> &widths)
    {
        QTextTableFormat format;
        QList<QTextLength> columns;
        for (const int width : widths)
            columns.append(QTextLength(QTextLength::PercentageLength, width));
        format.setColumnWidthConstraints(columns);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(1);
        format.setBorder(0);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        return format;
    }

    static void addRow(QTextTable &table, int row, const QStringList &cells, const QTextCharFormat &format)
    {
        for (int column = 0; column < cells.size(); ++column)
            table.cellAt(row, column).firstCursorPosition().insertText(cells.at(column), format);
    }

    const ArticleExport &m_article;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
};
} // namespace

std::unique_ptr<QTextDocument> reportDocument(const ArticleExport &article)
{
    return Printed(article).make();
}

} // namespace Guillemet
