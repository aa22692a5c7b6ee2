// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/standoff/standoffarticle.h"
#include "models/formats/tables/columntokens.h"

namespace Guillemet {

/** A text that grows word by word, and places in it by the numbers of words. */
class WordText
{
public:
    /** Gives the word's number, from 0. */
    int add(const QString &word, const QString &spaceBefore);
    /** Words that follow each other are one fragment; numbers in any order, each once or more. */
    QList<std::pair<qint64, qint64>> fragments(QList<int> words) const;
    const QString &text() const { return m_text; }
    int size() const { return static_cast<int>(m_words.size()); }

private:
    QString m_text;
    QList<Span> m_words;
};

/** The numbers of the tokens that the fragments of each annotation of an article cover. */
QList<QList<int>> wordsOfSpans(const StandoffArticle &article, const QList<ColumnToken> &tokens);

} // namespace Guillemet
