// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QString>

namespace Poppler {
class Page;
}

namespace Guillemet {

/** A line of a PDF's page, within its column. */
struct PdfLine
{
    QString text;
    QRectF box;        ///< in points, from the top left of the page
    double height = 0; ///< of its letters
    int page = 0;
    int run = 0; ///< lines that follow each other in one column are a run
};

/** The lines of a page in the order in which they are read, column after column. */
QList<PdfLine> pdfLines(const Poppler::Page &page, int number);

/** Without running heads, feet and page numbers: what comes again at the same place of other pages. `pageHeight` in
 * points. */
QList<PdfLine> withoutRunningHeads(QList<PdfLine> lines, int pages, double pageHeight);

} // namespace Guillemet
