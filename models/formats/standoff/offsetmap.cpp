// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/standoff/offsetmap.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextBoundaryFinder>

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
    case OffsetUnit::Counts::Graphemes:
        return 1;
    case OffsetUnit::Counts::Utf16Units:
        return character < 0x10000 ? 1 : 2;
    case OffsetUnit::Counts::Utf8Bytes:
        return utf8Length(character);
    }
    return 1;
}

bool isLineEnd(QStringView text, qsizetype i)
{
    return text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
}

/** Whether offsets in this unit are positions in the QString as they are. */
bool isPlain(QStringView text, OffsetUnit unit)
{
    if (unit.byteOrderMark || unit.counts == OffsetUnit::Counts::Graphemes)
        return false;
    const char16_t limit = unit.counts == OffsetUnit::Counts::Utf8Bytes ? 0x80 : 0xffff;
    const bool pairsMatter = unit.counts == OffsetUnit::Counts::CodePoints;
    return std::ranges::none_of(
        text, [&](QChar c) { return c == u'\r' || c.unicode() >= limit || (pairsMatter && c.isSurrogate()); });
}
} // namespace

QString describe(OffsetUnit unit)
{
    QString name;
    switch (unit.counts) {
    case OffsetUnit::Counts::CodePoints:
        name = QCoreApplication::translate("OffsetUnit", "code points");
        break;
    case OffsetUnit::Counts::Utf16Units:
        name = QCoreApplication::translate("OffsetUnit", "UTF-16 code units");
        break;
    case OffsetUnit::Counts::Utf8Bytes:
        name = QCoreApplication::translate("OffsetUnit", "bytes of UTF-8");
        break;
    case OffsetUnit::Counts::Graphemes:
        name = QCoreApplication::translate("OffsetUnit", "grapheme clusters");
        break;
    }
    if (unit.carriageReturns)
        name += QCoreApplication::translate("OffsetUnit", ", carriage returns counted");
    if (unit.byteOrderMark)
        name += QCoreApplication::translate("OffsetUnit", ", byte order mark counted");
    return name;
}

OffsetMap::OffsetMap(QStringView fileText, OffsetUnit unit)
{
    if (isPlain(fileText, unit)) {
        m_size = fileText.size() + 1;
        return;
    }
    m_positions.reserve(fileText.size() + 1);
    if (unit.byteOrderMark)
        m_positions.resize(unitsOf(QChar::ByteOrderMark, unit.counts), -1);
    if (unit.counts == OffsetUnit::Counts::Graphemes)
        addGraphemes(fileText);
    else
        addCharacters(fileText, unit);
    m_size = m_positions.size();
}

void OffsetMap::addCharacters(QStringView fileText, OffsetUnit unit)
{
    int position = 0;
    for (qsizetype i = 0; i < fileText.size(); ++i) {
        const bool isPair =
            fileText[i].isHighSurrogate() && i + 1 < fileText.size() && fileText[i + 1].isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(fileText[i], fileText[i + 1]) : fileText[i].unicode();
        const bool dropped = isLineEnd(fileText, i);
        if (!dropped || unit.carriageReturns) {
            m_positions.append(position);
            if (const int units = unitsOf(character, unit.counts); units > 1)
                m_positions.resize(m_positions.size() + units - 1, -1);
        }
        position += dropped ? 0 : isPair ? 2 : 1;
        i += isPair;
    }
    m_positions.append(position);
}

void OffsetMap::addGraphemes(QStringView fileText)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, fileText.data(), fileText.size());
    qsizetype before = 0;
    int position = 0;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        for (; before < at; ++before)
            position += !isLineEnd(fileText, before);
        m_positions.append(position);
    }
}

std::optional<int> OffsetMap::position(qint64 offset) const
{
    if (offset < 0 || offset >= m_size)
        return {};
    if (m_positions.isEmpty())
        return static_cast<int>(offset);
    return m_positions[offset] < 0 ? std::nullopt : std::optional(m_positions[offset]);
}

std::optional<Span> OffsetMap::map(qint64 begin, qint64 end) const
{
    const std::optional<int> from = position(begin);
    const std::optional<int> to = position(end);
    if (!from || !to || *from >= *to)
        return {};
    return Span{*from, *to};
}

int OffsetMap::near(qint64 offset) const
{
    for (qint64 at = std::clamp<qint64>(offset, 0, m_size - 1); at > 0; --at) {
        if (const std::optional<int> found = position(at))
            return *found;
    }
    return 0;
}

bool graphemesAreCodePoints(QStringView fileText)
{
    // Letters up to U+02FF and the usual punctuation stand alone; of emoji those that nothing joins or colours.
    for (qsizetype i = 0; i < fileText.size(); ++i) {
        const QChar c = fileText[i];
        const bool isAlone = (c.unicode() < 0x300 && c != u'\r') || (c.unicode() >= 0x2010 && c.unicode() < 0x202A) ||
                             (c.unicode() >= 0x202F && c.unicode() < 0x2060) ||
                             (c.unicode() >= 0x20A0 && c.unicode() < 0x20D0);
        if (isAlone)
            continue;
        const bool isPair = c.isHighSurrogate() && i + 1 < fileText.size() && fileText[i + 1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(c, fileText[i + 1]) : 0;
        if (character < 0x1F300 || character > 0x1F5FF || (character >= 0x1F3FB && character <= 0x1F3FF))
            return false;
        ++i;
    }
    return true;
}

bool allUnitsAgree(QStringView fileText, bool hasByteOrderMark)
{
    return !hasByteOrderMark && isPlain(fileText, {.counts = OffsetUnit::Counts::Utf8Bytes});
}

} // namespace Guillemet
