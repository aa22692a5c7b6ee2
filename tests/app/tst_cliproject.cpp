// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QByteArray text = "« Non », a dit Mme Diaz.\n";
const QByteArray standoff = "T1\tQuotation 0 7\t« Non »\n"
                            "T2\tCue 9 14\ta dit\n"
                            "T3\tSource 15 23\tMme Diaz\n"
                            "R1\tcued-by Arg1:T1 Arg2:T2\n"
                            "R2\tattributed-to Arg1:T1 Arg2:T3\n"
                            "A1\tQuoteType T1 direct\n"
                            "N1\tReference T3 Speaker:e8bc5531-3ddd-5501-bc26-ef1e0deb8464\tCarmen Diaz\n";
} // namespace

class TestCliProject : public QObject
{
    Q_OBJECT

    static bool fill(const CliProcess &cli)
    {
        return cli.make(u"in/a.txt"_s, text) && cli.make(u"in/a.ann"_s, standoff) &&
               cli.make(u"in/b.html"_s,
                        "<html lang=fr><title>Vent</title><body><p>Le vent souffle fort.</p></body></html>") &&
               cli.make(u"in/photo.jpg"_s, "\xFF\xD8\xFF");
    }

private Q_SLOTS:
    void annotationsGoInAndComeOutAgain()
    {
        const CliProcess cli;
        QVERIFY(fill(cli));
        const auto imported = cli.run({u"import"_s, u"p.guillemet"_s, u"--annotator"_s, u"Ana"_s, u"in"_s});
        QCOMPARE(imported.complaints, QString());
        QCOMPARE(imported.status, 0);
        QVERIFY(imported.out.startsWith(u"Articles added: 2"));
        const auto exported =
            cli.run({u"export"_s, u"p.guillemet"_s, u"--format"_s, u"brat"_s, u"--output"_s, u"out"_s});
        QVERIFY2(exported.complaints.startsWith(u"brat standoff does not hold:\n  whose annotations they are: 2"),
                 qPrintable(exported.complaints));
        QCOMPARE(exported.status, 0);
        QCOMPARE(cli.content(u"out/a.txt"_s), text);
        QCOMPARE(cli.content(u"out/a.ann"_s), standoff);

        const auto json = cli.run({u"export"_s, u"p.guillemet"_s, u"--output"_s, u"all.jsonl"_s, u"-a"_s, u"ana"_s});
        QCOMPARE(json.status, 0);
        QCOMPARE(cli.run({u"import"_s, u"q.guillemet"_s, u"all.jsonl"_s}).status, 0);
        const auto again = cli.run({u"export"_s, u"q.guillemet"_s, u"--output"_s, u"again.jsonl"_s});
        QCOMPARE(again.complaints, QString());
        QCOMPARE(cli.content(u"again.jsonl"_s), cli.content(u"all.jsonl"_s));
    }

    void articlesThatAreThereAreNotAddedAgain()
    {
        const CliProcess cli;
        QVERIFY(fill(cli));
        QCOMPARE(cli.run({u"import"_s, u"p.guillemet"_s, u"in/b.html"_s}).status, 0);
        const auto again = cli.run({u"import"_s, u"p.guillemet"_s, u"in/b.html"_s});
        QCOMPARE(again.status, 0);
        QVERIFY(again.out.startsWith(u"Articles added: 0"));
        QVERIFY(again.out.contains(u"already: 1"));
    }

    void tellsWhatIsInAProject()
    {
        const CliProcess cli;
        QVERIFY(fill(cli));
        QCOMPARE(cli.run({u"import"_s, u"p.guillemet"_s, u"-a"_s, u"Ana"_s, u"in"_s}).status, 0);
        const auto info = cli.run({u"info"_s, u"p.guillemet"_s});
        QCOMPARE(info.status, 0);
        QVERIFY2(info.out.contains(u"Articles    2 ("), qPrintable(info.out));
        QVERIFY2(info.out.contains(u"Ana: articles 1, of them done 0, annotations confirmed 3"), qPrintable(info.out));
        QVERIFY2(info.out.contains(u"Speakers    1"), qPrintable(info.out));
    }

    void namesWhatCannotBeTakenIn()
    {
        const CliProcess cli;
        QVERIFY(fill(cli));
        QVERIFY(cli.make(u"in/a.ann"_s, standoff + "T9\tCue 0 3\txyz\n"));
        const auto outcome = cli.run({u"import"_s, u"p.guillemet"_s, u"in"_s, u"missing.txt"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.complaints.contains(u"Line 8"), qPrintable(outcome.complaints));
        QVERIFY(outcome.complaints.contains(u"missing.txt"));
        QVERIFY(outcome.out.startsWith(u"Articles added: 2"));
    }

    void badProjectsAreNamed()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"foreign.guillemet"_s, "not a database at all, whatever it is called"));
        for (const QString &name : {u"foreign.guillemet"_s, u"missing.guillemet"_s}) {
            for (const QStringList &arguments :
                 {QStringList{u"info"_s, name}, {u"export"_s, name, u"-f"_s, u"json"_s, u"-o"_s, u"out"_s}}) {
                const auto outcome = cli.run(arguments);
                QCOMPARE(outcome.status, 1);
                QVERIFY2(outcome.complaints.contains(name), qPrintable(outcome.complaints));
            }
        }
        QCOMPARE(cli.run({u"import"_s, u"foreign.guillemet"_s, u"missing.txt"_s}).status, 1);
        QCOMPARE(cli.content(u"foreign.guillemet"_s), "not a database at all, whatever it is called");
    }

    void asksWhoseAnnotationsWhereSeveralHaveSome()
    {
        const CliProcess cli;
        QVERIFY(fill(cli));
        QVERIFY(cli.make(u"other/c.txt"_s, text + "Fin.\n"));
        QVERIFY(cli.make(u"other/c.ann"_s, standoff));
        QCOMPARE(cli.run({u"import"_s, u"p.guillemet"_s, u"-a"_s, u"Ana"_s, u"in"_s}).status, 0);
        QCOMPARE(cli.run({u"import"_s, u"p.guillemet"_s, u"-a"_s, u"Bo"_s, u"other"_s}).status, 0);
        const auto which = cli.run({u"export"_s, u"p.guillemet"_s, u"-f"_s, u"csv"_s});
        QCOMPARE(which.status, 2);
        QVERIFY2(which.complaints.contains(u"Ana, Bo"), qPrintable(which.complaints));
        const auto nobody = cli.run({u"export"_s, u"p.guillemet"_s, u"-f"_s, u"csv"_s, u"-a"_s, u"Cy"_s});
        QCOMPARE(nobody.status, 2);
        const auto bo = cli.run({u"export"_s, u"p.guillemet"_s, u"-f"_s, u"csv"_s, u"-a"_s, u"Bo"_s});
        QCOMPARE(bo.status, 0);
        QCOMPARE(bo.out.count(u"Carmen Diaz"_s), 1);
        QVERIFY(bo.out.contains(u"\r\nc,1,direct,« Non »,a dit,Mme Diaz,Carmen Diaz,,0,7,0 7,confirmed,1,"));
    }

    void listsTheFormats()
    {
        const auto outcome = CliProcess().run({u"formats"_s});
        QCOMPARE(outcome.status, 0);
        for (const char *id : {"brat ", "json ", "csv "})
            QVERIFY(outcome.out.contains(QLatin1StringView(id)));
    }
};

QTEST_GUILESS_MAIN(TestCliProject)
#include "tst_cliproject.moc"
