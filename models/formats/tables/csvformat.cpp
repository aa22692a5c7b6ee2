// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/csvformat.h"

#include "models/formats/renderedwriter.h"
#include "models/formats/tables/quotationrows.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString csvRow(const QStringList &cells, bool guardFormulas)
{
    QString row;
    for (const QString &cell : cells) {
        QString text = cell;
        if (guardFormulas && !text.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(text.front()))
            text.prepend(u'\'');
        if (std::ranges::any_of(text, [](QChar c) { return QStringView(u",;\"\r\n\t").contains(c); }))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        if (&cell != &cells.front())
            row += u',';
        row += text;
    }
    return row + u"\r\n";
}

QString CsvFormat::id() const
{
    return u"csv"_s;
}

QString CsvFormat::name() const
{
    return QCoreApplication::translate("Formats", "CSV table, one row a quotation");
}

QStringList CsvFormat::extensions() const
{
    return {u"csv"_s};
}

QStringList CsvFormat::mimeTypes() const
{
    return {u"text/csv"_s};
}

FormatFeatures CsvFormat::features() const
{
    return QuotationRows::features();
}

Result<std::unique_ptr<ArticleWriter>> CsvFormat::writer(const OutputTarget &target, const ExportOptions &options) const
{
    const auto rows = [guard = options.spreadsheet](const ArticleExport &article, const QString &name) {
        QString text;
        for (const QStringList &row : QuotationRows(article, name).all())
            text += csvRow(row, guard);
        return text.toUtf8();
    };
    return renderedWriter({.suffix = u"csv"_s,
                           .head = (options.spreadsheet ? QByteArray("\xEF\xBB\xBF") : QByteArray()) +
                                   csvRow(QuotationRows::names(), false).toUtf8(),
                           .part = rows,
                           .file = rows},
                          target, options);
}

} // namespace Guillemet
