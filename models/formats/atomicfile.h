// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtCore/QFile>

namespace Guillemet {

/**
 * A file that appears under its name whole, or not at all: for many small ones. Unlike QSaveFile it does not wait until
 * each is on the disk, which takes ten times as long; a power cut may take the last of them, a crash takes none.
 */
class AtomicFile
{
public:
    explicit AtomicFile(const QString &path);
    ~AtomicFile(); ///< without a trace unless it was placed
    Q_DISABLE_COPY_MOVE(AtomicFile)

    Result<> write(const QByteArray &content);
    Result<> place();
    const QString &path() const { return m_path; }

private:
    QString m_path;
    QFile m_file; ///< beside it, hidden
    bool m_placed = false;
};

} // namespace Guillemet
