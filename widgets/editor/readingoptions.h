// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Guillemet {

/** How an article is set on its page. */
struct ReadingOptions
{
    QString family = {};     ///< of the font; "": a serif of the system
    int size = 0;            ///< of the font in points, 6..48; 0: a little larger than the window's
    double lineHeight = 1.5; ///< in font sizes, 1..3
    int measure = 80;        ///< characters of a full line, 30..200
    bool paragraphNumbers = false;
    bool countryCodes = false;
    bool overview = true;

    bool operator==(const ReadingOptions &) const = default;
};

} // namespace Guillemet
