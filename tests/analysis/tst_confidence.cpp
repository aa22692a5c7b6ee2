// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/confidence.h"
#include "tests/runner.h"

#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestConfidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsTheWeightsOfItsSigns()
    {
        const Confidence confidence = written(R"({"quotation": {"base": 1, "clause": 0.5, "noSource": -1.5}})");
        QCOMPARE(rounded(confidence, {}), 731);
        QCOMPARE(rounded(confidence, Evidence().add(Rule::Clause)), 818);
        QCOMPARE(rounded(confidence, Evidence().add(Rule::Clause).add(Sign::NoSource)), 500);
        QCOMPARE(rounded(confidence, Evidence().add(Rule::Clause).add(Sign::NoSource, false)), 818);
        QCOMPARE(rounded(confidence, Evidence().add(Rule::Question)), 731);
    }

    void eachKindOfSuggestionHasItsOwnWeights()
    {
        const Confidence confidence = written(
            R"({"quotation": {"base": 0}, "source": {"base": 1, "named": 1}, "country": {"base": 2, "metonym": -2}})");
        const Evidence named = Evidence().add(Sign::Named);
        QCOMPARE(rounded(confidence, named), 500);
        QCOMPARE(rounded(confidence, named.as(Evidence::Kind::Source)), 881);
        const Evidence country{Evidence::Kind::Country};
        QCOMPARE(rounded(confidence, Evidence(country).add(CountryMention::Kind::Name)), 881);
        QCOMPARE(rounded(confidence, Evidence(country).add(CountryMention::Kind::Metonym)), 500);
    }

    void saysWhatIsWrongInAFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        QTest::newRow("no object") << QByteArray("[]") << u"{ … }"_s;
        QTest::newRow("unknown kind") << QByteArray(R"({"verb": {"base": 1}})") << u"verb"_s;
        QTest::newRow("unknown sign") << QByteArray(R"({"cue": {"base": 1, "loud": 1}})") << u"cue/loud"_s;
        QTest::newRow("no number") << QByteArray(R"({"cue": {"base": "much"}})") << u"cue/base"_s;
    }
    void saysWhatIsWrongInAFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        const Result<Confidence> read = Confidence::read(file(content));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadContent);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

    void theProgramsOwnFilesAreRead()
    {
        const QString languages = QStringLiteral(GUILLEMET_DATA_DIR "/languages/");
        for (const QString &folder : {u""_s, u"fr/"_s, u"en/"_s}) {
            const Result<Confidence> read = Confidence::read(languages + folder + u"confidence.json"_s);
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
            const Evidence clause = Evidence().add(Rule::Clause);
            QVERIFY(rounded(*read, Evidence(clause).add(Sign::NoSource)) < rounded(*read, clause));
            QVERIFY(rounded(*read, clause) > 700);
            QVERIFY(rounded(*read, clause) < 1000);
        }
    }

private:
    QString file(const QByteArray &content)
    {
        QFile out(m_folder.filePath(u"confidence.json"_s));
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        return out.fileName();
    }
    Confidence written(const QByteArray &content) { return Confidence::read(file(content)).value(); }
    /** In thousandths. */
    static int rounded(const Confidence &confidence, const Evidence &evidence)
    {
        return qRound(1000 * confidence.of(evidence, {}));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestConfidence)
#include "tst_confidence.moc"
