// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/support/hardtexts.h"
#include "tests/runner.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

#include <sys/mount.h>
#include <unistd.h>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QByteArray article = "« La Russie se retirera demain 🎉 », a déclaré la ministre Anna Weber.\r\n\r\n"
                           "Elle a ajouté que l'Allemagne aiderait.\r\n";

/** Complains of a line of brat standoff that does not fit the text, as another program would that reads it. */
QString brokenLine(const QByteArray &standoff, const QByteArray &textFile)
{
    const QList<uint> text = QString::fromUtf8(textFile).toUcs4();
    static const QRegularExpression span(u"^T(\\d+)\t([A-Za-z-]+) ((?:\\d+ \\d+)(?:;\\d+ \\d+)*)\t(.+)$"_s);
    static const QRegularExpression other(
        u"^(R\\d+\t(attributed-to|cued-by|nested-in) Arg1:T\\d+ Arg2:T\\d+|A\\d+\t(QuoteType T\\d+ "
        u"(direct|indirect|mixed)|"
        "Mention T\\d+ (name|demonym|adjective|metonym))|N\\d+\tReference T\\d+ (ISO3166:[A-Z]{2}|Speaker:[0-9a-f-]{36})\t.*)$"_s);
    for (const QString &line : QString::fromUtf8(standoff).split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = span.match(line);
        if (!match.hasMatch()) {
            if (!other.match(line).hasMatch())
                return line;
            continue;
        }
        QStringList parts;
        for (const QString &pair : match.captured(3).split(u';')) {
            const qsizetype begin = pair.section(u' ', 0, 0).toInt();
            const qsizetype end = pair.section(u' ', 1).toInt();
            if (begin >= end || end > text.size())
                return line;
            const QList<uint> part = text.sliced(begin, end - begin);
            parts.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()));
        }
        if (parts.join(u' ') != match.captured(4))
            return line;
    }
    return {};
}
} // namespace

