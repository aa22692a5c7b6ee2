// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QByteArray text = "« Non », a dit Mme Diaz. « Oui », a dit Paul Roy.\n";
const QByteArray both = "T1\tQuotation 0 7\t« Non »\n"
                        "T2\tQuotation 25 32\t« Oui »\n"
                        "A1\tQuoteType T1 direct\n"
                        "A2\tQuoteType T2 direct\n";
const QByteArray one = "T1\tQuotation 0 7\t« Non »\n"
                       "A1\tQuoteType T1 mixed\n";

QJsonObject jsonOf(const CliProcess::Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object();
}
} // namespace

class TestCliReview : public QObject
{
    Q_OBJECT

    /** A project in which Ana has both quotations and Bo has one. */
    static bool makeProject(const CliProcess &cli)
    {
        return cli.make(u"ana/a.txt"_s, text) && cli.make(u"ana/a.ann"_s, both) &&
               cli.run({u"import"_s, u"ana.guillemet"_s, u"-a"_s, u"Ana"_s, u"ana"_s}).status == 0;
    }

private Q_SLOTS:
    void foldersAreScored()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"gold/a.txt"_s, text) && cli.make(u"gold/a.ann"_s, both) && cli.make(u"found/a.ann"_s, one));
        const auto outcome =
            cli.run({u"evaluate"_s, u"--gold"_s, u"gold"_s, u"--predicted"_s, u"found"_s, u"--json"_s});
        QCOMPARE(outcome.complaints, QString());
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = jsonOf(outcome);
        QCOMPARE(json[u"articles"_s].toInt(), 1);
        QCOMPARE(json[u"metrics"_s][u"quote_P"_s].toDouble(), 1.0);
        QCOMPARE(json[u"metrics"_s][u"quote_R"_s].toDouble(), 0.5);
        QCOMPARE(json[u"metrics"_s][u"quote_F"_s].toDouble(), 0.6667); // four places
        QCOMPARE(json[u"metrics"_s][u"type_acc"_s].toDouble(), 0.0);
        const auto table = cli.run({u"evaluate"_s, u"--gold"_s, u"gold"_s, u"--predicted"_s, u"found"_s});
        QVERIFY2(table.out.contains(u"quote_F                    66.7"), qPrintable(table.out));
    }
    void annotatorsOfAProjectAreScored()
    {
        const CliProcess cli;
        QVERIFY(makeProject(cli));
        const auto same = cli.run({u"evaluate"_s, u"--project"_s, u"ana.guillemet"_s, u"--gold"_s, u"ana"_s,
                                   u"--predicted"_s, u"Ana"_s, u"--json"_s});
        QCOMPARE(same.complaints, QString());
        QCOMPARE(jsonOf(same)[u"metrics"_s][u"quote_F"_s].toDouble(), 1.0);
        const auto unknown = cli.run(
            {u"evaluate"_s, u"--project"_s, u"ana.guillemet"_s, u"--gold"_s, u"Ana"_s, u"--predicted"_s, u"Zoe"_s});
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.complaints.contains(u"Zoe") && unknown.complaints.contains(u"Ana"),
                 qPrintable(unknown.complaints));
    }
    void bothSidesMustBeNamed()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"evaluate"_s, u"--gold"_s, u"x"_s}).status, 2);
        QCOMPARE(cli.run({u"evaluate"_s, u"--gold"_s, u"x"_s, u"--predicted"_s, u"y"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestCliReview)
#include "tst_clireview.moc"
