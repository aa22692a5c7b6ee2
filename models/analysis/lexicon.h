// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/wordclass.h"
#include "models/core/result.h"

#include <QtCore/QFile>

#include <span>

namespace Guillemet {

struct WordInfo
{
    quint32 check = 0;       ///< low half of the form's wordKey()
    WordClasses classes = 0; ///< 0 only in an empty slot
    quint32 features = 0;    ///< WordFeature bits
    quint32 lemma = 0;       ///< low half of the wordKey() of the verb it is a form of; 0: no verb

    bool can(WordClass wordClass) const { return contains(classes, wordClass); }
    bool has(quint32 feature) const { return features & feature; }
};

/**
 * All forms of a language with their classes: an open-addressing table as it lies in the file, memory-mapped, so that
 * opening costs nothing and the pages are shared. Written by compilelexicon. Find is safe on any thread.
 */
class Lexicon
{
public:
    /** An empty lexicon: every word is unknown. */
    Lexicon() = default;
    static Result<std::unique_ptr<Lexicon>> open(const QString &path);
    static Result<> write(const QString &path, const std::vector<std::pair<quint64, WordInfo>> &words);

    const WordInfo *find(quint64 key) const
    {
        if (m_slots.empty())
            return nullptr;
        const auto check = static_cast<quint32>(key);
        for (size_t slot = key >> m_shift;; slot = (slot + 1) & (m_slots.size() - 1)) {
            const WordInfo &info = m_slots[slot];
            if (info.check == check && info.classes)
                return &info;
            if (!info.classes)
                return nullptr;
        }
    }

private:
    std::unique_ptr<QFile> m_file;
    std::span<const WordInfo> m_slots;
    int m_shift = 0;
};

} // namespace Guillemet
