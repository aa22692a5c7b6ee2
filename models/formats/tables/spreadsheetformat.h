// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"

#include <QtCore/QIODevice>

#include <variant>

namespace Guillemet {

/** A file in the package that a spreadsheet is: bytes, and rows as they were collected, one after the other. */
struct SpreadsheetPart
{
    QString path;
    QList<std::variant<QByteArray, QIODevice *>> pieces;
    bool isStored = false; ///< not compressed
};

/** The rows of one sheet, ready to be put into the package. */
struct SheetRows
{
    QString name;
    std::unique_ptr<QIODevice> markup;
    qint64 count = 0; ///< with that of the headings
};

/**
 * A table with one row a quotation, as CSV has it, for people: headings that stay in view, filters, widths, numbers and
 * dates as such. Only written. Derived: the markup. What would be more rows than a sheet takes goes on in a further
 * one.
 */
class SpreadsheetFormat : public Format
{
public:
    FormatFeatures features() const override;
    bool isWritable() const override { return true; }
    Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                  const ExportOptions &options) const override;

    /** A row with as many cells as QuotationRows has columns; the headings are row 1. */
    virtual QByteArray row(qint64 number, const QStringList &cells) const = 0;
    virtual QList<SpreadsheetPart> parts(const std::vector<SheetRows> &sheets) const = 0;

    static constexpr qint64 mostRows = 1 << 20;             ///< of a sheet
    static constexpr qsizetype longestCell = (1 << 15) - 1; ///< in UTF-16 code units

protected:
    /** As XML can hold it, cut with a word about it where a cell cannot take so much. */
    static QString cellText(const QString &text);
    /** Days since 1899-12-30; nothing for what is no day. */
    static std::optional<qint64> dayNumber(const QString &date);
};

} // namespace Guillemet
