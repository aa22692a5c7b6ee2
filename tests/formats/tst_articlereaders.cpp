// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/articlefiles.h"
#include "models/formats/articles/articlereaders.h"
#include "tests/runner.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <unistd.h>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestArticleReaders : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const ArticleReaders m_readers;

    QString make(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

private Q_SLOTS:
    void takesTextAndTitleFromAFile()
    {
        const QString path = make(u"a.txt"_s, "\n\n* * *\n\nLa pluie revient\r\n\r\nTexte.");
        const Result<Document> document = readArticle(m_readers, path);
        QVERIFY(document);
        QCOMPARE(document->text, u"\n\n* * *\n\nLa pluie revient\n\nTexte."_s);
        QCOMPARE(document->title, u"La pluie revient"_s);
        QCOMPARE(document->source, path);
        QVERIFY(!document->id.isNull());
        QCOMPARE(readArticle(m_readers, make(u"copy.txt"_s, "\n\n* * *\n\nLa pluie revient\n\nTexte."))->id,
                 document->id);
    }

    void refusesWhatHoldsNoText_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("white space") << QByteArray(" \n\t\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF");
    }
    void refusesWhatHoldsNoText()
    {
        QFETCH(QByteArray, content);
        const Result<Document> document = readArticle(m_readers, make(u"empty.txt"_s, content));
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::BadContent);
        QVERIFY(document.error().message.contains(u"empty.txt"));
    }

    void saysWhatCannotBeRead()
    {
        const auto missing = readArticle(m_readers, m_folder.filePath(u"nothing.txt"_s));
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.contains(u"nothing.txt"));
        QCOMPARE(readArticle(m_readers, m_folder.path()).error().code, ErrorCode::BadContent);
        // Root may read every file, but not every file can be read.
        QString path = u"/proc/self/mem"_s;
        if (geteuid() != 0) {
            path = make(u"locked.txt"_s, "secret");
            QVERIFY(QFile::setPermissions(path, {}));
        }
        const auto locked = readArticle(m_readers, path);
        QCOMPARE(locked.error().code, ErrorCode::Unreadable);
        QVERIFY(locked.error().message.contains(path));
    }

    void aFolderStandsForItsArticles()
    {
        make(u"press/b.txt"_s, "b");
        make(u"press/A.TXT"_s, "a");
        make(u"press/sub/c.html"_s, "<p>Un paragraphe.</p>");
        make(u"press/a.ann"_s, "T1\tCue 0 1\ta");
        make(u"press/photo.jpg"_s, "\xFF\xD8\xFF");
        make(u"press/.hidden/d.txt"_s, "d");
        make(u"press/out/e.txt"_s, "e");
        const QString press = m_folder.filePath(u"press"_s);
        const Result<QStringList> files = articleFiles(m_readers, press, press + u"/out");
        QVERIFY(files);
        QCOMPARE(*files, QStringList({press + u"/A.TXT", press + u"/b.txt", press + u"/sub/c.html"}));
    }

    void aFolderWithoutArticlesIsAnError()
    {
        make(u"pictures/photo.jpg"_s, "\xFF\xD8\xFF");
        const auto files = articleFiles(m_readers, m_folder.filePath(u"pictures"_s));
        QCOMPARE(files.error().code, ErrorCode::NotFound);
        QVERIFY(files.error().message.contains(u"pictures"));
    }

    void webPagesAreKnownByNameOrContent()
    {
        const QByteArray page = "<!DOCTYPE html><html><body><p>Un texte.</p></body></html>";
        for (const QString &name : {u"page.htm"_s, u"page.XHTML"_s, u"page"_s, u"page.php"_s})
            QCOMPARE(readArticle(m_readers, make(name, page))->text, u"Un texte.\n"_s);
        QVERIFY(readArticle(m_readers, make(u"source.txt"_s, page))->text.contains(u"<p>"));
    }

    void aHundredMegabytesCanBeRead()
    {
        const QByteArray sentence = "« L'hiver vient », a dit le maire à la presse. ";
        const QByteArray line = sentence.repeated(20) + "\r\n";
        const QString path = make(u"huge.txt"_s, line.repeated(100'000'000 / line.size() + 1));
        QVERIFY(QFileInfo(path).size() >= 100'000'000);
        const Result<Document> document = readArticle(m_readers, path);
        QVERIFY(document);
        QCOMPARE(document->text.count(u'\n'), 100'000'000 / line.size() + 1);
        QVERIFY(!document->text.contains(u'\r'));
    }
};

QTEST_GUILESS_MAIN(TestArticleReaders)
#include "tst_articlereaders.moc"
