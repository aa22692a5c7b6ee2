// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/outputsink.h"
#include "tests/runner.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <unistd.h>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestOutputSink : public QObject
{
    Q_OBJECT

    static QStringList files(const QString &path)
    {
        return QDir(path).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

private Q_SLOTS:
    void filesOfOneCallAppearTogetherOrNotAtAll()
    {
        const QTemporaryDir folder;
        OutputFolder output(folder.path());
        QVERIFY(QDir(folder.path()).mkdir(u"b.ann"_s)); // in the way of the second file
        const Result<> failed = output.write({{u"b.txt"_s, "text"}, {u"b.ann"_s, "T1"}});
        QVERIFY(!failed);
        QVERIFY2(failed.error().message.contains(u"b.ann"), qPrintable(failed.error().message));
        QCOMPARE(files(folder.path()), QStringList());
        QVERIFY(output.write({{u"a.txt"_s, "one"}, {u"a.ann"_s, ""}}));
        QVERIFY(output.write({{u"a.txt"_s, "two"}, {u"a.ann"_s, "T1"}}));
        QCOMPARE(files(folder.path()), QStringList({u"a.ann"_s, u"a.txt"_s}));
        QCOMPARE(content(folder.filePath(u"a.txt"_s)), "two");
    }

    void linksStayLinks()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(QFile::link(target, folder.filePath(u"link.txt"_s)));
        QVERIFY(OutputFolder(folder.path()).write({{u"link.txt"_s, "through"}}));
        QVERIFY(QFileInfo(folder.filePath(u"link.txt"_s)).isSymLink());
        QCOMPARE(content(target), "through");
    }

    void aStreamAppearsWhenItIsFinished()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/all.csv"_s);
        {
            auto stream = OutputStream::toFile(path);
            QVERIFY(stream);
            QVERIFY(stream->append("half"));
        }
        QCOMPARE(files(folder.filePath(u"new"_s)), QStringList());
        auto stream = OutputStream::toFile(path);
        QVERIFY(stream->append("a"));
        QVERIFY(stream->append("b"));
        QVERIFY(stream->finish());
        QCOMPARE(content(path), "ab");
    }

    void devicesAreWrittenNotReplaced()
    {
        if (!QFileInfo::exists(u"/dev/null"_s))
            QSKIP("no such device here");
        auto stream = OutputStream::toFile(u"/dev/null"_s);
        QVERIFY(stream);
        QVERIFY(stream->append("x"));
        QVERIFY(stream->finish());
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

    void aFullDeviceIsNoSpace()
    {
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("no such device here");
        auto stream = OutputStream::toFile(u"/dev/full"_s);
        QVERIFY(stream);
        const Result<> appended = stream->append(QByteArray(100000, 'x'));
        const Result<> result = appended ? stream->finish() : appended;
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NoSpace);
        QVERIFY(result.error().message.contains(u"/dev/full"));
    }
};

QTEST_GUILESS_MAIN(TestOutputSink)
#include "tst_outputsink.moc"
