// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/pdfline.h"

#include <QtCore/QSet>

namespace Guillemet {

struct PdfParagraph
{
    QString text;
    double height = 0; ///< of its letters, in points
    int page = 0;      ///< on which it begins
};

/** Joins the lines of a document to paragraphs, over columns and pages too. */
class PdfParagraphs
{
public:
    explicit PdfParagraphs(QList<PdfLine> lines);

    QList<PdfParagraph> joined() const;
    double bodyHeight() const { return m_bodyHeight; } ///< of the letters of most of the text

private:
    struct Run
    {
        double left = 0;
        double right = 0;
    };
    void findRuns();
    void findLeading();
    bool beginsParagraph(qsizetype index) const;
    bool isShort(const PdfLine &line) const;
    bool isIndented(qsizetype index) const;
    void append(QString &text, const QString &line) const;
    bool keepsHyphen(QStringView before, QStringView after) const;

    QList<PdfLine> m_lines;
    QList<Run> m_runs;
    QSet<QString> m_hyphened; ///< words that have a hyphen in the middle of a line
    double m_bodyHeight = 0;
    double m_leading = 0; ///< from line to line
};

} // namespace Guillemet
