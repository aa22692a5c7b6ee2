// SPDX-License-Identifier: GPL-3.0-or-later
// Archives as other programs give them: a folder of brat, doccano's lines, INCEpTION's package, tables, all in one.
#include "models/formats/articles/articlereaders.h"
#include "models/formats/registry/archivefile.h"
#include "models/formats/registry/formatregistry.h"
#include "tests/formats/articlesamples.h"
#include "tests/formats/generatedarticles.h"
#include "tests/runner.h"

#include <QtCore/QTemporaryDir>

#include <KZip>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestArchiveFile : public QObject
{
    Q_OBJECT

private:
    using Files = QList<std::pair<QString, QByteArray>>;

    FormatRegistry m_formats;
    ArticleReaders m_readers;
    QTemporaryDir m_folder;

    QString archive(const QString &name, const Files &files) const
    {
        const QString path = m_folder.filePath(name);
        KZip zip(path);
        if (!zip.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        for (const auto &[file, bytes] : files)
            zip.writeFile(file, bytes);
        zip.close();
        return path;
    }
    static QByteArray contentOfFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    BundleSink read(const QString &path, bool mayFail = false) const
    {
        BundleSink sink;
        const Result<> done = readFile(kindOf(path, m_formats, m_readers), {}, m_readers, {}, sink);
        if (!done && mayFail)
            sink.tell(done.error().message);
        else if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return sink;
    }
    bool isAnnotated(const QString &path) const
    {
        return isAnnotatedArchive(kindOf(path, m_formats, m_readers), m_formats, m_readers);
    }
    static Files bratFiles()
    {
        return {{u"corpus/a.txt"_s, "« Oui », dit-elle.\n"},
                {u"corpus/a.ann"_s, "T1\tQuotation 0 7\t« Oui »\nT2\tSource 13 17\telle\nR1\tattributed-to Arg1:T1 "
                                    "Arg2:T2\n"},
                {u"corpus/b.txt"_s, "Sans annotation.\n"},
                {u"annotation.conf"_s, "[entities]\nQuotation\n"}};
    }

private Q_SLOTS:
    void aFolderOfBratComesInWithItsAnnotations()
    {
        const QString path = archive(u"brat.zip"_s, bratFiles());
        QVERIFY(isAnnotated(path));
        const BundleSink found = read(path);
        QCOMPARE(found.bundle.issues, QStringList());
        QCOMPARE(found.bundle.articles.size(), 2);
        const ArticleExport &first = found.bundle.articles.first();
        QCOMPARE(first.annotations.size(), 2);
        QCOMPARE(first.annotations.first().text(first.document.text), u"« Oui »"_s);
        QCOMPARE(first.annotations.first().links.size(), 1);
        QVERIFY2(first.document.source.startsWith(path), qPrintable(first.document.source));
        QVERIFY(found.bundle.articles.last().annotations.isEmpty());
    }

    void everyFormatComesInFromAnArchive_data()
    {
        QTest::addColumn<QString>("id");
        for (const Format *format : m_formats.readable()) {
            if (format->isWritable() && format->features().text)
                QTest::newRow(qPrintable(format->id())) << format->id();
        }
    }
    void everyFormatComesInFromAnArchive()
    {
        QFETCH(QString, id);
        const Format &format = *m_formats.find(id);
        const QString folder = m_folder.filePath(id);
        const auto writer = openWriter(format, folder + u'/', {});
        GeneratedArticles generated(3);
        qsizetype annotations = 0;
        while (annotations == 0) {
            const ArticleExport article = generated.next();
            QVERIFY(writer && (*writer)->write(article, u"one"_s));
            annotations = article.annotations.size();
        }
        QVERIFY((*writer)->finish());
        Files files;
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files))
            files.append({u"in/"_s + info.fileName(), contentOfFile(info.filePath())});
        const QString path = archive(id + u".zip"_s, files);
        QVERIFY(isAnnotated(path));
        const BundleSink found = read(path);
        QCOMPARE(found.bundle.articles.size(), 1);
        QVERIFY(!found.bundle.articles.first().annotations.isEmpty());
    }

    void articlesAloneAreReadAsBefore()
    {
        const QString path =
            archive(u"texts.zip"_s, {{u"a.txt"_s, "Un texte."}, {u"t.csv"_s, "titre,texte\nA,Le premier article.\n"}});
        QVERIFY(!isAnnotated(path));
        QCOMPARE(read(path).bundle.articles.size(), 2);
    }

    void tablesAndAnnotationsComeInTogether()
    {
        Files files = bratFiles();
        files.append({u"t.csv"_s, "titre,texte\nA,Le premier article.\nB,Le deuxième.\n"});
        QCOMPARE(read(archive(u"both.zip"_s, files)).bundle.articles.size(), 4);
    }

    void anArchiveInAnArchiveIsRead()
    {
        const QString inner = archive(u"inner.zip"_s, bratFiles());
        const QString outer = archive(u"outer.zip"_s, {{u"deep/inner.zip"_s, contentOfFile(inner)}});
        const BundleSink found = read(outer);
        QCOMPARE(found.bundle.articles.size(), 2);
        QCOMPARE(found.bundle.articles.first().annotations.size(), 2);
        QVERIFY(found.bundle.articles.first().document.source.startsWith(outer));
    }

    void archivesThatNestTooDeepAreRefused()
    {
        QByteArray bytes = contentOfFile(archive(u"deep0.zip"_s, bratFiles()));
        for (int i = 1; i < 8; ++i)
            bytes = contentOfFile(archive(u"deep%1.zip"_s.arg(i), {{u"in.zip"_s, bytes}}));
        const BundleSink found = read(m_folder.filePath(u"deep7.zip"_s), true);
        QVERIFY(found.bundle.articles.isEmpty());
        QVERIFY2(found.bundle.issues.join(u'\n').contains("nest too deep"_L1),
                 qPrintable(found.bundle.issues.join(u'\n')));
    }

    void whatIsWrongIsToldWithItsPlaceInTheArchive()
    {
        Files files = bratFiles();
        files.append({u"corpus/c.txt"_s, "Trop court."});
        files.append({u"corpus/c.ann"_s, "T1\tQuotation 50 60\tailleurs\n"});
        files.append({u"broken.jsonl"_s, "{\"text\": \"a\", \"label\": [[0, 1"});
        const QString path = archive(u"wrong.zip"_s, files);
        const BundleSink found = read(path);
        QCOMPARE(found.bundle.articles.size(), 3);
        QVERIFY2(std::ranges::any_of(found.bundle.issues,
                                     [](const QString &issue) { return issue.startsWith("corpus/c.ann: "_L1); }),
                 qPrintable(found.bundle.issues.join(u'\n')));
        for (const QString &issue : found.bundle.issues)
            QVERIFY2(!issue.contains(QDir::tempPath() + u"/tst"_s) || issue.contains(path), qPrintable(issue));
    }

    void anArchiveThatIsCutIsAnErrorWithItsName()
    {
        const QByteArray whole = contentOfFile(archive(u"whole.zip"_s, bratFiles()));
        const QString path = m_folder.filePath(u"cut.zip"_s);
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole.first(length)) == length);
            file.close();
            BundleSink sink;
            const Result<> done = readFile({path, nullptr, m_readers.find(u"zip")}, {}, m_readers, {}, sink);
            if (done) { // only its last bytes are gone, which are of no file
                QCOMPARE(sink.bundle.articles.size(), 2);
                QVERIFY(length > whole.size() - 22);
                continue;
            }
            QVERIFY2(done.error().message.contains("cut.zip"_L1), qPrintable(done.error().message));
        }
    }
};

QTEST_MAIN(TestArchiveFile)
#include "tst_archivefile.moc"
