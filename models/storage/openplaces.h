// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtCore/QString>

namespace Guillemet {

/**
 * The projects that are open in this program. On POSIX systems closing any handle of a file gives up all locks that the
 * program has on it, also those of SQLite in the middle of a transaction: a file in here must not be opened by hand.
 */
class OpenPlaces
{
public:
    static void add(const QString &path, int by)
    {
        const QMutexLocker guard(&mutex);
        places[path] += by;
    }
    static bool contains(const QString &path)
    {
        const QMutexLocker guard(&mutex);
        return places.value(path) > 0;
    }

private:
    static inline QMutex mutex;
    static inline QHash<QString, int> places;
};

} // namespace Guillemet
