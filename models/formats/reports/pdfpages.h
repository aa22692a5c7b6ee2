// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/filebuilder.h"

#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace Guillemet {

/** The pages of a PDF file: each article begins on a new one; below is its title and the number of the page. */
class PdfPages final : public FileBuilder
{
public:
    /** `device` must live as long as the pages. */
    explicit PdfPages(QIODevice &device);
    Result<> add(const ArticleExport &article, const QString &name) override;
    Result<> finish() override;

private:
    bool begin();
    void addFooter(const QString &title, const QRect &footer);

    QIODevice &m_device;
    QPdfWriter m_pdf;
    QPainter m_painter;
    int m_page = 0;
};

} // namespace Guillemet
