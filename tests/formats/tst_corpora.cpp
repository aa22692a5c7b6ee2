// SPDX-License-Identifier: GPL-3.0-or-later
// PARC and FoLiA as others write them.
#include "models/formats/corpora/foliaformat.h"
#include "models/formats/corpora/parcformat.h"
#include "tests/runner.h"

#include <QtCore/QBuffer>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
ImportBundle bundleOf(const Format &format, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    BundleSink sink;
    const Result<> done = format.readFrom(buffer, u"a.xml"_s, {}, sink);
    if (!done)
        sink.tell(u"error: "_s + done.error().message);
    return sink.bundle;
}

/** "tag: words -> words, words", in the order of the file. */
QStringList corpusAnnotations(const ImportBundle &bundle)
{
    QStringList found;
    for (const ArticleExport &article : bundle.articles) {
        for (const Annotation &annotation : article.annotations) {
            QStringList parts;
            for (const Link &link : annotation.links) {
                const auto part = std::ranges::find(article.annotations, link.target, &Annotation::id);
                parts.append(toString(link.role) + u'=' + part->text(article.document.text));
            }
            found.append(annotation.tag + u": " + annotation.text(article.document.text) +
                         (parts.isEmpty() ? QString() : u" -> "_s + parts.join(u", ")));
        }
    }
    return found;
}

QByteArray parcWord(const QByteArray &text, const QByteArray &bytes, const QByteArray &roles = {})
{
    return "<WORD " + (bytes.isEmpty() ? QByteArray() : "ByteCount=\"" + bytes + "\" ") +
           "gorn=\"0,0\" pos=\"X\" text=\"" + text + "\">" + roles + "</WORD>";
}

QByteArray role(const QByteArray &set, const QByteArray &value)
{
    return "<attribution id=\"" + set + "\"><attributionRole roleValue=\"" + value + "\"/></attribution>";
}
} // namespace

class TestCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributionsOfParcComeIn()
    {
        // "Ana (Li) said "yes", she said." with its trees, escapes and the bytes before the text.
        const ImportBundle bundle = bundleOf(
            ParcFormat(),
            "<root><SENTENCE><S gorn=\"0\"><NP>" +
                parcWord("Ana", "9,12", role("s0", "source") + role("s1_Nested", "source")) +
                parcWord("-LRB-", "13,14", role("s0", "source")) + parcWord("Li", "14,16", role("s0", "source")) +
                parcWord("-RRB-", "16,17", role("s0", "source")) + "</NP>" +
                parcWord("said", "18,22", role("s0", "cue")) + parcWord("``", "23,24", role("s0", "content")) +
                parcWord("yes", "24,27", role("s0", "content") + role("s1_Nested", "content")) +
                parcWord("''", "27,28", role("s0", "content")) + parcWord(",", "28,29") +
                parcWord("indeed", "30,36", role("s0", "content")) + "</S></SENTENCE><SENTENCE><S>" +
                parcWord("Later", "38,43", role("s2", "cue") + role("s2", "supplement")) + "</S></SENTENCE></root>");
        QCOMPARE(bundle.issues, QStringList());
        QCOMPARE(bundle.articles.first().document.text, u"Ana (Li) said \"yes\", indeed\nLater"_s);
        QCOMPARE(corpusAnnotations(bundle),
                 (QStringList{u"source: Ana (Li)"_s, u"source: Ana"_s, u"cue: said"_s,
                              u"quotation: \"yes\" … indeed -> source=Ana (Li), cue=said"_s,
                              u"quotation: yes -> source=Ana"_s, u"cue: Later"_s, u"supplement: Later"_s}));
    }

    void aSourceOfTwoAttributionsIsOneAnnotation()
    {
        const ImportBundle bundle = bundleOf(
            ParcFormat(), "<root><SENTENCE>" + parcWord("Ana", {}, role("a", "source") + role("b", "source")) +
                              parcWord("likes", {}, role("a", "content")) + parcWord("it", {}, role("b", "content")) +
                              parcWord(".", {}) + "</SENTENCE></root>");
        QCOMPARE(bundle.articles.first().document.text, u"Ana likes it."_s);
        QCOMPARE(corpusAnnotations(bundle), (QStringList{u"source: Ana"_s, u"quotation: likes -> source=Ana"_s,
                                                     u"quotation: it -> source=Ana"_s}));
    }

    void statementsOfFoliaComeIn()
    {
        const ImportBundle bundle = bundleOf(
            FoliaFormat(),
            "<FoLiA xmlns=\"http://ilk.uvt.nl/folia\" xml:id=\"d\" version=\"2.0\"><metadata type=\"native\">"
            "<meta id=\"title\">Un titre</meta></metadata><text xml:id=\"d.t\"><p><t>ignored</t><s xml:id=\"s1\">"
            "<w xml:id=\"w1\"><t class=\"current\">Ana</t></w><w xml:id=\"w2\" space=\"no\"><t>dit</t>"
            "<correction><original><t>di</t></original></correction></w><w xml:id=\"w3\"><t>:</t></w>"
            "<statements><statement class=\"indirect\"><hd><wref id=\"w4\"/></hd><source><wref id=\"w1\"/></source>"
            "<rel><wref id=\"w2\"/><wref id=\"w9\"/></rel></statement></statements></s><s xml:id=\"s2\">"
            "<w xml:id=\"w4\"><t>Oui</t></w><entities><entity class=\"per\"><wref "
            "id=\"w1\"/></entity></entities></s></p>"
            "<p><w xml:id=\"w5\"><t>Fin</t></w></p></text></FoLiA>");
        QCOMPARE(bundle.issues.size(), 1); // w9
        QVERIFY(bundle.issues.first().contains(u"w9"));
        QCOMPARE(bundle.articles.first().document.text, u"Ana dit: Oui\nFin"_s);
        QCOMPARE(bundle.articles.first().document.title, u"Un titre"_s);
        QCOMPARE(corpusAnnotations(bundle), (QStringList{u"quotation: Oui -> source=Ana, cue=dit"_s, u"source: Ana"_s,
                                                     u"cue: dit"_s, u"per: Ana"_s}));
        QCOMPARE(bundle.articles.first().annotations.first().attributes.value(Attribute::Type), u"indirect"_s);
    }

    void quotesOfFoliaComeInWhereThereAreNoStatements()
    {
        const ImportBundle bundle = bundleOf(
            FoliaFormat(),
            "<FoLiA xmlns=\"http://ilk.uvt.nl/folia\"><text><s><w><t>Ana</t></w><quote><w space=\"no\"><t>«</t>"
            "</w><s><w space=\"no\"><t>Oui</t></w></s><w><t>»</t></w></quote></s></text></FoLiA>");
        QCOMPARE(corpusAnnotations(bundle), (QStringList{u"quotation: «Oui»"_s}));
    }

    void filesWithoutWordsAreNamed()
    {
        for (const QString &issue :
             {bundleOf(ParcFormat(), "<root><SENTENCE/></root>").issues.value(0),
              bundleOf(FoliaFormat(), "<FoLiA xmlns=\"http://ilk.uvt.nl/folia\"><text/></FoLiA>").issues.value(0)})
            QVERIFY2(issue.contains(u"there are no words in it") && issue.contains(u"a.xml"), qPrintable(issue));
    }
};

QTEST_GUILESS_MAIN(TestCorpora)
#include "tst_corpora.moc"
