// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articleinput.h"
#include "models/formats/zipcontent.h"

namespace Guillemet {

/** The ZIP archive that an input is; its errors name the input and the file in it. */
class ZipArchive
{
public:
    explicit ZipArchive(const ArticleInput &input)
        : m_input(input)
        , m_content(input.device())
    {
    }

    Result<> open();
    /** Paths of its files, sorted; names that lead out of the archive are not among them. */
    QStringList files() const;
    QStringList strayFiles() const { return m_content.strayFiles(); } ///< those
    bool has(const QString &path) const { return m_content.has(path); }
    Result<QByteArray> read(const QString &path) const;

private:
    const ArticleInput &m_input;
    ZipContent m_content;
};

} // namespace Guillemet
