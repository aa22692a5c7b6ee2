// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articleinput.h"
#include "models/formats/format.h"

namespace Guillemet {

/** Reads one kind of file with articles. Stateless: safe to use from any number of threads. */
class ArticleReader
{
public:
    /** What tells a file of this kind. */
    enum class Known {
        ByBeginning, ///< its first bytes, whatever its name: PDF, office documents, archives
        ByName,      ///< its suffix; where that says nothing, its first bytes
    };

    virtual ~ArticleReader() = default;

    virtual QString id() const = 0;           ///< "docx"
    virtual QString name() const = 0;         ///< for the screen, translated
    virtual QStringList suffixes() const = 0; ///< without the dot, lower case
    virtual Known known() const { return Known::ByName; }
    /** Whether files of other kinds have its suffixes too (.json, .xml): then the beginning decides. */
    virtual bool sharesSuffixes() const { return false; }
    /** Whether the beginning of a file is certainly of this kind. */
    virtual bool recognises(QByteArrayView start) const = 0;
    /** One file may hold many articles: it is read article by article, not as one piece of work. */
    virtual bool holdsMany() const { return false; }

    /** Gives the articles to `sink` and tells it what could not be read; an error where that is all of it. */
    virtual Result<> read(const ArticleInput &input, ArticleSink &sink) const = 0;
};

} // namespace Guillemet
