// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"
#include "models/formats/articles/articleinput.h"

namespace Guillemet {

/** An article that is being read: paragraphs, and what is said about it. */
class ArticleDraft
{
public:
    /** White space is one space, line ends stay; what is empty then is left out. */
    void addParagraph(const QString &text);
    /** The same; the first heading is the title if nothing else says it. */
    void addHeading(const QString &text);
    bool isEmpty() const { return m_paragraphs.isEmpty(); }

    /** Fills a field that is empty still. */
    void setTitle(const QString &title) { fill(m_about.title, title); }
    void addAuthor(const QString &author);
    void setDate(const QString &date);
    void setSite(const QString &site) { fill(m_about.site, site); }
    void setLanguage(const QString &language);

    /** Gives an article what it does not say itself; the title, of what it is part of, is its site. */
    void complete(Document &document) const;

    /** Paragraphs with an empty line between them; an error where there is none. */
    Result<Document> finish(const ArticleInput &input, const QString &source = {}) const;

private:
    static void fill(QString &field, const QString &value);

    Document m_about;
    QString m_heading;
    QStringList m_paragraphs;
};

/** ISO 639-1 of "fr-FR", "fre" or "french"; "" for what is none. */
QString languageCode(const QString &tag);
/** ISO 8601 date of "2026-11-21T08:30:00Z", "20261121T083000+0100", "Sat, 21 Nov 2026 08:30:00 +0100" or "21/11/2026";
 * others as they are. */
QString articleDate(const QString &date);

} // namespace Guillemet
