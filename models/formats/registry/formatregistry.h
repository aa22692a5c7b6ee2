// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"
#include "models/formats/proof/provenwriter.h"

namespace Guillemet {

/** The formats there are. */
class FormatRegistry
{
public:
    /** With the program's own formats: the list is in formatregistry.cpp. */
    FormatRegistry();

    QList<const Format *> all() const;
    QList<const Format *> readable() const;
    QList<const Format *> writable() const;
    const Format *find(QStringView id) const; ///< null for an id that is none
    /** The readable format of a file, by its suffix, else by how it begins; null if none fits. */
    const Format *forFile(const QString &path) const;
    /** The one that recognises the first `startLength` bytes of a file; null if none does. */
    const Format *forContent(QByteArrayView start) const;
    static constexpr qint64 startLength = 1 << 16;
    /** The writable format that a file of this name would have, by its suffix; null if none fits. */
    const Format *forName(const QString &path) const;

private:
    static const Format *forContent(QByteArrayView start, const QList<const Format *> &among);
    std::vector<std::unique_ptr<const Format>> m_formats;
};

/** The writer of `format` for what the user named: a folder if it is one, ends with '/' or is asked for by the format,
 * else a file; the standard output for "" and "-". With `proof` what is lost is counted and the files are read back. */
Result<std::unique_ptr<ArticleWriter>> openWriter(const Format &format, const QString &output,
                                                  const ExportOptions &options, const QStringList &protectedFiles = {},
                                                  ExportProof *proof = nullptr);

} // namespace Guillemet
