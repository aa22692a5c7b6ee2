// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Guillemet {

/** A text as it is compared: what a search treats alike is the same there. Knows the way back to the text. */
class FoldedText
{
public:
    struct Options
    {
        bool ignoreCase = true;
        bool ignoreAccents = false;
        bool operator==(const Options &) const = default;
    };

    FoldedText() = default;
    FoldedText(QStringView text, Options options);

    const QString &folded() const { return m_folded; }
    /** From a place in folded() to the whole characters of the text. */
    Span toText(Span folded) const;

private:
    QString m_folded;
    QList<int> m_positions; ///< of each folded unit, and the end; empty while they are the same
    int m_size = 0;         ///< of the text
};

} // namespace Guillemet
