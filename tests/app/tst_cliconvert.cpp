// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStandardPaths>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
QList<QByteArray> sortedLines(const QByteArray &content)
{
    QList<QByteArray> lines = content.trimmed().split('\n');
    lines.removeAll(QByteArray());
    std::ranges::sort(lines);
    return lines;
}

QByteArray corpus(int articles)
{
    QByteArray lines;
    for (int i = 0; i < articles; ++i)
        lines += "{\"id\": " + QByteArray::number(i) + ", \"text\": \"« La Russie partira 🎉 " + QByteArray::number(i) +
                 " », a déclaré la ministre Anna Weber.\"}\n";
    return lines;
}
} // namespace

class TestCliConvert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeInByAMappingAndGoOutAsTheyWere()
    {
        const CliProcess cli;
        const QByteArray text = "She said he left. It was late, he added.\n";
        const QByteArray standoff = "T1\tSource 0 3\tShe\nT2\tCue 4 8\tsaid\nT3\tContent 9 16\the left\n"
                                    "T4\tAttribution 4 8\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"
                                    "T7\tContent 18 29;18 20\tIt was late It\nT8\tDiscuss 34 39\tadded\n"
                                    "T9\tAttribution 34 39\tadded\nE2\tAttribution:T9 \n#1\tAnnotatorNotes T8\twhy?\n";
        QVERIFY(cli.make(u"in/a.txt"_s, text) && cli.make(u"in/a.ann"_s, standoff));
        const auto outcome =
            cli.run({u"convert"_s, u"in"_s, u"--from"_s, u"brat"_s, u"--mapping"_s, u"polnear"_s, u"--to"_s, u"brat"_s,
                     u"--output-mapping"_s, u"polnear"_s, u"--output"_s, u"out"_s});
        QCOMPARE(outcome.complaints, QString());
        QCOMPARE(outcome.status, 0);
        QCOMPARE(cli.content(u"out/a.txt"_s), text);
        QCOMPARE(sortedLines(cli.content(u"out/a.ann"_s)), sortedLines(standoff));
        QVERIFY(cli.content(u"out/annotation.conf"_s).contains("Attribution\tContent*:<ENTITY>, Source*:<ENTITY>"));
        const auto json = cli.run({u"convert"_s, u"in"_s, u"--mapping"_s, u"polnear"_s, u"--to"_s, u"json"_s});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.out.count(u"\"role\":\"source\""), 1);
        QVERIFY(json.out.contains(u"\"tag\":\"quotation\""));
    }

    void relationsThatLeadTheOtherWayGoOutAsTheyWere()
    {
        const CliProcess cli;
        const QByteArray standoff = "T4\tCitation 0 5\t— Oui\nT5\tIntroducteur 7 10\tdit\nT9\tEntite 11 13\til\n"
                                    "R3\tSource Arg1:T9 Arg2:T4\nR1\tIntroduction Arg1:T5 Arg2:T4\n";
        QVERIFY(cli.make(u"b.txt"_s, "— Oui, dit il.\n") && cli.make(u"b.ann"_s, standoff));
        const auto outcome = cli.run({u"convert"_s, u"b.ann"_s, u"--mapping"_s, u"fr-litbank"_s, u"-t"_s, u"brat"_s,
                                      u"--output-mapping"_s, u"fr-litbank"_s, u"-o"_s, u"out"_s});
        QCOMPARE(outcome.complaints, QString());
        QCOMPARE(sortedLines(cli.content(u"out/b.ann"_s)), sortedLines(standoff));
        const auto json = cli.run({u"convert"_s, u"b.ann"_s, u"--mapping"_s, u"fr-litbank"_s, u"-t"_s, u"json"_s});
        QCOMPARE(json.out.count(u"\"type\":\"direct\""), 1);
        QCOMPARE(json.out.count(u"\"role\":"), 2);
    }

    void quotationsAreWrittenUnderAnotherConvention()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"c.txt"_s, "« Oui », a dit Roy.\n") &&
                cli.make(u"c.ann"_s, "T1\tQuotation 0 7\t« Oui »\nT2\tCue 9 14\ta dit\n"));
        const auto outcome = cli.run(
            {u"convert"_s, u"c.ann"_s, u"-t"_s, u"brat"_s, u"-o"_s, u"out"_s, u"--convention"_s, u"epfl,cues=keep"_s});
        QCOMPARE(outcome.status, 0); // read back and compared as well
        QCOMPARE(cli.content(u"out/c.ann"_s), "T1\tQuotation 2 5\tOui\nT2\tCue 9 14\ta dit\n"_ba);
        const auto wrong = cli.run({u"convert"_s, u"c.ann"_s, u"-t"_s, u"json"_s, u"--convention"_s, u"sideways"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.complaints.contains(u"polnear"_s));
    }

    void whatAFormatLosesIsSaid()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"c.txt"_s, "Oui, dit il.\n"));
        QVERIFY(cli.make(u"c.ann"_s, "T1\tQuotation 0 3\tOui\nT2\tCue 5 8\tdit\nR1\tcued-by Arg1:T1 Arg2:T2\n"
                                     "#1\tAnnotatorNotes T1\tsûr\n"));
        const auto outcome = cli.run({u"convert"_s, u"c.ann"_s, u"--to"_s, u"labelbuddy"_s, u"-o"_s, u"c.jsonl"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.complaints.contains(u"1 link(s)"), qPrintable(outcome.complaints));
        QVERIFY(!outcome.complaints.contains(u"note"));
        QVERIFY(cli.content(u"c.jsonl"_s).contains("\"start_char\":5"));
    }

    void namesWhatIsWrongWithTheCommand()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"a.jsonl"_s, corpus(1)));
        QCOMPARE(cli.run({u"convert"_s, u"a.jsonl"_s}).status, 2);
        QCOMPARE(cli.run({u"convert"_s, u"a.jsonl"_s, u"--to"_s, u"nothing"_s}).status, 2);
        QCOMPARE(cli.run({u"convert"_s, u"a.jsonl"_s, u"--to"_s, u"json"_s, u"--from"_s, u"csv"_s}).status, 2);
        QCOMPARE(cli.run({u"convert"_s, u"a.jsonl"_s, u"--to"_s, u"json"_s, u"--mapping"_s, u"none.json"_s}).status, 2);
        const auto missing = cli.run({u"convert"_s, u"none.jsonl"_s, u"a.jsonl"_s, u"--to"_s, u"json"_s});
        QCOMPARE(missing.status, 1);
        QCOMPARE(missing.out.count(u'\n'), 1);
    }

    void aBrokenLineIsNamedAndTheRestConverted()
    {
        const CliProcess cli;
        const auto outcome =
            cli.run({u"convert"_s, u"-"_s, u"--to"_s, u"json"_s}, corpus(2) + "{\"text\": \"cut\n" + corpus(1));
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out.count(u'\n'), 3);
        QVERIFY2(outcome.complaints.contains(u"Line 3"), qPrintable(outcome.complaints));
    }

    void annotatesJsonLinesOneForOne()
    {
        const CliProcess cli;
        const auto outcome = cli.run({u"annotate"_s, u"--lang"_s, u"fr"_s, u"-"_s}, corpus(40));
        QCOMPARE(outcome.complaints, QString());
        const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 40);
        for (int i = 0; i < 40; ++i) {
            const QJsonObject article = QJsonDocument::fromJson(lines.at(i).toUtf8()).object();
            QCOMPARE(article["source"_L1].toString(), QString::number(i));
            QVERIFY(article["annotations"_L1].toArray().size() >= 3);
        }
        QCOMPARE(cli.run({u"annotate"_s, u"-"_s, u"--from"_s, u"json"_s}).status, 0); // an empty part of a corpus
        const auto piped = cli.run({u"convert"_s, u"-"_s, u"--to"_s, u"prodigy"_s}, outcome.out.toUtf8());
        QCOMPARE(piped.out.count(u'\n'), 40);
    }

    /** The line of the README for corpora beyond one process, by GNU parallel. */
    void runsInParallelOverPartsOfACorpus()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"corpus.jsonl"_s, corpus(60)));
        if (QStandardPaths::findExecutable(u"parallel"_s).isEmpty())
            QSKIP("GNU parallel is not installed");
        const QString line = u"parallel --pipe --keep-order --block 1k \"'" GUILLEMET_BIN_DIR
                             "/guillemet-cli' annotate --lang fr --jobs 1 -\" < corpus.jsonl > out.jsonl"_s;
        QProcess shell;
        shell.setWorkingDirectory(cli.path(u"."_s));
        shell.start(u"sh"_s, {u"-c"_s, line});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.exitCode(), 0);
        const auto whole = cli.run({u"annotate"_s, u"--lang"_s, u"fr"_s, u"-"_s}, corpus(60));
        QCOMPARE(QString::fromUtf8(cli.content(u"out.jsonl"_s)), whole.out);
    }

    void theFormatsAreListedForPrograms()
    {
        const auto outcome = CliProcess().run({u"formats"_s, u"--json"_s});
        const QJsonArray formats = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
        QVERIFY(formats.size() >= 8);
        for (const QJsonValue format : formats) {
            QVERIFY(!format["id"_L1].toString().isEmpty() && !format["holds"_L1].toArray().isEmpty());
            QVERIFY(format["reads"_L1].toBool() || format["writes"_L1].toBool());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliConvert)
#include "tst_cliconvert.moc"
