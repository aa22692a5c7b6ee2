// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

class QIODevice;

namespace Guillemet {

/**
 * The objects of a JSON file, one after the other, however they are laid out: one a line, one after the other over
 * several lines, or as the members of one array. Holds one object at a time.
 */
class JsonRecords
{
public:
    struct Record
    {
        QByteArray bytes; ///< from '{' to '}'; for a broken one what there is of it
        qint64 line = 1;  ///< where it begins, from 1
        QString problem;  ///< "" if its brackets and quotation marks are whole
    };

    explicit JsonRecords(QIODevice &device);
    /** Nothing at the end. After a broken record the next line that begins a record is sought. */
    std::optional<Record> next();
    static constexpr qsizetype largest = qsizetype(1) << 28; ///< of one record, in bytes

private:
    bool fill();
    std::optional<char> take();
    std::optional<char> skipToRecord(Record &record);
    Record broken(Record record, const QString &problem, bool atLineEnd);
    void skipLine();

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_ended = false;
};

} // namespace Guillemet
