// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/odsformat.h"

#include "models/formats/tables/quotationrows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QByteArrayView odsMimeType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr QByteArrayView odsDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr QByteArrayView odsNamespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.3")";
constexpr QByteArrayView odsCellStyles =
    R"(<number:date-style style:name="day"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>)"
    R"(<style:style style:name="text" style:family="table-cell"><style:table-cell-properties style:vertical-align="top" fo:wrap-option="wrap"/></style:style>)"
    R"(<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:background-color="#dcebf9"/><style:text-properties fo:font-weight="bold" fo:color="#000000"/></style:style>)"
    R"(<style:style style:name="number" style:family="table-cell"><style:table-cell-properties style:vertical-align="top"/></style:style>)"
    R"(<style:style style:name="date" style:family="table-cell" style:data-style-name="day"><style:table-cell-properties style:vertical-align="top"/></style:style>)";

/** White space that XML readers would take as one space is written as what it is. */
void writeOdsText(QXmlStreamWriter &xml, const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        xml.writeStartElement("text:p");
        qsizetype begin = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool isSpace = line.at(i) == u' ' && (i == 0 || i + 1 == line.size() || line.at(i - 1) == u' ');
            if (!isSpace && line.at(i) != u'\t')
                continue;
            xml.writeCharacters(line.sliced(begin, i - begin));
            xml.writeEmptyElement(isSpace ? "text:s" : "text:tab");
            begin = i + 1;
        }
        xml.writeCharacters(line.sliced(begin));
        xml.writeEndElement();
    }
}

QByteArray odsColumnStyles()
{
    QByteArray styles;
    int number = 0;
    for (const QuotationRows::Column &column : QuotationRows::columns())
        styles += "<style:style style:name=\"column" + QByteArray::number(++number) +
                  "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"" +
                  QByteArray::number(column.width * 2) + "mm\"/></style:style>";
    return styles;
}

QByteArray odsColumns()
{
    QByteArray columns;
    for (qsizetype i = 1; i <= QuotationRows::columns().size(); ++i)
        columns += "<table:table-column table:style-name=\"column" + QByteArray::number(i) + "\"/>";
    return columns;
}

/** One heading that stays in view, for each sheet. */
QByteArray odsSettings(const std::vector<SheetRows> &sheets)
{
    const auto item = [](const char *name, const char *type, const char *value) -> QByteArray {
        return QByteArray("<config:config-item config:name=\"") + name + "\" config:type=\"" + type + "\">" + value +
               "</config:config-item>";
    };
    QByteArray settings = odsDeclaration + QByteArray("<office:document-settings") + odsNamespaces +
                          "><office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
                          "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>" +
                          item("ViewId", "string", "view1") + "<config:config-item-map-named config:name=\"Tables\">";
    for (const SheetRows &sheet : sheets)
        settings += "<config:config-item-map-entry config:name=\"" + sheet.name.toHtmlEscaped().toUtf8() + "\">" +
                    item("HorizontalSplitMode", "short", "0") + item("VerticalSplitMode", "short", "2") +
                    item("VerticalSplitPosition", "int", "1") + item("ActiveSplitRange", "short", "2") +
                    item("PositionTop", "int", "0") + item("PositionBottom", "int", "1") +
                    "</config:config-item-map-entry>";
    return settings + "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
                      "</config:config-item-set></office:settings></office:document-settings>";
}
} // namespace

QString OdsFormat::id() const
{
    return u"ods"_s;
}

QString OdsFormat::name() const
{
    return QCoreApplication::translate("Formats", "OpenDocument spreadsheet, one row a quotation");
}

QStringList OdsFormat::extensions() const
{
    return {u"ods"_s};
}

QStringList OdsFormat::mimeTypes() const
{
    return {QString::fromLatin1(odsMimeType)};
}

QByteArray OdsFormat::row(qint64 number, const QStringList &cells) const
{
    QByteArray markup;
    QXmlStreamWriter xml(&markup);
    xml.writeStartElement("table:table-row");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &cell = cells.at(i);
        const QuotationRows::Kind kind = QuotationRows::columns().at(i).kind;
        const bool isHead = number == 1;
        xml.writeStartElement("table:table-cell");
        if (!isHead && kind == QuotationRows::Kind::Date && dayNumber(cell)) {
            xml.writeAttribute("table:style-name", "date");
            xml.writeAttribute("office:value-type", "date");
            xml.writeAttribute("office:date-value", cell);
        } else if (!isHead && kind == QuotationRows::Kind::Number) {
            xml.writeAttribute("table:style-name", "number");
            xml.writeAttribute("office:value-type", "float");
            xml.writeAttribute("office:value", cell);
        } else if (!cell.isEmpty()) {
            xml.writeAttribute("table:style-name", isHead ? "head" : "text");
            xml.writeAttribute("office:value-type", "string");
        }
        if (!cell.isEmpty())
            writeOdsText(xml, cellText(cell));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return markup;
}

QList<SpreadsheetPart> OdsFormat::parts(const std::vector<SheetRows> &sheets) const
{
    SpreadsheetPart content{u"content.xml"_s,
                            {odsDeclaration + QByteArray("<office:document-content") + odsNamespaces +
                             "><office:automatic-styles>" + odsColumnStyles() + odsCellStyles +
                             "</office:automatic-styles><office:body><office:spreadsheet>"}};
    QByteArray ranges;
    for (const SheetRows &sheet : sheets) {
        const QByteArray name = sheet.name.toHtmlEscaped().toUtf8();
        content.pieces.append("<table:table table:name=\"" + name + "\">" + odsColumns());
        content.pieces.append(sheet.markup.get());
        content.pieces.append("</table:table>"_ba);
        ranges += "<table:database-range table:name=\"__Anonymous_Sheet_DB__" +
                  QByteArray::number(std::distance(sheets.data(), &sheet)) + "\" table:target-range-address=\"'" +
                  name + "'.A1:'" + name + "'." +
                  static_cast<char>('A' + static_cast<int>(QuotationRows::columns().size()) - 1) +
                  QByteArray::number(sheet.count) + "\" table:display-filter-buttons=\"true\"/>";
    }
    content.pieces.append("<table:database-ranges>" + ranges +
                          "</table:database-ranges></office:spreadsheet></office:body></office:document-content>");
    const QByteArray manifest =
        odsDeclaration +
        QByteArray("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                   "manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" "
                   "manifest:media-type=\"") +
        odsMimeType +
        "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
        "<manifest:file-entry manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>"
        "</manifest:manifest>";
    return {{u"mimetype"_s, {odsMimeType.toByteArray()}, true},
            content,
            {u"settings.xml"_s, {odsSettings(sheets)}},
            {u"META-INF/manifest.xml"_s, {manifest}}};
}

} // namespace Guillemet
