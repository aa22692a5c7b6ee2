// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/offsetmap.h"

namespace Guillemet {

namespace {
int utf8Length(char32_t character)
{
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

int unitsOf(char32_t character, OffsetUnit::Counts counts)
{
    switch (counts) {
    case OffsetUnit::Counts::CodePoints:
        return 1;
    case OffsetUnit::Counts::Utf16Units:
        return character < 0x10000 ? 1 : 2;
    case OffsetUnit::Counts::Utf8Bytes:
        return utf8Length(character);
    }
    return 1;
}
} // namespace

OffsetMap::OffsetMap(QStringView fileText, OffsetUnit unit)
{
    m_positions.reserve(fileText.size() + 1);
    if (unit.byteOrderMark)
        m_positions.resize(unitsOf(QChar::ByteOrderMark, unit.counts), -1);
    int position = 0;
    for (qsizetype i = 0; i < fileText.size(); ++i) {
        const bool isPair =
            fileText[i].isHighSurrogate() && i + 1 < fileText.size() && fileText[i + 1].isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(fileText[i], fileText[i + 1]) : fileText[i].unicode();
        const bool dropped = character == U'\r' && i + 1 < fileText.size() && fileText[i + 1] == u'\n';
        if (!dropped || unit.carriageReturns) {
            m_positions.append(position);
            m_positions.resize(m_positions.size() + unitsOf(character, unit.counts) - 1, -1);
        }
        position += dropped ? 0 : isPair ? 2 : 1;
        i += isPair;
    }
    m_positions.append(position);
}

std::optional<int> OffsetMap::position(qint64 offset) const
{
    if (offset < 0 || offset >= m_positions.size() || m_positions[offset] < 0)
        return {};
    return m_positions[offset];
}

std::optional<Span> OffsetMap::map(qint64 begin, qint64 end) const
{
    const std::optional<int> from = position(begin);
    const std::optional<int> to = position(end);
    if (!from || !to || *from >= *to)
        return {};
    return Span{*from, *to};
}

bool agrees(const RecordedSpan &span, const OffsetMap &map, QStringView articleText)
{
    QString found;
    for (const auto &[begin, end] : span.fragments) {
        const std::optional<Span> fragment = map.map(begin, end);
        if (!fragment)
            return false;
        found += u' ' + fragment->of(articleText).toString();
    }
    return found.simplified() == span.text.simplified();
}

OffsetUnit findOffsetUnit(QStringView fileText, bool hasByteOrderMark, QStringView articleText,
                          const QList<RecordedSpan> &spans)
{
    const bool hasCarriageReturns = fileText.contains(u'\r');
    OffsetUnit best;
    qsizetype most = -1;
    for (const auto counts :
         {OffsetUnit::Counts::CodePoints, OffsetUnit::Counts::Utf16Units, OffsetUnit::Counts::Utf8Bytes}) {
        for (int variant = 0; variant < 4; ++variant) {
            const OffsetUnit unit{counts, (variant & 1) != 0, (variant & 2) != 0};
            if ((unit.carriageReturns && !hasCarriageReturns) || (unit.byteOrderMark && !hasByteOrderMark))
                continue;
            const OffsetMap map(fileText, unit);
            const auto right =
                std::ranges::count_if(spans, [&](const RecordedSpan &span) { return agrees(span, map, articleText); });
            if (right > most) {
                most = right;
                best = unit;
            }
            if (most == spans.size())
                return best;
        }
    }
    return best;
}

} // namespace Guillemet
