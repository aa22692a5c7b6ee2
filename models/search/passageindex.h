// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Guillemet {

/** How much of a text stands in another one. */
struct SharedPassages
{
    qsizetype article = -1; ///< index of the other; -1 for none
    int paragraphs = 0;     ///< of the text that stand there too
    double share = 0;       ///< of the words of the text, 0 to 1

    /** All of it, but for a few words. */
    bool isCopy() const { return share >= 0.9; }
};

/**
 * Finds texts that have paragraphs in common, as newspapers have that print the same agency. Paragraphs are compared by
 * a sample of their sequences of words (shingles), so that a changed word or other punctuation does not hide them; an
 * article costs one or two kilobytes.
 */
class PassageIndex
{
public:
    /** Which of the articles that were added has most of `text`; of those with the same passage the first. */
    SharedPassages find(QStringView text) const;
    /** The articles have indexes from 0. */
    void add(QStringView text);
    qsizetype size() const { return m_size; }

private:
    struct Paragraph
    {
        QList<quint64> sample;
        int words = 0;
    };
    static QList<Paragraph> paragraphsOf(QStringView text);

    QHash<quint64, int> m_articles; ///< the first with a shingle: more of them would cost more than they tell
    qsizetype m_size = 0;
};

} // namespace Guillemet
