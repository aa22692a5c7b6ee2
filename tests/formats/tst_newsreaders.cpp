// SPDX-License-Identifier: GPL-3.0-or-later
// E-mail, saved web pages, agencies' XML, feeds, books and archives as articles.
#include "tests/formats/articlesamples.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QByteArray nitf = R"(<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">
<nitf xml:lang="fr"><head><title>La gare rouvre</title><docdata><date.issue norm="20261120T083000+0100"/>
<doc.copyright holder="Agence"/></docdata><pubdata name="Le Courrier" date.publication="20261121"/></head>
<body><body.head><hedline><hl1>La gare rouvre lundi</hl1><hl2>Apr&egrave;s un an</hl2></hedline>
<byline>Par L&#233;a Morin</byline><dateline><location>LYON</location></dateline></body.head>
<body.content><p>« Oui », a dit la
  <person>maire</person>.</p><media><media-caption><p>Photo</p></media-caption></media><p>Fin.</p></body.content>
<body.end><tagline>lm/ab</tagline></body.end></body></nitf>)";
} // namespace

class TestNewsReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailGivesTextSubjectSenderAndDate()
    {
        const ReadArticles read(
            "From: =?UTF-8?Q?L=C3=A9a_Morin?= <lea@courrier.example>\r\nTo: desk@a.example\r\n"
            "Subject: =?iso-8859-1?B?TGEgZ2FyZSDpdGVpbnRl?=\r\nDate: Fri, 20 Nov 2026 08:30:00 +0100\r\n"
            "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n"
            "--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            "=AB Oui =BB, a dit la maire de la ville en sortant de la gare qui =\r\n"
            "=E9tait\r\nferm=E9e depuis un an.\r\n\r\nFin.\r\n-- \r\nL=E9a\r\n"
            "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Autre</p>\r\n--b--\r\n",
            u"a.eml"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(
            read.text(),
            u"« Oui », a dit la maire de la ville en sortant de la gare qui était fermée depuis un an.\n\nFin.\n"_s);
        QCOMPARE(read.documents.first().title, u"La gare éteinte"_s);
        QCOMPARE(read.documents.first().author, u"Léa Morin"_s);
        QCOMPARE(read.documents.first().date, u"2026-11-20"_s);
    }

    void mailOfHtmlAndArticlesAttachedComeIn()
    {
        const QByteArray page = "<p>« Oui », a dit la maire de la ville à la presse.</p>";
        const ReadArticles read(
            "From: a@b.example\nSubject: Dossier\nMIME-Version: 1.0\n"
            "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n"
            "Content-Transfer-Encoding: base64\n\n" +
                page.toBase64() +
                "\n--b\nContent-Type: text/plain; name=\"../note.txt\"\n"
                "Content-Disposition: attachment; filename=\"../note.txt\"\n\nLa note.\n"
                "--b\nContent-Type: image/png\nContent-Disposition: attachment; filename=\"a.png\"\n\nx\n--b--\n",
            u"a.eml"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.titles(), QStringList({u"Dossier"_s, u"La note."_s}));
        QVERIFY(read.documents.first().text.contains(u"« Oui »"));
        QCOMPARE(read.documents.last().source, u"a.eml/note.txt"_s);
    }

    void savedPagesGiveTheirMainTextAndAddress()
    {
        const QByteArray page =
            "<html><head><title>La gare | Le Courrier</title><meta charset=\"utf-8\"></head><body><nav>Menu</nav>"
            "<article><h1>La gare rouvre lundi</h1><p>\xAB Oui \xBB, a dit la maire de la ville, qui =\nattendait "
            "ce jour depuis longtemps avec les habitants.</p></article></body></html>";
        const ReadArticles read(
            "From: <Saved by Blink>\nSnapshot-Content-Location: http://courrier.example/gare\n"
            "Subject: La gare\nMIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; "
            "boundary=\"b\"\n\n"
            "--b\nContent-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n"
            "Content-Location: http://courrier.example/gare\n\n" +
                page + "\n--b\nContent-Type: text/css\n\np {}\n--b--\n",
            u"gare.mhtml"_s);
        QCOMPARE(read.error(), QString());
        QVERIFY2(read.text().contains(u"« Oui », a dit la maire de la ville, qui attendait"), qPrintable(read.text()));
        QVERIFY(!read.text().contains(u"Menu"));
        QCOMPARE(read.documents.first().source, u"http://courrier.example/gare"_s);
    }

    void nitfGivesHeadlineParagraphsAndItsFields()
    {
        const ReadArticles read(nitf, u"a.xml"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.text(), u"La gare rouvre lundi\n\nAprès un an\n\n« Oui », a dit la maire.\n\nFin.\n"_s);
        const Document document = read.documents.first();
        QCOMPARE(document.title, u"La gare rouvre"_s);
        QCOMPARE(document.author, u"Léa Morin"_s);
        QCOMPARE(document.site, u"Agence"_s);
        QCOMPARE(document.date, u"2026-11-21"_s);
        QCOMPARE(document.language, u"fr"_s);
    }

    void newsMlGivesOneArticleAnItem()
    {
        const auto item = [](const QByteArray &headline, const QByteArray &content) {
            return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" xml:lang=\"fr-FR\"><itemMeta>"
                   "<provider literal=\"Agence\"/><versionCreated>2026-11-20T10:00:00Z</versionCreated></itemMeta>"
                   "<contentMeta><contentCreated>2026-11-19T10:00:00Z</contentCreated><headline>" +
                   headline +
                   "</headline><by>Par Léa Morin</by><subject><name>Sujet</name></subject></contentMeta><contentSet>" +
                   content + "</contentSet></newsItem>";
        };
        const ReadArticles read(
            "<newsMessage><itemSet>" +
                item("Un",
                     "<inlineXML "
                     "contenttype=\"application/nitf+xml\"><nitf><body><body.head><hedline><hl1>Un</hl1></hedline>"
                     "</body.head><body.content><p>Texte un.</p></body.content></body></nitf></inlineXML>") +
                item("Deux", "<inlineData "
                             "contenttype=\"text/html\">&lt;p&gt;Texte&amp;nbsp;deux.&lt;/p&gt;&lt;p&gt;Fin.&lt;/"
                             "p&gt;</inlineData>") +
                "</itemSet></newsMessage>",
            u"envoi.xml"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.titles(), QStringList({u"Un"_s, u"Deux"_s}));
        QCOMPARE(read.documents.first().text, u"Un\n\nTexte un.\n"_s);
        QCOMPARE(read.documents.last().text, u"Deux\n\nTexte\u00A0deux.\n\nFin.\n"_s);
        QCOMPARE(read.documents.last().author, u"Léa Morin"_s);
        QCOMPARE(read.documents.last().site, u"Agence"_s);
        QCOMPARE(read.documents.last().date, u"2026-11-19"_s);
    }

    void feedsGiveTheirEntries()
    {
        const ReadArticles rss(
            "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Le Courrier</title><language>fr</language>"
            "<item><title>La gare &amp;amp; le port</title><link>http://a.example/1</link><dc:creator>Léa</dc:creator>"
            "<pubDate>Fri, 20 Nov 2026 08:30:00 +0100</pubDate><description>Court.</description>"
            "<content:encoded><![CDATA[<p>« Oui »,<br>dit-elle.</p><p>Fin.</p>]]></content:encoded></item>"
            "<item><title>Vide</title></item></channel></rss>",
            u"a.rss"_s);
        QCOMPARE(rss.error(), QString());
        QCOMPARE(rss.text(), u"« Oui »,\ndit-elle.\n\nFin.\n"_s);
        QCOMPARE(rss.documents.first().title, u"La gare & le port"_s);
        QCOMPARE(rss.documents.first().site, u"Le Courrier"_s);
        QCOMPARE(rss.documents.first().date, u"2026-11-20"_s);
        QCOMPARE(rss.documents.first().source, u"http://a.example/1"_s);
        QCOMPARE(rss.issues.size(), 1);
        const ReadArticles atom(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\"><title>Blog</title><entry>"
            "<title>Un</title><link rel=\"self\" href=\"http://x\"/><link href=\"http://a.example/1\"/>"
            "<author><name>Léa</name></author><updated>2026-11-20T08:00:00Z</updated><content type=\"xhtml\">"
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>A &lt; "
            "<b>B</b>.</p><p>Fin.</p></div></content></entry></feed>",
            u"a.xml"_s);
        QCOMPARE(atom.error(), QString());
        QCOMPARE(atom.text(), u"A < B.\n\nFin.\n"_s);
        QCOMPARE(atom.documents.first().author, u"Léa"_s);
        QCOMPARE(atom.documents.first().source, u"http://a.example/1"_s);
    }

    void booksGiveTheirChapters()
    {
        const QByteArray paragraph = "<p>« Oui », a dit la maire de la ville, qui attendait ce jour depuis longtemps "
                                     "avec tous les habitants du quartier.</p>";
        const ReadArticles read(
            zipOf({{u"mimetype"_s, "application/epub+zip"},
                   {u"META-INF/container.xml"_s,
                    "<container><rootfiles><rootfile full-path=\"OEBPS/content.opf\"/></rootfiles></container>"},
                   {u"OEBPS/content.opf"_s,
                    "<package><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Le Courrier du "
                    "20</dc:title>"
                    "<dc:language>fr</dc:language><dc:date>2026-11-20</dc:date></metadata><manifest>"
                    "<item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
                    "<item id=\"b\" href=\"b%20b.xhtml\" media-type=\"application/xhtml+xml\"/>"
                    "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                    "<item id=\"t\" href=\"t.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                    "<spine><itemref idref=\"t\"/><itemref idref=\"n\"/><itemref idref=\"a\"/><itemref "
                    "idref=\"b\"/></spine></package>"},
                   {u"OEBPS/t.xhtml"_s, "<html><body><h1>Titre</h1></body></html>"},
                   {u"OEBPS/a.xhtml"_s, "<html><head><title>Un</title></head><body>" + paragraph + "</body></html>"},
                   {u"OEBPS/b b.xhtml"_s,
                    "<html><head><title>Deux</title></head><body>" + paragraph + "<p>Fin.</p></body></html>"},
                   {u"OEBPS/nav.xhtml"_s, "<html><body>" + paragraph + "</body></html>"}}),
            u"a.epub"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.titles(), QStringList({u"Un"_s, u"Deux"_s}));
        QCOMPARE(read.documents.first().site, u"Le Courrier du 20"_s);
        QCOMPARE(read.documents.first().date, u"2026-11-20"_s);
        QCOMPARE(read.documents.first().source, u"a.epub/OEBPS/a.xhtml"_s);
    }

    void archivesGiveTheArticlesInThem()
    {
        const QByteArray inner = zipOf({{u"x"_s, "-"}, {u"c.txt"_s, "Le troisième."}});
        const ReadArticles read(zipOf({{u"x"_s, "-"},
                                       {u"presse/a.txt"_s, "Le premier."},
                                       {u"presse/vide.txt"_s, ""},
                                       {u"presse/b.html"_s, "<p>Le deuxième.</p>"},
                                       {u"presse/d.zip"_s, inner},
                                       {u"__MACOSX/presse/._a.txt"_s, "rien"},
                                       {u"photo.jpg"_s, "\xFF\xD8\xFF"}}),
                                u"presse.zip"_s);
        QCOMPARE(read.error(), QString());
        QCOMPARE(read.titles(), QStringList({u"Le premier."_s, u"Le deuxième."_s, u"Le troisième."_s}));
        QCOMPARE(read.documents.last().source, u"presse.zip/presse/d.zip/c.txt"_s);
        QCOMPARE(read.issues.size(), 1);
        QVERIFY(read.issues.first().contains(u"presse.zip/presse/vide.txt"));
        QVERIFY(ReadArticles(zipOf({{u"a.jpg"_s, "x"}}), u"a.zip"_s).error().contains(u"a.zip"));
    }
};

QTEST_GUILESS_MAIN(TestNewsReaders)
#include "tst_newsreaders.moc"
