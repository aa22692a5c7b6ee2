// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/nameindex.h"

#include "models/core/wordedges.h"
#include "models/validation/textindex.h"

namespace Guillemet {

namespace {
constexpr int longestName = 80;

QChar folded(QChar c)
{
    if (c.isSpace())
        return u' ';
    return c == u'’' || c == u'ʼ' ? QChar(u'\'') : c;
}

/** Where `key` ends if the text has it at `begin`; -1 if it has not. A line end is no space inside a name. */
int spelledAt(QStringView text, int begin, QStringView key)
{
    int at = begin;
    for (const QChar c : key) {
        if (at >= text.size() || text[at] == u'\n' || folded(text[at]) != c)
            return -1;
        ++at;
        while (c == u' ' && at < text.size() && text[at].isSpace() && text[at] != u'\n')
            ++at;
    }
    return at;
}

bool isPronoun(QStringView word)
{
    static constexpr std::array<QStringView, 16> pronouns{u"Il",   u"Elle", u"Ils", u"Elles", u"On",  u"Qui",
                                                          u"Nous", u"Vous", u"Je",  u"He",    u"She", u"They",
                                                          u"We",   u"It",   u"Who", u"You"};
    return std::ranges::contains(pronouns, word);
}
} // namespace

QString nameKey(QStringView text)
{
    QString key = text.toString().simplified();
    for (QChar &c : key)
        c = folded(c);
    return key;
}

bool isNameToRepeat(const Annotation &annotation, QStringView text)
{
    if (annotation.fragments.size() != 1)
        return false;
    const Span span = annotation.fragments.first();
    if (span.begin < 0 || span.end > text.size() || span.length() < 2 || span.length() > longestName ||
        !isWordUnit(text[span.begin]))
        return false;
    if (annotation.tag != Tags::Source)
        return true;
    const QStringView words = span.of(text).trimmed();
    const auto lastWord = std::max(words.lastIndexOf(u' '), words.lastIndexOf(u'\u00a0')) + 1;
    return words.front().isUpper() && words[lastWord].isUpper() && words.size() > 2 && !isPronoun(words);
}

quint32 NameIndex::firstWordHash(const Name &name)
{
    return TextIndex::hashOf(QStringView(name.key).left(TextIndex::wordEnd(name.key, 0)));
}

bool NameIndex::add(const Name &name)
{
    if (++m_counts[name] > 1)
        return false;
    m_byFirstWord.insert(firstWordHash(name), name);
    return true;
}

bool NameIndex::remove(const Name &name)
{
    const auto count = m_counts.find(name);
    if (count == m_counts.end() || --*count > 0)
        return false;
    m_counts.erase(count);
    m_byFirstWord.remove(firstWordHash(name), name);
    return true;
}

int NameIndex::matchEnd(QStringView text, int begin, quint32 wordHash, const TagId &tag) const
{
    int longest = -1;
    for (auto [it, last] = m_byFirstWord.equal_range(wordHash); it != last; ++it) {
        if (it->tag != tag)
            continue;
        const int end = spelledAt(text, begin, it->key);
        const bool whole = end > 0 && !isInsideWord(text, begin) && !isInsideWord(text, end) &&
                           !isAtHyphenOfWord(text, begin) && !isAtHyphenOfWord(text, end);
        if (whole)
            longest = std::max(longest, end);
    }
    return longest;
}

} // namespace Guillemet
