// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/countryfinder.h"
#include "models/core/countries.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

/** Mentions are written into the text as in "Le ministre [russe|RU adjective] parle". */
class TestCountryFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsHaveNoErrors_data();
    void listsHaveNoErrors();
    void findsMentions_data();
    void findsMentions();
    void namesOfCldrSufficeForAnyLanguage();
    void everyCountryIsFoundByItsName_data();
    void everyCountryIsFoundByItsName();
    void survivesAnyText_data();
    void survivesAnyText();
    void sameTextGivesTheSameIds();

private:
    static const CountryFinder &finder(const QString &language);
    static QString marked(const QString &language, const QString &text);
};

const CountryFinder &TestCountryFinder::finder(const QString &language)
{
    static std::map<QString, std::unique_ptr<CountryFinder>> all;
    auto &one = all[language];
    if (!one)
        one = std::make_unique<CountryFinder>(language,
                                              QStringLiteral(GUILLEMET_DATA_DIR "/countries/") + language + u".tsv"_s);
    return *one;
}

QString TestCountryFinder::marked(const QString &language, const QString &text)
{
    QString result;
    int from = 0;
    for (const Annotation &mention : finder(language).find(text)) {
        result += QStringView(text).mid(from, mention.begin() - from);
        result += u"[%1|%2 %3]"_s.arg(mention.text(text), mention.attributes.value(Attribute::Country),
                                      mention.attributes.value(Attribute::Mention));
        from = mention.end();
    }
    return result + QStringView(text).mid(from);
}

void TestCountryFinder::listsHaveNoErrors_data()
{
    QTest::addColumn<QString>("file");
    const QDir lists(QStringLiteral(GUILLEMET_DATA_DIR "/countries"));
    for (const QString &name : lists.entryList({u"*.tsv"_s}))
        QTest::newRow(qPrintable(name)) << lists.filePath(name);
}

void TestCountryFinder::listsHaveNoErrors()
{
    QFETCH(QString, file);
    QCOMPARE(CountryLexicon(QFileInfo(file).baseName(), file).problems(), QStringList());
}

void TestCountryFinder::findsMentions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QFile cases(QStringLiteral(GUILLEMET_TEST_DATA "/countries.txt"));
    QVERIFY(cases.open(QIODevice::ReadOnly));
    int line = 0;
    for (const QByteArray &row : cases.readAll().split('\n')) {
        ++line;
        if (row.size() > 3 && !row.startsWith('#'))
            QTest::addRow("line %d", line) << QString::fromUtf8(row.left(2)) << QString::fromUtf8(row.mid(3));
    }
}

void TestCountryFinder::findsMentions()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    static const QRegularExpression mark(u"\\[([^|\\]]*)\\|[^\\]]*\\]"_s);
    QString text = expected;
    text.replace(mark, u"\\1"_s);
    QCOMPARE(marked(language, text), expected);
}

void TestCountryFinder::namesOfCldrSufficeForAnyLanguage()
{
    QCOMPARE(marked(u"sv"_s, u"Statsministern reste till Frankrike och Storbritannien."_s),
             u"Statsministern reste till [Frankrike|FR name] och [Storbritannien|GB name]."_s);
    QCOMPARE(marked(u"ja"_s, u"首相はフランスを訪問した。"_s), u"首相は[フランス|FR name]を訪問した。"_s);
    QCOMPARE(marked(u"tr"_s, u"Fransa'nın yanıtı gecikti."_s), u"[Fransa|FR name]'nın yanıtı gecikti."_s);
}

void TestCountryFinder::everyCountryIsFoundByItsName_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("language");
    QTest::newRow("fr") << u"Il parle de la %1."_s << u"fr"_s;
    QTest::newRow("en") << u"He was talking about %1 again."_s << u"en"_s;
    for (const QString &language : {u"de"_s, u"es"_s, u"it"_s, u"pt"_s, u"ru"_s, u"ar"_s, u"fi"_s})
        QTest::newRow(qPrintable(language)) << u"%1"_s << language;
}

void TestCountryFinder::everyCountryIsFoundByItsName()
{
    QFETCH(QString, sentence);
    QFETCH(QString, language);
    // Names that are something else unless the text says otherwise.
    const QSet<QString> unsure{u"GD"_s, u"DM"_s, u"MS"_s, u"MF"_s, u"SX"_s, u"LC"_s, u"JE"_s, u"RE"_s, u"MU"_s,
                               u"SV"_s, u"GE"_s, u"CG"_s, u"US"_s, u"PF"_s, u"BQ"_s, u"VI"_s, u"VG"_s, u"UM"_s};
    const QSet<QString> unsureHere{u"arOM"_s, u"arML"_s, u"arTL"_s, u"ruTG"_s, u"ruPG"_s};
    QStringList missed;
    for (const CountryName &country : countries(QLocale(language))) {
        const auto found = finder(language).find(sentence.arg(country.name));
        const bool right = std::ranges::any_of(
            found, [&](const Annotation &a) { return a.attributes.value(Attribute::Country) == country.code; });
        if (!right && !unsure.contains(country.code) && !unsureHere.contains(language + country.code))
            missed.append(country.code + u' ' + country.name);
    }
    QCOMPARE(missed.join(u", "_s), QString());
}

void TestCountryFinder::survivesAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("only marks") << QString(1000, u'"');
    QTest::newRow("lone surrogates") << QString(50, QChar(0xD800)) + u" France "_s + QString(50, QChar(0xDC00));
    QTest::newRow("nul") << u"a\0France\0"_s + QString(10, QChar(0));
    QTest::newRow("combining") << u"F\u0301rance"_s + QString(1000, QChar(0x301));
    QTest::newRow("one long word") << QString(200000, u'a');
    QTest::newRow("ends inside a form") << u"République démocratique du"_s;
    QTest::newRow("repeated beginnings") << u"République démocratique "_s.repeated(20000);
}

void TestCountryFinder::survivesAnyText()
{
    QFETCH(QString, text);
    for (const QString &language : {u"fr"_s, u"en"_s, u"zz"_s}) {
        for (const Annotation &mention : finder(language).find(text)) {
            QVERIFY(mention.begin() >= 0 && mention.begin() < mention.end());
            QVERIFY(mention.end() <= text.size());
        }
    }
}

void TestCountryFinder::sameTextGivesTheSameIds()
{
    const QString text = u"La France et l’Italie ; la France encore."_s;
    const auto first = finder(u"fr"_s).find(text);
    QCOMPARE(first.size(), 3);
    QCOMPARE(finder(u"fr"_s).find(text), first);
    QVERIFY(first[0].id != first[2].id);
}

QTEST_GUILESS_MAIN(TestCountryFinder)
#include "tst_countryfinder.moc"
