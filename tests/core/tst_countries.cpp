// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/countries.h"
#include "models/core/languages.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestCountries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAssignedCodeIsThereOnce()
    {
        const QList<CountryName> all = countries(QLocale(QLocale::English));
        QCOMPARE(all.size(), 250); // 249 of ISO 3166-1 and Kosovo
        QSet<QString> codes;
        for (const CountryName &country : all) {
            codes.insert(country.code);
            QVERIFY(isCountryCode(country.code));
            QVERIFY2(country.name.size() > 2 && country.name != country.code, qPrintable(country.code));
        }
        QCOMPARE(codes.size(), all.size());
        for (const QString &code : {u"KZ"_s, u"XK"_s, u"TW"_s, u"PS"_s, u"BQ"_s, u"SS"_s})
            QVERIFY(codes.contains(code));
    }

    void othersAreNone()
    {
        for (const QString &code : {u"ZZ"_s, u"EU"_s, u"SU"_s, u"UK"_s, u"kz"_s, u"K"_s, u"KAZ"_s, QString(), u"é"_s}) {
            QVERIFY2(!isCountryCode(code), qPrintable(code));
            QCOMPARE(countryName(code), QString());
        }
    }

    void languagesAreNamedInTheLanguage()
    {
        QCOMPARE(languageName(u"de"_s, QLocale(u"fr_FR"_s)), u"allemand"_s);
        QCOMPARE(languageName(u"de"_s, QLocale(u"en_GB"_s)), u"German"_s);
        QCOMPARE(languageName(u"xx"_s, QLocale(u"fr_FR"_s)), u"xx"_s);
        QCOMPARE(languageName({}, QLocale(u"fr_FR"_s)), QString());
    }

    void namesComeInTheLanguageAndItsOrder()
    {
        const QLocale french(u"fr_FR"_s);
        QCOMPARE(countryName(u"DE"_s, french), u"Allemagne"_s);
        QCOMPARE(countryName(u"US"_s, french), u"États-Unis"_s);
        QStringList codes;
        for (const CountryName &country : countries(french))
            codes << country.code;
        QVERIFY(codes.indexOf(u"EE"_s) < codes.indexOf(u"US"_s)); // Estonie, États-Unis, Éthiopie, Finlande
        QVERIFY(codes.indexOf(u"US"_s) < codes.indexOf(u"ET"_s));
        QVERIFY(codes.indexOf(u"ET"_s) < codes.indexOf(u"FI"_s));
    }
};

QTEST_GUILESS_MAIN(TestCountries)
#include "tst_countries.moc"
