// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QChar>
#include <QtCore/QStringView>

namespace Guillemet {

/** Lower case of one code unit, typographic apostrophes and hyphens made plain. */
inline char16_t foldedUnit(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
    if (unit < 0x100)
        return unit >= 0xC0 && unit <= 0xDE && unit != 0xD7 ? static_cast<char16_t>(unit + 32) : unit;
    if (unit == u'’' || unit == u'ʼ')
        return u'\'';
    if (unit == u'\u2010' || unit == u'\u2011')
        return u'-';
    return QChar(unit).toLower().unicode();
}

/** A 64-bit hash built code unit by code unit, so that a word is hashed while it is read. */
class WordHash
{
public:
    void add(char16_t unit) { m_value = (m_value ^ foldedUnit(unit)) * 0x9E3779B97F4A7C15ULL; }
    quint64 value() const { return m_value ^ (m_value >> 32); }

private:
    quint64 m_value = 0xCBF29CE484222325ULL;
};

/** The key of a word in every word list and lexicon: the same for all its spellings in upper and lower case. */
inline quint64 wordKey(QStringView word)
{
    WordHash hash;
    for (const QChar c : word)
        hash.add(c.unicode());
    return hash.value();
}

} // namespace Guillemet
