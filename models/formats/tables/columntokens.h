// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/standoff/standoffarticle.h"
#include "models/formats/standoff/tokens.h"

namespace Guillemet {

/** A word of a column format, with the white space after it. */
struct ColumnToken
{
    Span span;
    QString spaceAfter; ///< "" if the next token follows at once
    bool endsLine = false;
};

/** The words of an article, white space apart; edges of annotations are edges of words. */
QList<ColumnToken> columnTokens(const StandoffArticle &article);

/** "B", "I" or "O": how a fragment goes through a token. */
QChar bioOf(std::pair<qint64, qint64> fragment, Span token);

/** Puts words together again that have lost their spaces, as French and English write them. */
class Detokenizer
{
public:
    /** Gives the place of the word in text(). */
    Span add(const QString &word);
    void endLine();
    const QString &text() const { return m_text; }

private:
    QString m_text;
    bool m_glueNext = true;
    bool m_insideStraight = false; ///< after an opening '"'
};

/** Annotations from tags such as "B-Quotation", one after the other. A tag that begins with I continues only its like.
 */
class BioReader
{
public:
    explicit BioReader(StandoffArticle &article)
        : m_article(article)
    {
    }
    void add(const QString &tag, Span token, qint64 line);
    void endSentence() { m_open.clear(); }

private:
    StandoffArticle &m_article;
    QString m_open; ///< the label of the last token
};

} // namespace Guillemet
