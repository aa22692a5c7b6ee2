// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

namespace Guillemet {

/** Writes JSON in UTF-8 with the members of objects in the order given, which QJsonObject does not keep. */
class JsonWriter
{
public:
    /** Objects and arrays less deep than `brokenLevels` have their members on lines of their own. */
    explicit JsonWriter(int brokenLevels = 0)
        : m_brokenLevels(brokenLevels)
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(const char *name); ///< that needs no escapes
    void key(QStringView name);
    void string(QStringView value);
    void number(int value);
    void boolean(bool value);
    void number(float value); ///< with as many digits as it takes to read the same value back
    /** A member, unless it is empty. */
    void member(const char *name, QStringView value);

    const QByteArray &bytes() const { return m_bytes; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void endKey();
    void quote(QStringView text);

    QByteArray m_bytes;
    int m_brokenLevels;
    int m_depth = 0;
    bool m_first = true; ///< nothing in the current object or array yet
    bool m_afterKey = false;
};

} // namespace Guillemet
