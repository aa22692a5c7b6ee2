// SPDX-License-Identifier: GPL-3.0-or-later
// Files that somebody made to do harm, and files that are cut off, damaged or huge: a message, and nothing worse.
#include "tests/formats/articlesamples.h"
#include "tests/runner.h"

#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QTemporaryDir>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
/** A small file of each kind. */
QList<std::pair<QString, QByteArray>> hostileSamples()
{
    const QByteArray docx = docxOf("<w:p><w:r><w:t>« Oui », dit-elle 🎉.</w:t></w:r></w:p>", "<dc:title>T</dc:title>");
    const QByteArray mail =
        "From: a@b.example\nSubject: =?utf-8?q?=C3=A9t=C3=A9?=\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: base64\n\n" +
        QByteArray("« Oui ».").toBase64() +
        "\n--b\nContent-Type: text/html\nContent-Disposition: attachment; filename=a.html\n\n<p>Non.</p>\n--b--\n";
    return {
        {u"a.txt"_s, "« Oui », dit-elle 🎉."},
        {u"a.md"_s, "---\ntitle: T\n---\n# A\n\n« *Oui* », [dit](x)&nbsp;elle 🎉.\n"},
        {u"a.html"_s, "<!DOCTYPE html><html><body><p>« Oui », dit&eacute; 🎉.</p></body></html>"},
        {u"a.pdf"_s, pdfOf({{{.x = 60, .y = 100, .text = u"« Oui », dit-elle."_s}}})},
        {u"a.docx"_s, docx},
        {u"a.odt"_s, odtOf("<text:p>« Oui », dit-elle 🎉.</text:p>", "<dc:title>T</dc:title>")},
        {u"a.epub"_s,
         zipOf(
             {{u"mimetype"_s, "application/epub+zip"},
              {u"META-INF/container.xml"_s, "<container><rootfile full-path=\"c.opf\"/></container>"},
              {u"c.opf"_s, "<package><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                           "<itemref idref=\"a\"/></package>"},
              {u"a.xhtml"_s, "<html><body><p>" + QByteArray("Oui, dit-elle. ").repeated(10) + "</p></body></html>"}})},
        {u"a.zip"_s, zipOf({{u"x"_s, ""}, {u"a.txt"_s, "Oui."}, {u"b.docx"_s, docx}})},
        {u"a.eml"_s, mail},
        {u"a.xml"_s,
         "<?xml version=\"1.0\"?><nitf><body><hedline><hl1>A &eacute;</hl1></hedline><p>« Oui ».</p></body></nitf>"},
        {u"a.rss"_s, "<rss><channel><title>S</title><item><title>A</title><description><![CDATA[<p>Oui</p>]]></"
                     "description></item></channel></rss>"},
        {u"a.csv"_s, "titre,texte\nA,\"« Oui », \"\"dit\"\"-elle 🎉\"\n"},
        {u"a.json"_s, R"([{"title":"A","text":"« Oui \ud83c\udf89 »","source":{"name":"B"}}])"},
        {u"a.xlsx"_s,
         zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
                {u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheet r:id=\"a\"/></workbook>"},
                {u"xl/_rels/workbook.xml.rels"_s,
                 "<R><Relationship Id=\"a\" Type=\"t/worksheet\" Target=\"s.xml\"/></R>"},
                {u"xl/s.xml"_s, "<s><row r=\"1\"><c r=\"A1\" t=\"str\"><v>texte</v></c></row><row r=\"2\"><c r=\"A2\" "
                                "t=\"str\"><v>Oui.</v></c></row></s>"}})},
    };
}

QByteArray billionLaughs(const QByteArray &root)
{
    QByteArray bytes = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"haha\">";
    for (char c = 'b'; c < 'm'; ++c)
        bytes +=
            QByteArray("<!ENTITY ") + c + " \"" + QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
    return bytes + "]><" + root + "><p>&l;</p></" + root + ">";
}
} // namespace

class TestHostileArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"default.warning=false\nkf.*=false"_s);
    } // of seeks beyond the end

    void theSamplesAreWhole()
    {
        for (const auto &[name, bytes] : hostileSamples()) {
            const ReadArticles read(bytes, name);
            QVERIFY2(read.result && !read.documents.isEmpty(), qPrintable(name + u' ' + read.error()));
        }
    }

    void filesCutOffAnywhereGiveAMessageOrWhatIsThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        for (const auto &[name, bytes] : hostileSamples())
            QTest::newRow(qPrintable(name)) << name << bytes;
    }
    void filesCutOffAnywhereGiveAMessageOrWhatIsThere()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const qsizetype step = bytes.size() > 5000 ? bytes.size() / 2500 : 1;
        for (qsizetype size = 0; size < bytes.size(); size += step) {
            const ReadArticles read(bytes.first(size), name);
            QVERIFY(read.result || read.error().contains(name));
            for (const Document &document : read.documents)
                QVERIFY(!document.text.trimmed().isEmpty());
        }
    }

    void damagedFilesGiveAMessageOrWhatIsThere_data() { filesCutOffAnywhereGiveAMessageOrWhatIsThere_data(); }
    void damagedFilesGiveAMessageOrWhatIsThere()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const qsizetype step = std::max<qsizetype>(1, bytes.size() / 400);
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            for (const char byte : {'\0', '\xFF', '<'}) {
                QByteArray damaged = bytes;
                damaged[at] = byte;
                const ReadArticles read(damaged, name);
                QVERIFY(read.result || read.error().contains(name));
            }
        }
    }

    void entitiesOfTheFilesOwnAreRefused()
    {
        const QByteArray outside = "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                   "<nitf><body><p>Voici : &x;</p></body></nitf>";
        for (const auto &[name, bytes] :
             {std::pair(u"a.xml"_s, billionLaughs("nitf")), std::pair(u"a.rss"_s, billionLaughs("rss")),
              std::pair(u"b.xml"_s, outside)}) {
            const ReadArticles read(bytes, name);
            QVERIFY2(read.error().contains(u"entities") && read.error().contains(u"line 1"), qPrintable(read.error()));
            QVERIFY(read.documents.isEmpty());
        }
        const ReadArticles word(
            zipOf({{u"[Content_Types].xml"_s, "<T/>"}, {u"word/document.xml"_s, billionLaughs("w")}}), u"a.docx"_s);
        QVERIFY2(word.error().contains(u"entities") && word.error().contains(u"word/document.xml"),
                 qPrintable(word.error()));
    }

    void bombsAreNotUnpacked()
    {
        const QByteArray zeros(300 << 20, ' ');
        const ReadArticles read(zipOf({{u"x"_s, ""}, {u"bombe.txt"_s, zeros}, {u"a.txt"_s, "Oui."}}), u"a.zip"_s);
        QCOMPARE(read.text(), u"Oui."_s);
        QCOMPARE(read.issues.size(), 1);
        QVERIFY2(read.issues.first().contains(u"bombe.txt"), qPrintable(read.issues.first()));
        QByteArray nested = zipOf({{u"x"_s, ""}, {u"a.txt"_s, "Oui."}});
        for (int i = 0; i < 20; ++i)
            nested = zipOf({{u"x"_s, ""}, {u"n.zip"_s, nested}});
        QVERIFY(!ReadArticles(nested, u"a.zip"_s).result);
    }

    void namesThatLeadOutOfAnArchiveAreLeftAlone()
    {
        QByteArray bytes = zipOf({{u"x"_s, ""}, {u"aa/bb/evil.txt"_s, "Dehors."}, {u"a.txt"_s, "Oui."}});
        bytes.replace("aa/bb/evil.txt", "../../evil.txt");
        const ReadArticles read(bytes, u"a.zip"_s);
        for (const Document &document : read.documents)
            QVERIFY2(!document.source.contains(u".."), qPrintable(document.source));
        QVERIFY(!read.documents.isEmpty());
    }

    void deepNestingEnds()
    {
        constexpr int deep = 50'000;
        const QByteArray divs = QByteArray("<div>").repeated(deep) + "<p>Texte.</p>";
        static_cast<void>(ReadArticles("<!DOCTYPE html><html><body>" + divs, u"a.html"_s));
        QVERIFY(ReadArticles("<nitf>" + QByteArray("<p>").repeated(deep), u"a.xml"_s).error().contains(u"deep"));
        QVERIFY(!ReadArticles(docxOf(QByteArray("<w:p>").repeated(deep)), u"a.docx"_s).result);
        static_cast<void>(ReadArticles(QByteArray(">").repeated(deep) + " a", u"a.md"_s));
        static_cast<void>(ReadArticles(QByteArray("[").repeated(deep) + " a", u"b.md"_s));
        static_cast<void>(ReadArticles("{\"text\":" + QByteArray("[").repeated(deep), u"a.json"_s));
        static_cast<void>(ReadArticles("<rss><channel><item><description>" + QByteArray("&lt;b&gt;").repeated(deep) +
                                           "x</description></item></channel></rss>",
                                       u"a.rss"_s));
        QByteArray mail = "From: a\n";
        for (int i = 0; i < 5000; ++i)
            mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                    QByteArray::number(i) + '\n';
        QVERIFY(ReadArticles(mail, u"a.eml"_s).error().contains(u"deep"));
    }

    void aWrongEncodingSaidByAFileDoesNotHarmTheText()
    {
        const ReadArticles page(
            "<html><head><meta charset=\"iso-8859-7\"></head><body><p>Été à l’Élysée.</p></body></html>", u"a.html"_s);
        QCOMPARE(page.text(), u"Été à l’Élysée.\n"_s);
        const ReadArticles mail(
            "From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=no-such\n\nÉté à l’Élysée.\n",
            u"a.eml"_s);
        QCOMPARE(mail.text(), u"Été à l’Élysée.\n"_s);
        const ReadArticles xml("<?xml version=\"1.0\" encoding=\"no-such\"?><nitf><p>a</p></nitf>", u"a.xml"_s);
        QVERIFY(!xml.result || !xml.documents.isEmpty());
    }

    void aRowWithoutEndIsSaid()
    {
        const ReadArticles read("titre,texte\nA,Oui.\nB,\"" + QByteArray(70 << 20, 'x'), u"a.csv"_s);
        QCOMPARE(read.documents.size(), 1);
        QVERIFY2(read.issues.value(0).startsWith(u"Line 3"), qPrintable(read.issues.join(u'\n')));
    }

    void whatIsTooLargeForAnArticleIsSaidWithoutReadingIt()
    {
        const QTemporaryDir folder;
        const ArticleReaders readers;
        for (const QString &suffix : {u"txt"_s, u"html"_s, u"md"_s}) {
            QFile file(folder.filePath(u"a."_s + suffix));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Un texte.\n") > 0);
            QVERIFY(file.resize(ArticleInput::largestDocument + 1)); // takes no place on the disk
            file.close();
            ReadArticles sink;
            const Result<> read = readers.read(file.fileName(), {}, sink);
            QVERIFY(!read);
            QVERIFY2(read.error().message.contains(u"too large"_s), qPrintable(read.error().message));
        }
    }
};

QTEST_MAIN(TestHostileArticles)
#include "tst_hostilearticles.moc"
