// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/articlewriter.h"
#include "models/formats/formatfeatures.h"

#include <QtCore/QStringList>

class QIODevice;

namespace Guillemet {

class NameMapping;

/** The articles of one file, and what in it could not be taken over, in words. */
struct ImportBundle
{
    QList<ArticleExport> articles;
    QStringList issues;
};

/** How files are read. */
struct ImportOptions
{
    std::shared_ptr<const NameMapping> names = {}; ///< of a foreign tagset; none: Guillemet's own names
};

/** Takes what is read, one article after the other. */
class ArticleSink
{
public:
    virtual ~ArticleSink() = default;
    /** False: enough, read no further. */
    virtual bool take(ArticleExport article) = 0;
    /** What of the file could not be taken over as it is, in words, with the place. */
    virtual void tell(const QString &issue) = 0;
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
    /** Whether much else has its suffix, so that only files that it recognises are of it. */
    virtual bool sharesSuffix() const { return false; }

    /** `path` is a file, or "-" for the standard input. Errors name it. Holds one article at a time. */
    virtual Result<> readEach(const QString &path, const ImportOptions &options, ArticleSink &sink) const;
    /** The same from a device that is open; `name` is for messages. The default is for formats that are only written.
     */
    virtual Result<> readFrom(QIODevice &device, const QString &name, const ImportOptions &options,
                              ArticleSink &sink) const;
    /** All at once. */
    Result<ImportBundle> read(const QString &path, const ImportOptions &options = {}) const;
    /** Where articles are written one after the other. The default is for formats that are only read. */
    virtual Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                          const ExportOptions &options) const;
};

/** Keeps all that it takes. */
class BundleSink final : public ArticleSink
{
public:
    bool take(ArticleExport article) override
    {
        bundle.articles.append(std::move(article));
        return true;
    }
    void tell(const QString &issue) override { bundle.issues.append(issue); }

    ImportBundle bundle;
};

} // namespace Guillemet
