// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/languages.h"

#include <unicode/locid.h>

namespace Guillemet {

QString languageName(const QString &code, const QLocale &locale)
{
    if (code.isEmpty())
        return {};
    icu::UnicodeString name;
    const icu::Locale named(code.toLatin1().constData());
    named.getDisplayLanguage(icu::Locale(locale.bcp47Name().toLatin1().constData()), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

} // namespace Guillemet
