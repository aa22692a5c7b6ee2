// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/spreadsheetformat.h"

#include "models/formats/tables/quotationrows.h"
#include "models/formats/tables/workbook.h"
#include "models/formats/xml/xmlinput.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>

using namespace Qt::StringLiterals;

namespace Guillemet {

FormatFeatures SpreadsheetFormat::features() const
{
    return QuotationRows::features();
}

Result<std::unique_ptr<ArticleWriter>> SpreadsheetFormat::writer(const OutputTarget &target,
                                                                 const ExportOptions &options) const
{
    const auto make = [this](QIODevice &device) { return std::make_unique<Workbook>(*this, device); };
    return builtWriter(make, extensions().first(), target, options);
}

QString SpreadsheetFormat::cellText(const QString &text)
{
    if (text.size() <= longestCell)
        return withoutControls(text);
    const QString note =
        QCoreApplication::translate("SpreadsheetFormat", "… (cut: %n characters)", nullptr, int(text.size()));
    qsizetype size = longestCell - note.size();
    if (text.at(size - 1).isHighSurrogate())
        --size;
    return withoutControls(text.first(size)) + note;
}

std::optional<qint64> SpreadsheetFormat::dayNumber(const QString &date)
{
    const QDate day = date.size() == 10 ? QDate::fromString(date, Qt::ISODate) : QDate();
    return day.isValid() && day.year() > 1900 ? std::optional(QDate(1899, 12, 30).daysTo(day)) : std::nullopt;
}

} // namespace Guillemet
