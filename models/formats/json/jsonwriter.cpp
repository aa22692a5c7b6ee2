// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/jsonwriter.h"

#include <charconv>

namespace Guillemet {

void JsonWriter::separate()
{
    if (std::exchange(m_afterKey, false))
        return;
    if (!std::exchange(m_first, false))
        m_bytes += ',';
    if (m_depth > 0 && m_depth <= m_brokenLevels)
        m_bytes += '\n' + QByteArray(m_depth * 2, ' ');
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!std::exchange(m_first, false) && m_depth < m_brokenLevels)
        m_bytes += '\n' + QByteArray(m_depth * 2, ' ');
    m_bytes += bracket;
}

void JsonWriter::key(const char *name)
{
    separate();
    m_bytes += '"';
    m_bytes += name; // one of our own: nothing to escape
    m_bytes += '"';
    endKey();
}

void JsonWriter::key(QStringView name)
{
    separate();
    quote(name);
    endKey();
}

void JsonWriter::endKey()
{
    m_bytes += m_brokenLevels ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::string(QStringView value)
{
    separate();
    quote(value);
}

void JsonWriter::number(int value)
{
    separate();
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_bytes.append(digits.data(), end - digits.data());
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_bytes += value ? "true" : "false";
}

void JsonWriter::number(float value)
{
    separate();
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_bytes.append(digits.data(), end - digits.data());
}

void JsonWriter::member(const char *name, QStringView value)
{
    if (value.isEmpty())
        return;
    key(name);
    string(value);
}

void JsonWriter::quote(QStringView text)
{
    m_bytes += '"';
    const QByteArray utf8 = text.toUtf8();
    qsizetype plain = 0; // what is copied as it is goes in one piece
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (static_cast<uchar>(c) >= 32 && c != '"' && c != '\\')
            continue;
        m_bytes.append(utf8.constData() + plain, i - plain);
        plain = i + 1;
        if (c == '"' || c == '\\')
            m_bytes.append('\\').append(c);
        else if (c == '\n')
            m_bytes += "\\n";
        else if (c == '\t')
            m_bytes += "\\t";
        else
            m_bytes += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
    }
    m_bytes.append(utf8.constData() + plain, utf8.size() - plain);
    m_bytes += '"';
}

} // namespace Guillemet
