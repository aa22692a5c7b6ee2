// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
std::expected<CommandLine, QString> parse(const QString &arguments)
{
    return CommandLine::parse(QStringList{u"guillemet-cli"_s} + arguments.split(u' ', Qt::SkipEmptyParts));
}
} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsAnnotate()
    {
        const auto line = parse(u"annotate --lang fr -f brat --output=out -j 3 --spreadsheet a.txt - dir"_s);
        QVERIFY(line);
        QCOMPARE(line->command, CommandLine::Command::Annotate);
        QCOMPARE(line->language, u"fr"_s);
        QCOMPARE(line->format, u"brat"_s);
        QCOMPARE(line->output, u"out"_s);
        QCOMPARE(line->jobs, 3);
        QVERIFY(line->spreadsheet);
        QCOMPARE(line->inputs, QStringList({u"a.txt"_s, u"-"_s, u"dir"_s}));
        QCOMPARE(parse(u"annotate --lang auto a"_s)->language, QString());
    }

    void understandsProjects()
    {
        const auto imported = parse(u"import p.guillemet a.txt b"_s);
        QVERIFY(imported);
        QCOMPARE(imported->project, u"p.guillemet"_s);
        QCOMPARE(imported->inputs, QStringList({u"a.txt"_s, u"b"_s}));
        const auto exported = parse(u"export p --format csv --output o.csv --annotator Ana --suggestions"_s);
        QVERIFY(exported);
        QCOMPARE(exported->annotator, u"Ana"_s);
        QVERIFY(exported->suggestions);
        QCOMPARE(parse(u"info p"_s)->command, CommandLine::Command::Info);
        QCOMPARE(parse(u"formats"_s)->command, CommandLine::Command::Formats);
    }

    void everyCommandHasHelp()
    {
        for (const QString &command : {u""_s, u"annotate "_s, u"import "_s, u"export "_s, u"info "_s, u"formats "_s}) {
            const auto line = parse(command + u"--help");
            QVERIFY(line);
            QCOMPARE(line->command, CommandLine::Command::Help);
            QVERIFY2(line->help.contains(u"guillemet-cli " + command.trimmed()), qPrintable(line->help));
            QCOMPARE(parse(command + u"--version")->command, CommandLine::Command::Version);
        }
        QVERIFY(parse(u"annotate --help"_s)->help.contains(u"--jobs <N>"));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << u""_s << u"Usage:"_s;
        QTest::newRow("unknown command") << u"annotat a.txt"_s << u"\"annotat\""_s;
        QTest::newRow("unknown option") << u"annotate --colour a.txt"_s << u"colour"_s;
        QTest::newRow("option of another command") << u"annotate --suggestions a.txt"_s << u"suggestions"_s;
        QTest::newRow("no article") << u"annotate --format brat"_s << u"Which articles?"_s;
        QTest::newRow("no value") << u"annotate a.txt --output"_s << u"output"_s;
        QTest::newRow("no jobs") << u"annotate -j 0 a.txt"_s << u"\"0\""_s;
        QTest::newRow("jobs in words") << u"annotate -j many a.txt"_s << u"\"many\""_s;
        QTest::newRow("no project") << u"info"_s << u"Which project?"_s;
        QTest::newRow("nothing to import") << u"import p"_s << u"Which articles?"_s;
        QTest::newRow("too much") << u"info p q"_s << u"\"q\""_s;
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        const auto line = parse(arguments);
        QVERIFY(!line);
        QVERIFY2(line.error().contains(says), qPrintable(line.error()));
        QVERIFY2(line.error().contains(u"--help"), qPrintable(line.error()));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
