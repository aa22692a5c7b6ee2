// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/countrymodel.h"
#include "models/itemmodels/foldedfiltermodel.h"
#include "tests/runner.h"

#include <QtTest/QAbstractItemModelTester>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestCountryModel : public QObject
{
    Q_OBJECT

    static QString first(FoldedFilterModel &filter, const QString &text)
    {
        filter.setText(text);
        return filter.index(0, 0).data(CountryModel::CodeRole).toString();
    }

private Q_SLOTS:
    void holdsEveryCountryInTheLanguage()
    {
        CountryModel model{QLocale(u"fr_FR"_s)};
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.indexOf(u"KZ"_s).data().toString(), u"Kazakhstan (KZ)"_s);
        QCOMPARE(model.indexOf(u"DE"_s).data(Qt::EditRole).toString(), u"Allemagne"_s);
        QVERIFY(!model.indexOf(u"ZZ"_s).isValid());
        QVERIFY(model.indexOf(u"EG"_s).row() < model.indexOf(u"FR"_s).row()); // Égypte goes with E
    }

    void isFoundByNameEnglishNameAndCode()
    {
        CountryModel model{QLocale(u"fr_FR"_s)};
        FoldedFilterModel filter(CountryModel::SearchRole);
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(first(filter, u"etats-unis"_s), u"US"_s);
        QCOMPARE(first(filter, u"germ"_s), u"DE"_s);
        QCOMPARE(first(filter, u"cote d’iv"_s), u"CI"_s);
        QCOMPARE(first(filter, u"kz"_s), u"KZ"_s);
        // What begins with it goes before what only holds it: Chine before Hong Kong (Chine).
        QCOMPARE(first(filter, u"chine"_s), u"CN"_s);
    }
};

QTEST_GUILESS_MAIN(TestCountryModel)
#include "tst_countrymodel.moc"
