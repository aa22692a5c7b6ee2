// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/jsonrecords.h"

#include "models/formats/inputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

namespace Guillemet {

namespace {
constexpr qsizetype blockSize = 1 << 16;
constexpr qsizetype deepest = 512; ///< brackets in brackets; what files nest is under ten

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
} // namespace

JsonRecords::JsonRecords(QIODevice &device)
    : m_device(device)
{
    if (fill() && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

bool JsonRecords::fill()
{
    if (m_at < m_buffer.size())
        return true;
    m_at = 0;
    m_buffer = m_device.read(blockOf(m_device, blockSize));
    if (m_buffer.isEmpty() && m_device.isSequential() && m_device.waitForReadyRead(-1))
        m_buffer = m_device.read(blockSize);
    return !m_buffer.isEmpty();
}

std::optional<char> JsonRecords::take()
{
    if (!fill())
        return {};
    const char c = m_buffer.at(m_at++);
    m_line += c == '\n';
    return c;
}

std::optional<char> JsonRecords::skipToRecord(Record &record)
{
    std::optional<char> c = take();
    while (c && (isSpace(*c) || *c == ',' || *c == '[' || *c == ']'))
        c = take();
    record.line = m_line - (c == '\n');
    return c;
}

std::optional<JsonRecords::Record> JsonRecords::next()
{
    Record record;
    if (m_ended)
        return {};
    std::optional<char> c = skipToRecord(record);
    if (!c)
        return {};
    if (*c != '{')
        return broken(std::move(record), QCoreApplication::translate("JsonRecords", "it is no JSON object"), false);
    record.bytes.append(*c);
    QByteArray open("}");
    bool inString = false;
    bool escaped = false;
    while (!open.isEmpty()) {
        if (!fill())
            return broken(std::move(record),
                          QCoreApplication::translate("JsonRecords", "the file ends in the middle of it"), false);
        // What the block holds of the record is copied in one piece.
        const qsizetype from = m_at;
        QString problem;
        for (; m_at < m_buffer.size() && !open.isEmpty() && problem.isEmpty(); ++m_at) {
            const char one = m_buffer.at(m_at);
            if (one == '\n') {
                ++m_line;
                if (inString)
                    problem = QCoreApplication::translate("JsonRecords", "the line ends in the middle of a text");
            }
            if (inString) {
                inString = escaped || one != '"';
                escaped = !escaped && one == '\\';
            } else if (one == '"') {
                inString = true;
            } else if (one == '{' || one == '[') {
                open.append(one == '{' ? '}' : ']');
                if (open.size() > deepest)
                    problem = QCoreApplication::translate("JsonRecords", "it nests too deep");
            } else if (one == '}' || one == ']') {
                if (open.back() != one)
                    problem = QCoreApplication::translate("JsonRecords", "its brackets do not match");
                open.chop(1);
            }
        }
        record.bytes.append(m_buffer.constData() + from, m_at - from);
        if (problem.isEmpty() && record.bytes.size() > largest)
            problem = QCoreApplication::translate("JsonRecords", "it is too large");
        if (!problem.isEmpty())
            return broken(std::move(record), problem, m_buffer.at(m_at - 1) == '\n');
    }
    return record;
}

JsonRecords::Record JsonRecords::broken(Record record, const QString &problem, bool atLineEnd)
{
    record.problem = problem;
    // Only where each record has its own line it is clear where the next one begins.
    if (m_line - atLineEnd > record.line)
        m_ended = true;
    else if (!atLineEnd)
        skipLine();
    return record;
}

void JsonRecords::skipLine()
{
    std::optional<char> c = take();
    while (c && *c != '\n')
        c = take();
}

} // namespace Guillemet
