// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/xlsxreader.h"

#include "models/formats/articles/packedxml.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype mostColumns = 16384; // as Excel has them

/** "BC12" is column 54. -1 for what is no place. */
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column >= 1 && column <= mostColumns ? column - 1 : -1;
}

/** The texts that cells share. */
Result<QStringList> sharedTexts(const ZipArchive &archive, const ArticleInput &input, const QString &part)
{
    QStringList texts;
    if (!archive.has(part))
        return texts;
    const Result<QByteArray> bytes = archive.read(part);
    if (!bytes)
        return std::unexpected(bytes.error());
    XmlInput xml(*bytes);
    bool inText = false;
    int phonetic = 0;
    const Result<> parsed = forEachToken(xml, input, part, [&](XmlInput &at) {
        const QStringView name = at.name();
        if (at.isStartElement() && name == "si"_L1)
            texts.append(QString());
        phonetic += name == "rPh"_L1 ? (at.isStartElement() ? 1 : at.isEndElement() ? -1 : 0) : 0;
        if (name == "t"_L1)
            inText = at.isStartElement();
        if (at.isCharacters() && inText && phonetic == 0 && !texts.isEmpty())
            texts.last() += at.text();
        return true;
    });
    return parsed ? Result<QStringList>(texts) : std::unexpected(parsed.error());
}

/** Styles of cells whose numbers are dates. */
QList<bool> dateStyles(const ZipArchive &archive, const ArticleInput &input, const QString &part)
{
    QList<bool> styles;
    const Result<QByteArray> bytes = archive.read(part);
    if (!bytes)
        return styles;
    XmlInput xml(*bytes);
    QSet<int> dateFormats{14, 15, 16, 17, 22, 27, 30, 36, 50, 57};
    bool inCells = false;
    static_cast<void>(forEachToken(xml, input, part, [&](XmlInput &at) {
        if (at.name() == "cellXfs"_L1)
            inCells = at.isStartElement();
        if (!at.isStartElement())
            return true;
        const int id = at.attributes().value("numFmtId"_L1).toInt();
        if (at.name() == "numFmt"_L1) {
            const QString code = at.attributes().value("formatCode"_L1).toString().toLower();
            if (code.contains(u'y') && code.contains(u'd'))
                dateFormats.insert(id);
        } else if (inCells && at.name() == "xf"_L1) {
            styles.append(dateFormats.contains(id));
        }
        return true;
    }));
    return styles;
}

/** Rows of xl/worksheets/sheet1.xml. */
class Sheet
{
public:
    Sheet(const QStringList &shared, const QList<bool> &dates, RowSink &sink)
        : m_shared(shared)
        , m_dates(dates)
        , m_splitter(sink)
    {
    }

    bool visit(XmlInput &xml)
    {
        const QStringView name = xml.name();
        if (xml.isStartElement())
            start(xml, name);
        else if (xml.isCharacters() && m_inValue)
            m_value += xml.text();
        else if (xml.isEndElement())
            return end(name);
        return true;
    }
    bool isEmpty() const { return !m_any; }

private:
    void start(const XmlInput &xml, QStringView name)
    {
        if (name == "row"_L1) {
            m_row.cells.clear();
            const qint64 number = xml.attributes().value("r"_L1).toLongLong();
            m_row.line = number > 0 ? number : m_row.line + 1;
        } else if (name == "c"_L1) {
            const qsizetype column = columnOf(xml.attributes().value("r"_L1));
            m_column = column < 0 ? m_row.cells.size() : column;
            m_type = xml.attributes().value("t"_L1).toString();
            m_style = xml.attributes().value("s"_L1).toInt();
            m_value.clear();
        } else if (name == "v"_L1 || name == "t"_L1) {
            m_inValue = true;
        }
    }

    bool end(QStringView name)
    {
        if (name == "v"_L1 || name == "t"_L1) {
            m_inValue = false;
        } else if (name == "c"_L1 && m_column < mostColumns) {
            if (m_row.cells.size() <= m_column)
                m_row.cells.resize(m_column + 1);
            m_row.cells[m_column] = cell();
        } else if (name == "row"_L1) {
            const bool isEmpty =
                std::ranges::all_of(m_row.cells, [](const QString &each) { return each.trimmed().isEmpty(); });
            m_any = m_any || !isEmpty;
            return isEmpty || m_splitter.add(m_row);
        }
        return true;
    }

    QString cell() const
    {
        if (m_type == "s"_L1)
            return m_shared.value(m_value.toInt());
        const double number = m_value.toDouble();
        if (m_type.isEmpty() && m_dates.value(m_style) && number > 1 && number < 2'958'466)
            return QDate(1899, 12, 30).addDays(static_cast<qint64>(number)).toString(Qt::ISODate);
        return m_value;
    }

    const QStringList &m_shared;
    const QList<bool> &m_dates;
    HeaderSplitter m_splitter;
    TableRow m_row;
    qsizetype m_column = 0;
    QString m_type;
    int m_style = 0;
    QString m_value;
    bool m_inValue = false;
    bool m_any = false;
};
} // namespace

QString XlsxReader::id() const
{
    return u"xlsx"_s;
}

QString XlsxReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Excel table (XLSX)");
}

QStringList XlsxReader::suffixes() const
{
    return {u"xlsx"_s, u"xlsm"_s};
}

bool XlsxReader::recognises(QByteArrayView start) const
{
    return start.startsWith("PK\x03\x04") && start.contains("xl/");
}

Result<> XlsxReader::readRows(const ArticleInput &input, RowSink &sink) const
{
    ZipArchive archive(input);
    if (const Result<> opened = archive.open(); !opened)
        return opened;
    const QString workbook =
        PackageRelations::of(archive, input, {}).byType.value(u"officeDocument"_s, u"xl/workbook.xml"_s);
    const PackageRelations parts = PackageRelations::of(archive, input, workbook);
    const Result<QStringList> shared =
        sharedTexts(archive, input, parts.byType.value(u"sharedStrings"_s, u"xl/sharedStrings.xml"_s));
    if (!shared)
        return std::unexpected(shared.error());
    const QList<bool> dates = dateStyles(archive, input, parts.byType.value(u"styles"_s, u"xl/styles.xml"_s));
    const Result<QByteArray> book = archive.read(workbook);
    if (!book)
        return std::unexpected(book.error());
    QStringList sheets;
    XmlInput xml(*book);
    const Result<> parsed = forEachToken(xml, input, workbook, [&](XmlInput &at) {
        if (at.isStartElement() && at.name() == "sheet"_L1) {
            for (const QXmlStreamAttribute &attribute : at.attributes()) {
                if (attribute.qualifiedName().endsWith(":id"_L1))
                    sheets.append(parts.byId.value(attribute.value().toString()));
            }
        }
        return true;
    });
    if (!parsed)
        return parsed;
    for (const QString &part : std::as_const(sheets)) {
        if (!archive.has(part))
            continue;
        const Result<QByteArray> bytes = archive.read(part);
        if (!bytes)
            return std::unexpected(bytes.error());
        XmlInput rows(*bytes);
        Sheet sheet(*shared, dates, sink);
        const Result<> read = forEachToken(rows, input, part, [&sheet](XmlInput &at) { return sheet.visit(at); });
        if (!read && (sheet.isEmpty() || read.error().code == ErrorCode::Cancelled))
            return read;
        if (!read)
            sink.tell(read.error().message);
        if (!sheet.isEmpty())
            return {};
    }
    return {};
}

QString XlsxReader::place(const TableRow &row) const
{
    return QCoreApplication::translate("TableReader", "Row %1").arg(row.line);
}

} // namespace Guillemet
