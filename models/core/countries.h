// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace Guillemet {

struct CountryName
{
    QString code; ///< ISO 3166-1 alpha-2, upper case; XK for Kosovo
    QString name; ///< in the language asked for
};

/** Every ISO 3166-1 country and territory (CLDR's regions, through ICU) and Kosovo, sorted by name in `locale`. */
QList<CountryName> countries(const QLocale &locale = QLocale());

/** "Kazakhstan" for "KZ"; "" for a code that is none. */
QString countryName(const QString &code, const QLocale &locale = QLocale());

bool isCountryCode(QStringView code);

} // namespace Guillemet
