// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

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

    /** The font of the family ""; the first that is installed counts. */
    static QFont usualFont()
    {
        QFont font;
        font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"), QStringLiteral("Charter"),
                          QStringLiteral("Georgia"), QStringLiteral("Liberation Serif"),
                          QStringLiteral("DejaVu Serif")});
        return font;
    }

    /** The size 0 in points, in a window with this font. */
    static qreal usualSize(const QFont &window) { return std::max(9.0, window.pointSizeF()) + 3; }

    bool operator==(const ReadingOptions &) const = default;
};

} // namespace Guillemet
