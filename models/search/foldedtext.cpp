// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/foldedtext.h"

namespace Guillemet {

namespace {
enum : char16_t { Dropped = 0xffff, Doubled = 0xfffe }; ///< both are no characters

char16_t plain(char16_t unit)
{
    switch (unit) {
    case u'’':
    case u'ʼ':
    case u'‘':
    case u'′':
        return u'\'';
    case u'\u2010':
    case u'\u2011':
        return u'-';
    default:
        return unit != u'\n' && QChar(unit).isSpace() ? u' ' : unit;
    }
}

char16_t withoutAccent(char16_t unit)
{
    const QChar c(unit);
    if (c.category() == QChar::Mark_NonSpacing)
        return Dropped;
    if (QStringView(u"œŒæÆ").contains(c))
        return Doubled;
    const QString parts = c.decompositionTag() == QChar::Canonical ? c.decomposition() : QString();
    return parts.isEmpty() ? unit : withoutAccent(parts.front().unicode());
}

using Table = std::vector<char16_t>;

Table makeTable(FoldedText::Options options)
{
    Table table(0x10000);
    for (size_t i = 0; i < table.size(); ++i) {
        char16_t unit = plain(static_cast<char16_t>(i));
        if (options.ignoreAccents)
            unit = withoutAccent(unit);
        if (options.ignoreCase && unit != Dropped && unit != Doubled && !QChar(unit).isSurrogate())
            unit = QChar(unit).toCaseFolded().unicode();
        table[i] = i < Doubled ? unit : u'\ufffd';
    }
    return table;
}

/** Made when it is first needed: each takes some milliseconds. */
template<bool IgnoreCase, bool IgnoreAccents> const Table &foldingTable()
{
    static const Table table = makeTable({IgnoreCase, IgnoreAccents});
    return table;
}

const Table &tableFor(FoldedText::Options options)
{
    if (options.ignoreCase)
        return options.ignoreAccents ? foldingTable<true, true>() : foldingTable<true, false>();
    return options.ignoreAccents ? foldingTable<false, true>() : foldingTable<false, false>();
}

/** The two letters of a ligature. */
QString lettersOf(char16_t ligature, bool lower)
{
    const bool capital = ligature == u'Œ' || ligature == u'Æ';
    const QString letters = ligature == u'œ' || ligature == u'Œ' ? QStringLiteral("oe") : QStringLiteral("ae");
    return capital && !lower ? letters.toUpper() : letters;
}
} // namespace

FoldedText::FoldedText(QStringView text, Options options)
    : m_size(static_cast<int>(text.size()))
{
    const Table &table = tableFor(options);
    m_folded.resize(text.size());
    const char16_t *from = text.utf16();
    auto *to = reinterpret_cast<char16_t *>(m_folded.data());
    int i = 0;
    for (; i < m_size; ++i) {
        to[i] = table[from[i]];
        if (to[i] >= Doubled)
            break;
    }
    if (i == m_size)
        return;
    // Something has another length: from here on every unit tells its place.
    m_folded.truncate(i);
    m_positions.reserve(m_size + 16);
    for (int same = 0; same < i; ++same)
        m_positions.append(same);
    for (; i < m_size; ++i) {
        const char16_t unit = table[from[i]];
        const QString units = unit == Dropped   ? QString()
                              : unit == Doubled ? lettersOf(from[i], options.ignoreCase)
                                                : QString(QChar(unit));
        m_folded += units;
        m_positions.insert(m_positions.size(), units.size(), i);
    }
    m_positions.append(m_size);
}

Span FoldedText::toText(Span folded) const
{
    if (m_positions.isEmpty() || folded.isEmpty())
        return folded;
    // A dropped accent belongs to the letter before it, a letter of a ligature means the whole of it.
    const int begin = m_positions[folded.begin];
    int next = folded.end;
    while (next + 1 < m_positions.size() && m_positions[next] == m_positions[folded.end - 1])
        ++next;
    return {begin, m_positions[next]};
}

} // namespace Guillemet
