// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/htmlarticle.h"
#include "tests/runner.h"

#include <QtCore/QStringEncoder>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
/** The same article in every layout. */
const QString headline = u"Le pont de Valmont fermé jusqu'au printemps"_s;
const QStringList paragraphs{
    u"Le conseil municipal de Valmont a décidé lundi soir de fermer le pont des Tanneurs à toute circulation."_s,
    u"« Nous n'avions pas le choix », a déclaré la maire, Hélène Fabre, à l'issue de la réunion."_s, u"« Non. »"_s,
    u"Selon les ingénieurs, les travaux dureront au moins cinq mois, le temps de remplacer deux poutres rongées par la rouille."_s,
    u"Les commerçants craignent que la fermeture ne fasse fuir leurs clients, comme lors de la crue de 2016."_s};

QString expected(bool withHeadline = true)
{
    return (withHeadline ? headline + u"\n\n" : QString()) + paragraphs.join(u"\n\n") + u'\n';
}

QString asParagraphs(const QString &tag = u"p"_s)
{
    QString html;
    for (const QString &paragraph : paragraphs)
        html += u'<' + tag + u'>' + paragraph + u"</" + tag + u">\n";
    return html;
}

const QString navigation =
    u"<nav><ul><li><a href='/'>Accueil</a></li><li><a href='/p'>Politique</a></li></ul></nav>"
    "<div class='cookie-banner'><p>Nous utilisons des cookies pour mesurer l'audience et vous proposer des contenus "
    "adaptés. "
    "Vous pouvez les refuser à tout moment dans les réglages de votre compte.</p><button>Accepter</button></div>"_s;
const QString footer = u"<footer><p>© 2024 Le Courrier de Valmont. Tous droits réservés, reproduction interdite.</p>"
                       "<a href='/m'>Mentions légales</a></footer>"_s;
const QString related = u"<section class='related-articles'><h2>Sur le même sujet</h2>"
                        "<article><a href='/1'><h3>La crue de 2016 en images</h3></a><p>Retour sur les trois jours qui "
                        "ont marqué la ville.</p></article>"
                        "<article><a href='/2'><h3>Le pont aura deux cents ans</h3></a><p>Un anniversaire que la "
                        "mairie veut fêter dignement.</p></article>"
                        "</section>"_s;
const QString comments =
    u"<div id='comments'><h3>3 commentaires</h3><p>Enfin une bonne décision, il était temps de faire quelque chose, "
    u"vraiment.</p>"
    "<p>Et nous, on fait comment pour aller travailler, dites-moi ? Personne ne nous a demandé notre avis, comme d'habitude.</p></div>"_s;
const QByteArray linkedData =
    QByteArray(
        "<html><head><title>X</title><script type='application/ld+json'>"
        "{'@context':'https://schema.org','@graph':[{'@type':'WebSite','name':'Autre'},{'@type':['NewsArticle'],"
        "'headline':'L&#039;heure d&#8217;hiver','datePublished':'2024-03-05T06:00:00+01:00','inLanguage':'fr-FR',"
        "'author':[{'@type':'Person','name':'Léa Roux'},{'@type':'Person','name':'Ali Ben'}],'publisher':{'name':'La "
        "Gazette'},"
        "'articleBody':'Un premier paragraphe de texte.\n\nUn second "
        "paragraphe.'}]}</script></head><body><p>Court.</p></body></html>")
        .replace('\'', '"');
} // namespace

class TestHtmlArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTextInEveryLayout_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("hasHeadline");
        const QString head = u"<!DOCTYPE html><html lang='fr'><head><title>"_s + headline +
                             u" - Le Courrier de Valmont</title><meta property='og:title' content=\""_s + headline +
                             u"\"><style>p{color:red}</style><script>var p = '<p>pas ceci</p>';</script></head>"_s;
        QTest::newRow("article element")
            << head + u"<body>"_s + navigation + u"<main><article><header><h1>"_s + headline +
                   u"</h1><p class='byline'>Par Jeanne Roy</p><time datetime='2024-01-09T08:00'>9 "
                   u"janvier</time></header>"
                   "<figure><img src='x.jpg'><figcaption>Le pont, hier. © J. Roy</figcaption></figure>"_s +
                   asParagraphs() +
                   u"<div class='share-buttons'><a href='#'>Partager</a></div><aside><p>Notre lettre du matin, tous "
                   u"les jours dans "
                   "votre boîte.</p></aside></article>"_s +
                   related + comments + u"</main>"_s + footer + u"</body></html>"_s
            << true;
        QTest::newRow("boxes only") << head + u"<body class='has-sidebar'><div id='page'>"_s + navigation +
                                           u"<div class='col'><h1>"_s + headline + u"</h1><div class='entry'>"_s +
                                           asParagraphs() +
                                           u"</div></div><div class='sidebar'><h4>Les plus lus</h4><ul>"
                                           "<li><a href='/a'>Un incendie au marché couvert</a></li></ul></div>"_s +
                                           comments + footer + u"</div></body></html>"_s
                                    << true;
        QTest::newRow("micro data, body beside a paywall")
            << head + u"<body><div class='meta-wrapper'><h1 itemprop='headline'>"_s + headline +
                   u"</h1><div itemprop='articleBody'>"_s + asParagraphs() +
                   u"</div></div><div class='paywall'><p>Il vous reste 60 % de cet article à lire. La suite est "
                   u"réservée à nos "
                   "abonnés.</p></div></body></html>"_s
            << true;
        QTest::newRow("tables and line breaks, as pages were once")
            << u"<html><head><title>"_s + headline +
                   u"</title></head><body><table width=100%><tr><td><a href=a>Une</a><br>"
                   "<a href=b>Sports</a></td><td><font size=5><b>Rubrique locale</b></font><p>"_s +
                   paragraphs.join(u"<br><br>\n"_s) + u"<p></td></tr></table></body></html>"_s
            << false;
        QTest::newRow("a form around everything, no end tags")
            << head + u"<body><form action='/'><div class=content><h1>"_s + headline + u"</h1><p>"_s +
                   paragraphs.join(u"<p>"_s) + u"</div></form>"_s
            << true;
        QTest::newRow("promotions between the paragraphs")
            << head + u"<body><article><h1>"_s + headline + u"</h1>"_s +
                   asParagraphs().replace(
                       u"</p>\n<p>Selon"_s,
                       u"</p><p><strong>À lire aussi : <a href='/x'>Valmont sous les eaux</a></strong></p>"
                       "<p>Publicité</p><div class='ad'>Achetez une voiture neuve dès demain matin !</div><p>Selon"_s) +
                   u"<h2>À lire</h2><ul><li><a href='/y'>Les ponts de France</a></li></ul></article></body></html>"_s
            << true;
        QTest::newRow("hidden copies")
            << head + u"<body><div style='display:none'>"_s + asParagraphs() + asParagraphs() +
                   u"</div><article><h1>"_s + headline + u"</h1>"_s + asParagraphs() +
                   u"<p hidden>Version imprimable de ce même article, deux pages.</p>"
                   "<template><p>Un modèle que personne ne doit voir.</p></template></article></body></html>"_s
            << true;
    }
    void findsTheTextInEveryLayout()
    {
        QFETCH(QString, page);
        QFETCH(bool, hasHeadline);
        const Result<Document> document = articleFromHtml(page.toUtf8(), u"p.html"_s);
        QVERIFY(document);
        QCOMPARE(document->text, expected(hasHeadline));
        QCOMPARE(document->title, headline);
    }

    void readsMetadataFromLinkedData()
    {
        const auto document = articleFromHtml(linkedData, u"p.html"_s);
        QVERIFY(document);
        QCOMPARE(document->title, u"L'heure d’hiver"_s);
        QCOMPARE(document->date, u"2024-03-05"_s);
        QCOMPARE(document->author, u"Léa Roux, Ali Ben"_s);
        QCOMPARE(document->site, u"La Gazette"_s);
        QCOMPARE(document->language, u"fr"_s);
        QCOMPARE(document->text, u"Un premier paragraphe de texte.\n\nUn second paragraphe.\n"_s);
    }

    void readsMetadataFromMetaElements()
    {
        const auto document = articleFromHtml(
            "<html xml:lang='en-GB'><head><title>Bridge closed | The Valley Post</title>"
            "<meta property='og:site_name' content='The Valley Post'><meta name='author' content='Sam Hill'>"
            "<meta property='article:published_time' content='20240305'></head><body><h1>Bridge closed</h1>"
            "<p>The bridge has been closed since Monday, the council said in a short statement.</p></body></html>",
            u"p.html"_s);
        QVERIFY(document);
        QCOMPARE(document->title, u"Bridge closed"_s);
        QCOMPARE(document->author, u"Sam Hill"_s);
        QCOMPARE(document->date, u"2024-03-05"_s);
        QCOMPARE(document->site, u"The Valley Post"_s);
        QCOMPARE(document->language, u"en"_s);
    }

    void readsMetadataFromThePageItself()
    {
        const auto document = articleFromHtml(
            "<html><head><title>Le vent tourne – Gazette</title><link rel='canonical' "
            "href='https://www.gazette.example/a'></head>"
            "<body><p class='byline'>Par Luc Morin</p><time datetime='2023-11-02'>hier</time>"
            "<p>Le vent a tourné dans la nuit, ont indiqué les services de la météo ce matin.</p></body></html>",
            u"p.html"_s);
        QVERIFY(document);
        QCOMPARE(document->author, u"Luc Morin"_s);
        QCOMPARE(document->date, u"2023-11-02"_s);
        QCOMPARE(document->site, u"gazette.example"_s);
        QVERIFY(document->title.startsWith(u"Le vent tourne"));
    }

    void keepsWordsWholeAndCharactersAsTheyShow()
    {
        const auto document = articleFromHtml(
            "<body><p>Le <b>P</b>r&eacute;sident <i>a d&#233;clar&#xE9;</i>&nbsp;: "
            "<q>anti<wbr>consti&shy;tutionnel</q> "
            "&#147;soit&#148; &lt;ici&gt; &amp; l&agrave;&#8239;!\n   Fin<br>de ligne &#128512;</p></body>",
            u"p.html"_s);
        QVERIFY(document);
        QCOMPARE(document->text,
                 u"Le Président a déclaré\u00A0: “anticonstitutionnel” “soit” <ici> & là\u202F! Fin\nde ligne 😀\n"_s);
    }

    void decodesPagesAsTheySayOrAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString page =
            u"<html><head><meta http-equiv='Content-Type' content='text/html; charset=%1'></head><body><p>"
            "« L'été sera chaud », a annoncé le météorologue à la télévision.</p></body></html>"_s;
        QTest::newRow("said and so") << QByteArray(QStringEncoder("windows-1252").encode(page.arg(u"iso-8859-1"_s)));
        QTest::newRow("says Latin-1, is UTF-8") << page.arg(u"iso-8859-1"_s).toUtf8();
        QTest::newRow("says UTF-8, is Latin-1")
            << QByteArray(QStringEncoder("windows-1252").encode(page.arg(u"utf-8"_s)));
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" +
                                              QByteArray(QStringEncoder("UTF-16LE").encode(page.arg(u"utf-16"_s))));
    }
    void decodesPagesAsTheySayOrAsTheyAre()
    {
        QFETCH(QByteArray, bytes);
        const auto document = articleFromHtml(bytes, u"p.html"_s);
        QVERIFY(document);
        QCOMPARE(document->text, u"« L'été sera chaud », a annoncé le météorologue à la télévision.\n"_s);
    }

    void pagesWithoutTextAreRefused()
    {
        for (const char *page : {"<html></html>", "<html><body><script>x</script></body></html>", "<img src=x>", "<"}) {
            const auto document = articleFromHtml(page, u"vide.html"_s);
            QVERIFY2(!document, page);
            QVERIFY(document.error().message.contains(u"vide.html"));
        }
    }

    void entitiesFromOutsideAreNotRead()
    {
        const auto document =
            articleFromHtml("<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>"
                            "<!ENTITY l 'lol'>]><html><body><p>Voici &x; et &l; dans le texte.</p></body></html>",
                            u"p.html"_s);
        QVERIFY(document);
        QVERIFY(document->text.contains(u"&x;"));
    }

    void aPageCutAnywhereOrNestedDeeplyDoesNoHarm()
    {
        const QByteArray page = (u"<html><body><article><h1>"_s + headline + u"</h1>"_s + asParagraphs() + related +
                                 u"</article></body></html>"_s)
                                    .toUtf8();
        for (qsizetype size = 0; size < page.size(); size += 7) {
            const auto document = articleFromHtml(page.first(size), u"cut.html"_s);
            QVERIFY(document ? !document->text.trimmed().isEmpty() : !document.error().message.isEmpty());
        }
        const QByteArray nested = QByteArray("<div>").repeated(100000) + "<p>Au fond du puits.</p>";
        const auto deep = articleFromHtml(nested, u"deep.html"_s);
        QVERIFY(deep || !deep.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHtmlArticle)
#include "tst_htmlarticle.moc"
