// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/formats/articles/readoptions.h"

class QIODevice;

namespace Guillemet {

/** What a reader reads: a file, or a file within a file. */
class ArticleInput
{
public:
    /** `name` is the path, as messages and the sources of articles have it. */
    ArticleInput(QIODevice &device, QString name, const ReadOptions &options, int depth = 0)
        : m_device(device)
        , m_name(std::move(name))
        , m_options(options)
        , m_depth(depth)
    {
    }

    QIODevice &device() const { return m_device; } ///< open, random access
    const QString &name() const { return m_name; }
    QString shownName() const;
    const ReadOptions &options() const { return m_options; }
    int depth() const { return m_depth; } ///< 0 for a file, 1 for what is in an archive or a message
    static constexpr int deepest = 4;

    bool isStopped() const { return m_options.stop.stop_requested(); }
    void tellProgress(double share) const;
    /** By how far the device is read. */
    void tellProgress() const;

    /** All of it; an error for more than `largest` bytes. */
    Result<QByteArray> readAll(qint64 largest = largestDocument) const;
    static constexpr qint64 largestDocument = qint64(256) << 20; ///< of one article, in bytes

    /** "NAME cannot be read: WHAT." or "NAME cannot be read, at PLACE: WHAT." */
    std::unexpected<Error> bad(const QString &what, const QString &place = {}) const;
    std::unexpected<Error> stopped() const;

private:
    QIODevice &m_device;
    QString m_name;
    const ReadOptions &m_options;
    int m_depth = 0;
};

/** "line 12", for messages. */
QString linePlace(qint64 line);

} // namespace Guillemet
