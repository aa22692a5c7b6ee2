// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/standoff/spananchoring.h"

#include <QtCore/QStringList>

namespace Guillemet {

/** A line of a .ann file, its columns apart. */
struct BratLine
{
    qsizetype number = 0;  ///< from 1
    QString id = {};       ///< "T1"
    QStringList head = {}; ///< the words of the second column
    QString tail = {};     ///< the rest, with the line ends of texts that go on in the next line
    QString raw = {};      ///< the line as it is

    QString where() const; ///< for messages: "Line 3 (T1)"
};

/** What is no line of brat standoff is told. */
QList<BratLine> bratLines(const QString &standoff, const std::function<void(const QString &)> &tell);

/** "T1 Quotation 0 5;9 14": no fragments if a number is missing or none. */
RecordedSpan bratSpan(const BratLine &line);

/** "T1\tQuotation 0 5;9 14\ttext" */
QString bratSpanLine(const QString &id, const QString &label, const QList<std::pair<qint64, qint64>> &fragments,
                     const QString &text);

} // namespace Guillemet
