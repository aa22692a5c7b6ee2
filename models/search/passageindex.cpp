// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/passageindex.h"

#include <algorithm>

namespace Guillemet {

namespace {
constexpr qsizetype shingleWords = 5;
constexpr qsizetype shortestPassage = 15; ///< words; shorter paragraphs may be the same by chance
constexpr qsizetype sampleSize = 4;       ///< of a paragraph: its smallest hashes, the same in every copy

quint64 mixed(quint64 hash)
{
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53ULL;
    return hash ^ (hash >> 33);
}

/** A hash for each word, whatever its case. */
QList<quint64> wordHashes(QStringView paragraph)
{
    QList<quint64> words;
    quint64 hash = 0;
    for (const QChar c : paragraph) {
        if (c.isLetterOrNumber()) {
            hash = (hash ^ c.toCaseFolded().unicode()) * 0x100000001b3ULL + 1;
        } else if (hash != 0) {
            words.append(mixed(hash));
            hash = 0;
        }
    }
    if (hash != 0)
        words.append(mixed(hash));
    return words;
}
} // namespace

QList<PassageIndex::Paragraph> PassageIndex::paragraphsOf(QStringView text)
{
    QList<Paragraph> paragraphs;
    for (const QStringView line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QList<quint64> words = wordHashes(line);
        if (words.isEmpty())
            continue;
        Paragraph paragraph{.sample = {}, .words = static_cast<int>(words.size())};
        if (words.size() >= shortestPassage) {
            for (qsizetype i = 0; i + shingleWords <= words.size(); ++i) {
                quint64 hash = 0;
                for (qsizetype k = 0; k < shingleWords; ++k)
                    hash = mixed(hash * 31 + words[i + k]);
                paragraph.sample.append(hash);
            }
            std::ranges::sort(paragraph.sample);
            const auto twice = std::ranges::unique(paragraph.sample);
            paragraph.sample.erase(twice.begin(), twice.end());
            paragraph.sample.resize(std::min(paragraph.sample.size(), sampleSize));
        }
        paragraphs.append(std::move(paragraph));
    }
    return paragraphs;
}

SharedPassages PassageIndex::find(QStringView text) const
{
    struct Shared
    {
        int paragraphs = 0;
        int words = 0;
    };
    QHash<qsizetype, Shared> byArticle;
    int all = 0;
    for (const Paragraph &paragraph : paragraphsOf(text)) {
        all += paragraph.sample.isEmpty() ? 0 : paragraph.words;
        QHash<qsizetype, qsizetype> hits;
        for (const quint64 shingle : paragraph.sample) {
            if (const auto first = m_articles.constFind(shingle); first != m_articles.cend())
                ++hits[*first];
        }
        for (const auto &[article, count] : hits.asKeyValueRange()) {
            if (count * 2 >= paragraph.sample.size()) {
                ++byArticle[article].paragraphs;
                byArticle[article].words += paragraph.words;
            }
        }
    }
    SharedPassages best;
    int most = 0;
    for (const auto &[article, shared] : byArticle.asKeyValueRange()) {
        if (shared.words > most || (shared.words == most && article < best.article)) {
            most = shared.words;
            best = {article, shared.paragraphs, static_cast<double>(shared.words) / all};
        }
    }
    return best;
}

void PassageIndex::add(QStringView text)
{
    for (const Paragraph &paragraph : paragraphsOf(text)) {
        for (const quint64 shingle : paragraph.sample) {
            if (!m_articles.contains(shingle))
                m_articles.insert(shingle, static_cast<int>(m_size));
        }
    }
    ++m_size;
}

} // namespace Guillemet
