// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/xlsxformat.h"

#include "models/formats/tables/quotationrows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QByteArrayView xlsxDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr QByteArrayView xlsxMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr QByteArrayView xlsxOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr QByteArrayView xlsxPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Cells by their look: indexes into cellXfs. */
enum class XlsxStyle { Text = 1, Head, Number, Date };

constexpr QByteArrayView xlsxStyles =
    R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>)"
    R"(<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCEBF9"/><bgColor indexed="64"/></patternFill></fill></fills>)"
    R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
    R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
    R"(<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
    R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>)"
    R"(<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>)"
    R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>)"
    R"(<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs>)"
    R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";

/** A, B, …; there are no more than 26 columns. */
QString xlsxColumn(qsizetype index)
{
    return QChar(static_cast<char16_t>(u'A' + index));
}

/** "_x0041_" would be read as an A: the low line is written as one then. */
QString xlsxText(QString text)
{
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.replace(looksEscaped, u"_x005F_"_s);
}

void writeXlsxCell(QXmlStreamWriter &xml, const QString &place, XlsxStyle style, const QString &text, bool isNumber)
{
    xml.writeStartElement("c");
    xml.writeAttribute("r", place);
    xml.writeAttribute("s", QString::number(static_cast<int>(style)));
    if (isNumber) {
        xml.writeTextElement("v", text);
    } else {
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(xlsxText(text));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray sheetHead(bool isFirst)
{
    QByteArray head = xlsxDeclaration + QByteArray("<worksheet xmlns=\"") + xlsxMain + "\"><sheetViews><sheetView" +
                      (isFirst ? " tabSelected=\"1\"" : "") +
                      " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
                      "state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>";
    int number = 0;
    for (const QuotationRows::Column &column : QuotationRows::columns()) {
        const QByteArray index = QByteArray::number(++number);
        head += "<col min=\"" + index + "\" max=\"" + index + "\" width=\"" + QByteArray::number(column.width) +
                "\" customWidth=\"1\"/>";
    }
    return head + "</cols><sheetData>";
}

QByteArray sheetTail(qint64 rows)
{
    const QString last = xlsxColumn(QuotationRows::columns().size() - 1) + QString::number(rows);
    return "</sheetData><autoFilter ref=\"A1:" + last.toLatin1() + "\"/></worksheet>";
}
} // namespace

QString XlsxFormat::id() const
{
    return u"xlsx"_s;
}

QString XlsxFormat::name() const
{
    return QCoreApplication::translate("Formats", "Excel spreadsheet, one row a quotation");
}

QStringList XlsxFormat::extensions() const
{
    return {u"xlsx"_s};
}

QStringList XlsxFormat::mimeTypes() const
{
    return {u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s};
}

QByteArray XlsxFormat::row(qint64 number, const QStringList &cells) const
{
    QByteArray markup;
    QXmlStreamWriter xml(&markup);
    xml.writeStartElement("row");
    xml.writeAttribute("r", QString::number(number));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &cell = cells.at(i);
        const QString place = xlsxColumn(i) + QString::number(number);
        const QuotationRows::Kind kind = QuotationRows::columns().at(i).kind;
        const std::optional<qint64> day = kind == QuotationRows::Kind::Date ? dayNumber(cell) : std::nullopt;
        if (number == 1)
            writeXlsxCell(xml, place, XlsxStyle::Head, cell, false);
        else if (day)
            writeXlsxCell(xml, place, XlsxStyle::Date, QString::number(*day), true);
        else if (kind == QuotationRows::Kind::Number)
            writeXlsxCell(xml, place, XlsxStyle::Number, cell, true);
        else if (!cell.isEmpty())
            writeXlsxCell(xml, place, XlsxStyle::Text, cellText(cell), false);
    }
    xml.writeEndElement();
    return markup;
}

QList<SpreadsheetPart> XlsxFormat::parts(const std::vector<SheetRows> &sheets) const
{
    const QByteArray sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    QByteArray types = xlsxDeclaration +
                       QByteArray("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                  "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                                  "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                  "<Override PartName=\"/xl/workbook.xml\" ContentType=\"") +
                       sheetType + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" +
                       sheetType + "styles+xml\"/>";
    QByteArray workbook = xlsxDeclaration + QByteArray("<workbook xmlns=\"") + xlsxMain + "\" xmlns:r=\"" + xlsxOffice +
                          "\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>";
    const QByteArray relations = xlsxDeclaration + QByteArray("<Relationships xmlns=\"") + xlsxPackage + "\">";
    QByteArray inWorkbook =
        relations + "<Relationship Id=\"rIdStyles\" Type=\"" + xlsxOffice + "/styles\" Target=\"styles.xml\"/>";
    QByteArray filters;
    QList<SpreadsheetPart> parts;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray file = "worksheets/sheet" + number + ".xml";
        const QByteArray name = sheets[i].name.toHtmlEscaped().toUtf8();
        types += "<Override PartName=\"/xl/" + file + "\" ContentType=\"" + sheetType + "worksheet+xml\"/>";
        workbook += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        filters += "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + QByteArray::number(i) +
                   "\" hidden=\"1\">'" + name + "'!$A$1:$" +
                   xlsxColumn(QuotationRows::columns().size() - 1).toLatin1() + '$' +
                   QByteArray::number(sheets[i].count) + "</definedName>";
        inWorkbook +=
            "<Relationship Id=\"rId" + number + "\" Type=\"" + xlsxOffice + "/worksheet\" Target=\"" + file + "\"/>";
        parts.append({u"xl/"_s + QString::fromLatin1(file),
                      {sheetHead(i == 0), sheets[i].markup.get(), sheetTail(sheets[i].count)}});
    }
    parts.prepend(
        {u"xl/styles.xml"_s, {xlsxDeclaration + QByteArray("<styleSheet xmlns=\"") + xlsxMain + "\">" + xlsxStyles}});
    parts.prepend({u"xl/_rels/workbook.xml.rels"_s, {inWorkbook + "</Relationships>"}});
    parts.prepend(
        {u"xl/workbook.xml"_s, {workbook + "</sheets><definedNames>" + filters + "</definedNames></workbook>"}});
    parts.prepend({u"_rels/.rels"_s,
                   {relations + "<Relationship Id=\"rId1\" Type=\"" + xlsxOffice +
                    "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"}});
    parts.prepend({u"[Content_Types].xml"_s, {types + "</Types>"}});
    return parts;
}

} // namespace Guillemet
