// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/countries.h"

#include <QtCore/QSet>

#include <unicode/coll.h>
#include <unicode/locid.h>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
icu::Locale icuLocale(const QLocale &locale)
{
    return icu::Locale(locale.bcp47Name().toLatin1().constData());
}

const QSet<QString> &codes()
{
    static const QSet<QString> all = [] {
        QSet<QString> found{u"XK"_s};
        for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
            found.insert(QString::fromLatin1(*code));
        // ICU lists some codes that ISO 3166-1 does not assign (reserved for other uses).
        for (const QString &reserved :
             {u"AC"_s, u"CP"_s, u"CQ"_s, u"DG"_s, u"EA"_s, u"IC"_s, u"TA"_s, u"AN"_s, u"EU"_s, u"EZ"_s, u"UN"_s})
            found.remove(reserved);
        return found;
    }();
    return all;
}
} // namespace

bool isCountryCode(QStringView code)
{
    return codes().contains(code.toString());
}

QString countryName(const QString &code, const QLocale &locale)
{
    if (!isCountryCode(code))
        return {};
    icu::UnicodeString name;
    icu::Locale("", code.toLatin1().constData()).getDisplayCountry(icuLocale(locale), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

QList<CountryName> countries(const QLocale &locale)
{
    QList<CountryName> all;
    for (const QString &code : codes())
        all.append({code, countryName(code, locale)});
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icuLocale(locale), status));
    std::ranges::sort(all, [&](const CountryName &a, const CountryName &b) {
        if (U_SUCCESS(status)) {
            UErrorCode compared = U_ZERO_ERROR;
            const auto order = collator->compareUTF8(a.name.toStdString(), b.name.toStdString(), compared);
            if (order != UCOL_EQUAL)
                return order == UCOL_LESS;
        }
        return a.code < b.code;
    });
    return all;
}

} // namespace Guillemet
