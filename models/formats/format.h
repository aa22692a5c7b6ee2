// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/articlewriter.h"

#include <QtCore/QStringList>

namespace Guillemet {

/** What a format can hold; what is false here is lost in it. */
struct FormatFeatures
{
    bool overlapping = false;       ///< spans that overlap or nest
    bool discontinuous = false;     ///< annotations of several fragments
    bool relations = false;         ///< which cue and source belong to which quotation
    bool attributes = false;        ///< type, speaker, country code, notes
    bool severalAnnotators = false; ///< whose annotations they are
    bool metadata = false;          ///< title, author, site, date

    bool operator==(const FormatFeatures &) const = default;
};

/** The articles of one file, and what in it could not be taken over, in words. */
struct ImportBundle
{
    QList<ArticleExport> articles;
    QStringList issues;
};

/** One kind of file. Stateless: safe to use from any number of threads. */
class Format
{
public:
    virtual ~Format() = default;

    virtual QString id() const = 0;   ///< "brat", as the command line takes it
    virtual QString name() const = 0; ///< for the screen, translated
    /** Without the dot, lower case; the first is the one for new files. */
    virtual QStringList extensions() const = 0;
    virtual QStringList mimeTypes() const = 0;
    virtual FormatFeatures features() const { return {}; }
    virtual bool isReadable() const { return false; }
    virtual bool isWritable() const { return false; }
    /** Written as a folder of files, never as one file. */
    virtual bool needsFolder() const { return false; }
    /** Whether a file that begins with `start` and whose name tells nothing may be of this format. */
    virtual bool recognises(QByteArrayView start) const;

    /** `path` is a file. Errors name it. The default is for formats that are only written. */
    virtual Result<ImportBundle> read(const QString &path) const;
    /** Where articles are written one after the other. The default is for formats that are only read. */
    virtual Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                          const ExportOptions &options) const;
};

} // namespace Guillemet
