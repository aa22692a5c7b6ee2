// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QByteArray twoQuotations = "« Non », a dit Mme Diaz. « Oui », a dit Paul Roy.\n";
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

    /** A project of Ana's, who has both quotations. */
    static bool makeProject(const CliProcess &cli) { return makeProject(cli, u"Ana"_s, both); }
    static bool makeProject(const CliProcess &cli, const QString &name, const QByteArray &standoff)
    {
        const QString folder = name.toLower();
        return cli.make(folder + u"/a.txt"_s, twoQuotations) && cli.make(folder + u"/a.ann"_s, standoff) &&
               cli.run({u"import"_s, folder + u".guillemet"_s, u"-a"_s, name, folder}).status == 0;
    }
    static CliProcess::Outcome merge(const CliProcess &cli, const QStringList &arguments)
    {
        return cli.run(QStringList{u"merge"_s, u"ana.guillemet"_s} + arguments);
    }

private Q_SLOTS:
    void foldersAreScored()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"gold/a.txt"_s, twoQuotations) && cli.make(u"gold/a.ann"_s, both) &&
                cli.make(u"found/a.ann"_s, one));
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
    void theirSetBecomesAnotherAnnotators()
    {
        const CliProcess cli;
        QVERIFY(makeProject(cli) && makeProject(cli, u"Bo"_s, one));
        QVERIFY(cli.make(u"bo/b.txt"_s, "Autre texte.\n") &&
                cli.run({u"import"_s, u"bo.guillemet"_s, u"bo/b.txt"_s}).status == 0);
        const auto merged = merge(cli, {u"bo.guillemet"_s});
        QCOMPARE(merged.complaints, QString());
        QCOMPARE(merged.status, 0);
        QVERIFY2(merged.out.contains(u"Articles: 1 added, 1 were here"), qPrintable(merged.out));
        QVERIFY2(merged.out.contains(u"Annotation sets: 1 added, 0 brought up to date"), qPrintable(merged.out));
        QVERIFY(cli.run({u"info"_s, u"ana.guillemet"_s}).out.contains(u"Bo: articles 1"));
    }
    void mergingTwiceChangesNothingAndUndoingTakesAllOut()
    {
        const CliProcess cli;
        QVERIFY(makeProject(cli) && makeProject(cli, u"Bo"_s, one));
        const QString before = cli.run({u"info"_s, u"ana.guillemet"_s}).out;
        QCOMPARE(merge(cli, {u"bo.guillemet"_s}).status, 0);
        const QByteArray once = cli.content(u"ana.guillemet"_s);
        QCOMPARE(merge(cli, {u"bo.guillemet"_s}).status, 0);
        QCOMPARE(cli.content(u"ana.guillemet"_s), once);
        QCOMPARE(merge(cli, {u"--undo"_s}).status, 0);
        QCOMPARE(cli.run({u"info"_s, u"ana.guillemet"_s}).out, before);
        QCOMPARE(merge(cli, {u"--undo"_s}).status, 1);
    }
    void otherWorkUnderTheSameNameIsAConflict()
    {
        const CliProcess cli;
        QVERIFY(makeProject(cli));
        QVERIFY(cli.make(u"other/a.txt"_s, twoQuotations) && cli.make(u"other/a.ann"_s, one));
        QCOMPARE(cli.run({u"import"_s, u"other.guillemet"_s, u"-a"_s, u"ana"_s, u"other"_s}).status, 0);
        const auto merged = merge(cli, {u"other.guillemet"_s});
        QCOMPARE(merged.status, 1);
        QVERIFY2(merged.complaints.contains(u"here were kept"), qPrintable(merged.complaints));
        const auto renamed = merge(cli, {u"--annotator"_s, u"Ana of the office"_s, u"other.guillemet"_s});
        QCOMPARE(renamed.status, 0);
        QVERIFY(renamed.out.contains(u"Annotation sets: 1 added"));
    }
    void filesOfJsonAreMerged()
    {
        const CliProcess cli;
        QVERIFY(makeProject(cli) && makeProject(cli, u"Bo"_s, one));
        QCOMPARE(cli.run({u"export"_s, u"bo.guillemet"_s, u"-f"_s, u"json"_s, u"-o"_s, u"shared/"_s}).status, 0);
        const auto merged = merge(cli, {u"shared"_s});
        QCOMPARE(merged.complaints, QString());
        QVERIFY2(merged.out.contains(u"Annotation sets: 1 added"), qPrintable(merged.out));
        QVERIFY(merge(cli, {u"shared"_s}).out.contains(u"0 added, 0 brought up to date, 1 the same"));
    }
    void everybodysFilesDifferByALineForAnAnnotation()
    {
        const CliProcess cli;
        QVERIFY(makeProject(cli) && makeProject(cli, u"Bo"_s, one));
        QCOMPARE(merge(cli, {u"bo.guillemet"_s}).status, 0);
        const QStringList everybody{u"export"_s, u"ana.guillemet"_s, u"-f"_s, u"json"_s, u"--everybody"_s, u"-o"_s};
        QCOMPARE(cli.run(everybody + QStringList{u"out"_s}).status, 0);
        QCOMPARE(cli.files(u"out"_s), (QStringList{u"Ana/a.json"_s, u"Bo/a.json"_s}));
        QCOMPARE(cli.run(everybody + QStringList{u"again"_s}).status, 0);
        QCOMPARE(cli.content(u"again/Bo/a.json"_s), cli.content(u"out/Bo/a.json"_s));
        // Another type of one quotation: one line of the file.
        QByteArray changed = cli.content(u"out/Bo/a.json"_s);
        changed.replace("\"mixed\"", "\"direct\"");
        const QByteArrayList before = cli.content(u"out/Bo/a.json"_s).split('\n');
        const QByteArrayList after = changed.split('\n');
        QCOMPARE(before.size(), after.size());
        qsizetype lines = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            lines += before[i] != after[i];
        QCOMPARE(lines, 1);
        // And back: what came in by a merge and was not touched here follows the files.
        QVERIFY(cli.make(u"out/Bo/a.json"_s, changed));
        const auto merged = merge(cli, {u"out"_s});
        QVERIFY2(merged.out.contains(u"0 added, 1 brought up to date, 1 the same"),
                 qPrintable(merged.out + merged.complaints));
    }
    void anArticleIsSentAndComesBack()
    {
        const CliProcess cli;
        QVERIFY(makeProject(cli));
        QVERIFY(cli.make(u"b.txt"_s, "Autre texte.\n") &&
                cli.run({u"import"_s, u"ana.guillemet"_s, u"b.txt"_s}).status == 0);
        const auto sent = cli.run({u"extract"_s, u"ana.guillemet"_s, u"a"_s, u"-o"_s, u"for-bo.guillemet"_s});
        QCOMPARE(sent.complaints, QString());
        QVERIFY2(sent.out.contains(u"Articles written: 1, with 1 annotation sets"), qPrintable(sent.out));
        QVERIFY(cli.run({u"info"_s, u"for-bo.guillemet"_s}).out.contains(u"Articles    1"));
        QVERIFY(makeProject(cli, u"Bo"_s, one));
        QCOMPARE(cli.run({u"merge"_s, u"for-bo.guillemet"_s, u"bo.guillemet"_s}).status, 0);
        const auto back = merge(cli, {u"for-bo.guillemet"_s});
        QCOMPARE(back.complaints, QString());
        QVERIFY2(back.out.contains(u"Annotation sets: 1 added, 0 brought up to date, 1 the same"),
                 qPrintable(back.out));
        QCOMPARE(cli.run({u"extract"_s, u"ana.guillemet"_s, u"zzz"_s, u"-o"_s, u"x.guillemet"_s}).status, 1);
        QCOMPARE(cli.run({u"extract"_s, u"ana.guillemet"_s, u"-o"_s, u"for-bo.guillemet"_s}).status, 1); // is there
        QCOMPARE(cli.run({u"extract"_s, u"ana.guillemet"_s}).status, 2);
    }
    void agreementIsMeasured()
    {
        const CliProcess cli;
        QVERIFY(makeProject(cli) && makeProject(cli, u"Bo"_s, one));
        QCOMPARE(merge(cli, {u"bo.guillemet"_s}).status, 0);
        const auto outcome = cli.run({u"agree"_s, u"ana.guillemet"_s, u"--json"_s});
        QCOMPARE(outcome.complaints, QString());
        const QJsonObject json = jsonOf(outcome);
        QCOMPARE(json[u"articles"_s].toInt(), 1);
        const QJsonValue pair = json[u"pairs"_s][0];
        QCOMPARE(pair[u"a"_s].toString(), u"Ana"_s);
        QCOMPARE(pair[u"spans"_s][u"quotation"_s][u"strict"_s][u"precision"_s].toDouble(), 1.0);
        QCOMPARE(pair[u"spans"_s][u"quotation"_s][u"strict"_s][u"recall"_s].toDouble(), 0.5);
        QCOMPARE(pair[u"differences"_s][u"only-a"_s].toInt(), 1);
        QCOMPARE(pair[u"differences"_s][u"type"_s].toInt(), 1);
        QCOMPARE(pair[u"judgements"_s][u"type"_s][u"observed"_s].toDouble(), 0.0);
        // Words: Non | a dit Mme Diaz | Oui | a dit Paul Roy; of ten both have one, and one has another.
        QCOMPARE(json[u"judgements"_s][u"words:quotation"_s][u"units"_s].toDouble(), 10.0);
        QCOMPARE(json[u"judgements"_s][u"words:quotation"_s][u"observed"_s].toDouble(), 0.9);
        // kappa = (.9 - (.2 * .1 + .8 * .9)) / (1 - .74)
        QVERIFY(qAbs(json[u"judgements"_s][u"words:quotation"_s][u"kappa"_s].toDouble() - 0.16 / 0.26) < 1e-12);
        QVERIFY(json[u"judgements"_s][u"words:cue"_s][u"kappa"_s][u"undefined"_s].isString());
        QCOMPARE(cli.run({u"agree"_s, u"ana.guillemet"_s, u"--annotators"_s, u"Ana,Zoe"_s}).status, 1);
        QVERIFY(cli.run({u"agree"_s, u"ana.guillemet"_s, u"--annotators"_s, u"bo, ana"_s}).out.contains(u"Bo – Ana"));
    }
    void jsonHasWhatTheViewsShow()
    {
        const CliProcess cli;
        QVERIFY(makeProject(cli) && makeProject(cli, u"Bo"_s, one));
        QCOMPARE(merge(cli, {u"bo.guillemet"_s}).status, 0);
        const QJsonObject json = jsonOf(cli.run({u"agree"_s, u"ana.guillemet"_s, u"--json"_s}));
        QVERIFY(json[u"matrix"_s][0][0].isNull());
        QCOMPARE(json[u"matrix"_s][0][1].toDouble(), 2.0 / 3);
        QCOMPARE(json[u"matrix"_s][1][0], json[u"matrix"_s][0][1]);
        const QJsonValue tags = json[u"pairs"_s][0][u"tag_confusion"_s];
        QCOMPARE(tags[u"labels"_s].toArray(), (QJsonArray{u"quotation"_s, QString()}));
        QCOMPARE(tags[u"counts"_s].toArray(), (QJsonArray{QJsonArray{1, 1}, QJsonArray{0, 0}}));
        const QJsonValue types = json[u"pairs"_s][0][u"type_confusion"_s];
        QCOMPARE(types[u"labels"_s].toArray(), (QJsonArray{u"direct"_s, u"indirect"_s, u"mixed"_s, QString()}));
        QCOMPARE(types[u"counts"_s][0].toArray(), (QJsonArray{0, 0, 1, 0}));
        QCOMPARE(json[u"by_tag"_s][u"quotation"_s][u"f_lenient"_s].toDouble(), 2.0 / 3);
        QVERIFY(json[u"by_article"_s][0][u"title"_s].toString().contains(u"Mme Diaz"));
        QCOMPARE(json[u"by_article"_s][0][u"f_strict"_s].toDouble(), 2.0 / 3);
        // What is not defined says why.
        QVERIFY(json[u"judgements"_s][u"type"_s][u"alpha_interval"_s][u"undefined"_s].isString());
        QVERIFY(
            json[u"pairs"_s][0][u"spans"_s][u"quotation"_s][u"strict"_s][u"f_interval"_s][u"undefined"_s].isString());
        // Nobody has worked here on what came in, so that no day is known.
        QVERIFY(json[u"over_time"_s][u"days"_s].isArray() && json[u"over_time"_s][u"weeks"_s].isArray());
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
