// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"

#include <QtCore/QStringList>

namespace Guillemet {

/** A piece of the text that is under the same annotations from its begin to its end. */
struct AnnotatedRun
{
    Span span;
    QList<qsizetype> annotations; ///< indexes, ascending
};

/** The whole text in such pieces, in its order. */
QList<AnnotatedRun> annotatedRuns(const ArticleExport &article);

/** Author, site, date and annotator, those that are known, in one line. */
QString reportByline(const ArticleExport &article);

/** The quotations of a report's table. */
namespace QuotationTable {
QStringList headings(); ///< translated: speaker, type, quotation, note
/** Their cells, a row for each quotation. */
QList<QStringList> rows(const ArticleExport &article);
} // namespace QuotationTable

} // namespace Guillemet