class TestCliAnnotate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBratThatFitsItsText()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"a.txt"_s, article));
        const auto outcome = cli.run({u"annotate"_s, u"--format"_s, u"brat"_s, u"--output"_s, u"out"_s, u"a.txt"_s});
        QCOMPARE(outcome.complaints, QString());
        QCOMPARE(outcome.status, 0);
        QCOMPARE(cli.files(u"out"_s), QStringList({u"a.ann"_s, u"a.txt"_s, u"annotation.conf"_s, u"visual.conf"_s}));
        QCOMPARE(cli.content(u"out/a.txt"_s), QByteArray(article).replace("\r\n", "\n"));
        const QByteArray standoff = cli.content(u"out/a.ann"_s);
        QVERIFY(standoff.contains("\tCountry 5 11\tRussie\n"));
        QCOMPARE(brokenLine(standoff, cli.content(u"out/a.txt"_s)), QString());
    }

    void theSameInputGivesTheSameBytes()
    {
        const CliProcess cli;
        for (int i = 0; i < 30; ++i)
            QVERIFY(cli.make(u"in/%1.txt"_s.arg(i), QByteArray::number(i) + ' ' + article));
        const auto one = cli.run({u"annotate"_s, u"-f"_s, u"json"_s, u"-j"_s, u"1"_s, u"in"_s});
        const auto many = cli.run({u"annotate"_s, u"-f"_s, u"json"_s, u"-j"_s, u"7"_s, u"in"_s});
        QCOMPARE(one.status, 0);
        QCOMPARE(one.out.count(u'\n'), 30);
        QCOMPARE(many.out, one.out);
    }

    void textsThatNobodyWritesGiveWellFormedFilesOrAMessage()
    {
        const CliProcess cli;
        const std::vector<HardText> texts = hardTexts(20'000);
        for (size_t i = 0; i < texts.size(); ++i)
            QVERIFY(cli.make(u"in/%1.txt"_s.arg(i), texts[i].text.toUtf8()));
        QVERIFY(cli.make(u"in/latin.txt"_s, randomUnits(32, 255, 20'000).toLatin1()));
        QVERIFY(cli.make(u"in/bytes.txt"_s, randomUnits(0, 255, 20'000).toLatin1()));
        const auto outcome = cli.run({u"annotate"_s, u"-f"_s, u"brat"_s, u"-o"_s, u"out"_s, u"in"_s});
        QVERIFY(outcome.status == 0 || outcome.status == 1);
        for (const QString &name : cli.files(u"in"_s)) {
            const QString base = name.chopped(4);
            const bool refused = outcome.complaints.contains(u"in/"_s + name);
            QVERIFY2(refused != cli.files(u"out"_s).contains(base + u".ann"_s), qPrintable(name));
            if (!refused)
                QCOMPARE(brokenLine(cli.content(u"out/%1.ann"_s.arg(base)), cli.content(u"out/"_s + name)), QString());
        }
    }

    void writesToTheStandardOutputAndAFile()
    {
        const CliProcess cli;
        const auto lines = cli.run({u"annotate"_s, u"-"_s}, article);
        QCOMPARE(lines.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(lines.out.toUtf8()).object();
        QCOMPARE(json["format"_L1].toString(), u"guillemet-article"_s);
        QVERIFY(json["text"_L1].toString().startsWith(u"« La Russie"));
        QVERIFY(cli.make(u"a.txt"_s, article));
        QVERIFY(cli.make(u"b.txt"_s, "Rien."));
        QCOMPARE(cli.run({u"annotate"_s, u"-o"_s, u"sub/all.jsonl"_s, u"a.txt"_s, u"b.txt"_s}).status, 0);
        QCOMPARE(cli.content(u"sub/all.jsonl"_s).count('\n'), 2);
        QCOMPARE(cli.run({u"annotate"_s, u"-o"_s, u"t.csv"_s, u"a.txt"_s}).status, 0);
        QVERIFY(cli.content(u"t.csv"_s).startsWith("article,number,type,quotation,"));
        QCOMPARE(cli.run({u"annotate"_s, u"-f"_s, u"json"_s, u"-o"_s, u"each"_s, u"a.txt"_s, u"b.txt"_s}).status, 0);
        QCOMPARE(cli.files(u"each"_s), QStringList({u"a.json"_s, u"b.json"_s}));
    }

    void inputsOfTheSameNameAreNotWrittenOver()
    {
        const CliProcess cli;
        for (const QString &name :
             {u"x/a.txt"_s, u"y/a.txt"_s, u"y/A.html"_s, u"tree/one/a.txt"_s, u"tree/two/a.txt"_s})
            QVERIFY(cli.make(name, "<p>" + name.toUtf8() + " parle.</p>"));
        const auto outcome = cli.run({u"annotate"_s, u"-f"_s, u"brat"_s, u"-o"_s, u"out"_s, u"x/a.txt"_s, u"y/a.txt"_s,
                                      u"y/A.html"_s, u"tree"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(cli.content(u"out/a.txt"_s), "<p>x/a.txt parle.</p>");
        QCOMPARE(cli.content(u"out/a-2.txt"_s), "<p>y/a.txt parle.</p>");
        QCOMPARE(cli.content(u"out/A-3.txt"_s), "y/A.html parle.\n");
        QCOMPARE(cli.content(u"out/one/a.txt"_s), "<p>tree/one/a.txt parle.</p>");
        QCOMPARE(cli.content(u"out/two/a.txt"_s), "<p>tree/two/a.txt parle.</p>");
        QVERIFY2(outcome.complaints.contains(u"y/a.txt: written as a-2"), qPrintable(outcome.complaints));
    }

    void articlesInTheOutputFolderStayAsTheyAre()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"in/dos.txt"_s, article));
        QVERIFY(cli.make(u"in/unix.txt"_s, "Le maire a dit non.\n"));
        const auto outcome =
            cli.run({u"annotate"_s, u"-f"_s, u"brat"_s, u"-o"_s, u"in"_s, u"in/dos.txt"_s, u"in/unix.txt"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.complaints.contains(u"dos.txt"));
        QCOMPARE(cli.content(u"in/dos.txt"_s), article);
        QVERIFY(!cli.files(u"in"_s).contains(u"dos.ann"_s));
        QVERIFY(cli.files(u"in"_s).contains(u"unix.ann"_s));
    }

    void whatFailsIsNamedAndTheRestIsDone()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"in/a.txt"_s, article));
        QVERIFY(cli.make(u"in/empty.txt"_s, ""));
        QVERIFY(cli.make(u"in/picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)));
        QVERIFY(cli.make(u"in/notes.ps"_s, "%!PS"));
        QVERIFY(cli.make(u"in/z.html"_s, "<html><body><p>Le vent souffle.<p>Il"));
        const auto outcome = cli.run({u"annotate"_s, u"-f"_s, u"brat"_s, u"-o"_s, u"out"_s, u"missing.txt"_s, u"in"_s});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.complaints.count(u'\n'), 3);
        for (const char *name : {"missing.txt", "in/empty.txt", "in/picture.txt"})
            QVERIFY2(outcome.complaints.contains(QLatin1StringView(name)), qPrintable(outcome.complaints));
        QCOMPARE(cli.files(u"out"_s),
                 QStringList({u"a.ann"_s, u"a.txt"_s, u"annotation.conf"_s, u"visual.conf"_s, u"z.ann"_s, u"z.txt"_s}));
        QCOMPARE(cli.run({u"annotate"_s, u"-o"_s, u"none"_s, u"missing.txt"_s}).status, 1);
    }

    void aLanguageOfTheUsersOwnIsReadFromTheDataFolder()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"a.txt"_s, "”Vi stannar kvar hela veckan”, sade statsminister Anna Berg.\n"));
        const QStringList annotate{u"annotate"_s, u"-l"_s, u"sv"_s, u"-f"_s, u"json"_s, u"a.txt"_s};
        const auto without = cli.run(annotate);
        QCOMPARE(without.status, 2);
        QVERIFY2(without.complaints.contains(u"\"sv\""_s), qPrintable(without.complaints));
        const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        const QString folder = QDir(cli.path(u"."_s)).relativeFilePath(data + u"/guillemet/languages/sv"_s);
        QVERIFY(cli.make(folder + u"/pack.json"_s, R"({"code": "sv", "name": "Svenska", "version": 1})"));
        QVERIFY(cli.make(folder + u"/cues.txt"_s, "sade,säger\tdirect clause aside\n"));
        const auto with = cli.run(annotate);
        QVERIFY(QDir(data + u"/guillemet/languages/sv"_s).removeRecursively());
        QCOMPARE(with.status, 0);
        QVERIFY2(with.out.contains(u"statsminister Anna Berg"_s), qPrintable(with.out));
        QVERIFY2(with.out.contains(u"(cue: sade)"_s), qPrintable(with.out));
    }

    void wrongUsageIsStatusTwo()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"a.txt"_s, article));
        for (const QStringList &arguments : {QStringList{},
                                             {u"annotate"_s},
                                             {u"annotate"_s, u"--nonsense"_s, u"a.txt"_s},
                                             {u"annotate"_s, u"-f"_s, u"tei"_s, u"a.txt"_s},
                                             {u"annotate"_s, u"-f"_s, u"brat"_s, u"a.txt"_s},
                                             {u"annotate"_s, u"--lang"_s, u"xx"_s, u"a.txt"_s},
                                             {u"frobnicate"_s}}) {
            const auto outcome = cli.run(arguments);
            QCOMPARE(outcome.status, 2);
            QVERIFY(!outcome.complaints.isEmpty());
            QCOMPARE(outcome.out, QString());
        }
        const auto version = cli.run({u"--version"_s});
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.startsWith(u"guillemet-cli "));
        QCOMPARE(cli.run({u"annotate"_s, u"--help"_s}).status, 0);
    }

    void aFullDiskIsSaidAndNothingHalfIsLeft()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"a.txt"_s, article));
        const auto device = cli.run({u"annotate"_s, u"-f"_s, u"json"_s, u"-o"_s, u"/dev/full"_s, u"a.txt"_s});
        QCOMPARE(device.status, 1);
        QVERIFY2(device.complaints.contains(u"disk is full"), qPrintable(device.complaints));

        QVERIFY(cli.make(u"small/.keep"_s, ""));
        const QByteArray small = cli.path(u"small"_s).toUtf8();
        if (mount("tmpfs", small.constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("mounting is not permitted");
        QVERIFY(cli.make(u"in/big.txt"_s, article.repeated(2000)));
        QVERIFY(cli.make(u"in/small.txt"_s, article));
        const auto brat =
            cli.run({u"annotate"_s, u"-f"_s, u"brat"_s, u"-o"_s, u"small/out"_s, u"in/small.txt"_s, u"in/big.txt"_s});
        const auto json = cli.run({u"annotate"_s, u"-f"_s, u"json"_s, u"-o"_s, u"small/all.jsonl"_s, u"in/big.txt"_s});
        const QStringList files = cli.files(u"small"_s);
        umount(small.constData());
        QCOMPARE(brat.status, 1);
        QVERIFY2(brat.complaints.contains(u"big.txt") && brat.complaints.contains(u"disk is full"),
                 qPrintable(brat.complaints));
        QCOMPARE(json.status, 1);
        QVERIFY(json.complaints.contains(u"all.jsonl"));
        QCOMPARE(files, QStringList({u"out/small.ann"_s, u"out/small.txt"_s}));
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const CliProcess cli;
        QVERIFY(cli.make(u"a.txt"_s, article));
        const auto file = cli.run({u"annotate"_s, u"-f"_s, u"brat"_s, u"-o"_s, u"a.txt/out"_s, u"a.txt"_s});
        QCOMPARE(file.status, 1);
        QVERIFY(file.complaints.contains(u"a.txt/out"));
        QVERIFY(QDir().mkpath(cli.path(u"locked"_s)));
        const QByteArray locked = cli.path(u"locked"_s).toUtf8();
        const bool isRoot = geteuid() == 0; // whom only a read-only medium stops
        if (isRoot && mount("tmpfs", locked.constData(), "tmpfs", MS_RDONLY, nullptr) != 0)
            QSKIP("mounting is not permitted");
        QVERIFY(isRoot || QFile::setPermissions(cli.path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
        const auto inside = cli.run({u"annotate"_s, u"-f"_s, u"brat"_s, u"-o"_s, u"locked"_s, u"a.txt"_s});
        const auto below = cli.run({u"annotate"_s, u"-f"_s, u"json"_s, u"-o"_s, u"locked/x/y.json"_s, u"a.txt"_s});
        if (isRoot)
            umount(locked.constData());
        else
            QFile::setPermissions(cli.path(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(inside.status, 1);
        QVERIFY2(inside.complaints.contains(u"locked/a.txt"), qPrintable(inside.complaints));
        QCOMPARE(below.status, 1);
        QVERIFY2(below.complaints.contains(u"locked/x"), qPrintable(below.complaints));
    }
};

QTEST_GUILESS_MAIN(TestCliAnnotate)
#include "tst_cliannotate.moc"
