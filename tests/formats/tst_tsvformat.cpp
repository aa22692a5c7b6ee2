// SPDX-License-Identifier: GPL-3.0-or-later
// WebAnno TSV as others write it: their layers, slots, relations, sub-tokens, chains, and positions that are off.
#include "models/formats/cas/tsvformat.h"

#include "models/formats/cas/tsvescape.h"
#include "tests/runner.h"

#include <QtCore/QBuffer>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
ImportBundle readTsv(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    BundleSink sink;
    const Result<> done = TsvFormat().readFrom(buffer, u"a.tsv"_s, {}, sink);
    if (!done)
        sink.tell(u"error: "_s + done.error().message);
    return sink.bundle;
}

/** "tag: words", in the order of the file. */
QStringList annotationsOf(const ImportBundle &bundle)
{
    QStringList found;
    for (const ArticleExport &article : bundle.articles) {
        for (const Annotation &annotation : article.annotations)
            found.append(annotation.tag + u": " + annotation.text(article.document.text));
    }
    return found;
}
} // namespace

class TestTsvFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stackedAnnotationsAndRelationsComeIn()
    {
        const ImportBundle bundle = readTsv("#FORMAT=WebAnno TSV 3.3\n"
                                            "#T_SP=webanno.custom.Speech|kind|value\n"
                                            "#T_RL=webanno.custom.Saying|value|BT_webanno.custom.Speech\n\n\n"
                                            "#Sentence.id=s1\n#Text=\"Oui\", dit Ana.\n"
                                            "1-1\t0-1\t\"\t*[1]\tQuotation[1]\t_\t_\t\n"
                                            "1-2\t1-4\tOui\t*[1]|note\\|5[2]\tQuotation[1]|Word[2]\t_\t_\t\n"
                                            "1-3\t4-5\t\"\t*[1]\tQuotation[1]\t_\t_\t\n"
                                            "1-4\t5-6\t,\t_\t_\t_\t_\t\n"
                                            "1-5\t7-10\tdit\t*\tCue\tcued-by\t1-1[1_0]\t\n"
                                            "1-6\t11-14\tAna\t*\tSource\tattributed-to\t1-2[1_0]\t\n"
                                            "1-7\t14-15\t.\t_\t_\t_\t_\t\n");
        QCOMPARE(bundle.issues, QStringList());
        QCOMPARE(annotationsOf(bundle),
                 (QStringList{u"quotation: \"Oui\""_s, u"Word: Oui"_s, u"cue: dit"_s, u"source: Ana"_s}));
        const ArticleExport &article = bundle.articles.first();
        QCOMPARE(article.document.text, u"\"Oui\", dit Ana."_s);
        QCOMPARE(article.annotations.at(1).attributes.value(u"kind"_s), u"note|5"_s);
        QCOMPARE(article.annotations.first().links, (QList<Link>{{LinkRole::Cue, article.annotations.at(2).id},
                                                                 {LinkRole::Source, article.annotations.at(3).id}}));
    }

    void slotsAndSubTokensComeIn()
    {
        const ImportBundle bundle = readTsv(
            "#FORMAT=WebAnno TSV 3.2\n"
            "#T_SP=webanno.custom.Part|\n"
            "#T_SP=webanno.custom.Quotation|ROLE_webanno.custom.Quotation:parts_webanno.custom.QuotationPartsLink|"
            "uima.tcas.Annotation\n\n\n"
            "#Text=Ana dit😊non\n"
            "1-1\t0-3\tAna\t*[1]\t_\t_\t\n"
            "1-2\t4-12\tdit😊non\t_\t_\t_\t\n"
            "1-2.1\t4-7\tdit\t*[2]\t_\t_\t\n"
            "1-2.2\t9-12\tnon\t_\tattributed-to;cued-by\t1-1[1];1-2.1[2]\t\n");
        QCOMPARE(bundle.issues, QStringList());
        QCOMPARE(annotationsOf(bundle), (QStringList{u"Part: Ana"_s, u"Part: dit"_s, u"quotation: non"_s}));
        QCOMPARE(bundle.articles.first().annotations.last().links.size(), 2);
    }

    void textBetweenSentencesIsFilled()
    {
        // As INCEpTION does: what is between two sentences are spaces, and there may be nothing.
        const ImportBundle bundle = readTsv("#FORMAT=WebAnno TSV 3.3\n\n\n"
                                            "#Text=Un\n#Text=deux.\n1-1\t2-4\tUn\t\n1-2\t5-10\tdeux.\t\n\n"
                                            "#Text=Trois\\t.\n2-1\t10-15\tTrois\t\n\n"
                                            "#Text=Quatre\n3-1\t20-26\tQuatre\t\n");
        QCOMPARE(bundle.issues, QStringList());
        QCOMPARE(bundle.articles.first().document.text, u"  Un\ndeux.Trois\t.\n  Quatre"_s);
    }

    void positionsInCodePointsAreFoundByTheTokens()
    {
        const ImportBundle bundle = readTsv("#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Span|value\n\n\n"
                                            "#Text=😊 Ana dit Ana\n"
                                            "1-1\t0-1\t😊\t_\t\n1-2\t2-5\tAna\t_\t\n"
                                            "1-3\t6-9\tdit\tCue\t\n1-4\t10-13\tAna\tSource\t\n");
        QCOMPARE(bundle.issues.size(), 1);
        QCOMPARE(annotationsOf(bundle), (QStringList{u"cue: dit"_s, u"source: Ana"_s}));
        QCOMPARE(bundle.articles.first().annotations.last().fragments.first(), (Span{11, 14}));
    }

    void chainsComeInAsTheirElements()
    {
        const ImportBundle bundle = readTsv(
            "#FORMAT=WebAnno TSV 3.3\n"
            "#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceType|referenceRelation\n\n\n"
            "#Text=Ana Li se tait\n"
            "1-1\t0-3\tAna\tname[1]\tcoref->1-1\t\n1-2\t4-6\tLi\tname[1]\tcoref->1-1\t\n"
            "1-3\t7-9\tse\tpr[1]\t*->1-2\t\n1-4\t10-14\ttait\t_\t_\t\n");
        QCOMPARE(bundle.issues, QStringList());
        QCOMPARE(annotationsOf(bundle), (QStringList{u"name: Ana Li"_s, u"pr: se"_s}));
    }

    void whatIsWrongIsNamedWithItsLine()
    {
        const ImportBundle bundle = readTsv("#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Span|value\n"
                                            "#T_RL=webanno.custom.Link|value|BT_webanno.custom.Span\n\n\n"
                                            "#Text=Ana dit\n"
                                            "1-1\t0-3\tAna\tSource[1]\t_\t_\t\n"
                                            "nonsense\n"
                                            "1-2\t4-7\tDIT\tCue\t_\t_\t\n"
                                            "1-3\t4-7\tdit\tCue\n"
                                            "1-4\t4-7\tdit\t_\tcued-by\t7-7[9_1]\t\n"
                                            "1-5\t999999999999999-0\tAna\t_\t_\t_\t\n");
        QCOMPARE(annotationsOf(bundle), (QStringList{u"source: Ana"_s, u"cue: dit"_s}));
        const QString issues = bundle.issues.join(u'\n');
        for (const QString &line : {u"Line 8"_s, u"Line 9"_s, u"Line 10"_s, u"Line 11"_s, u"Line 12"_s})
            QVERIFY2(issues.contains(line), qPrintable(line + u" in " + issues));
        QVERIFY(readTsv("#FORMAT=WebAnno TSV 1\n").issues.first().contains(u"line 1"));
    }

    void aGapWithoutEndIsNotFilled()
    {
        const ImportBundle bundle = readTsv("#FORMAT=WebAnno TSV 3.3\n\n\n#Text=a\n1-1\t0-1\ta\t\n\n"
                                            "#Text=b\n2-1\t999999999-1000000000\tb\t\n");
        QCOMPARE(bundle.articles.first().document.text, u"a\nb"_s);
        QCOMPARE(bundle.issues.size(), 1);
    }

    void whatIsEscapedComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("reserved") << u"\\[]|_;*"_s << u"\\\\\\[\\]\\|\\_\\;\\*"_s;
        QTest::newRow("arrow") << u"a->b - >"_s << u"a\\->b - >"_s;
        QTest::newRow("controls") << u"\t\n\r\f\b\x01"_s << u"\\t\\n\\r\\f\\b\\\x01"_s;
        QTest::newRow("letters") << u"\\t\\n"_s << u"\\\\t\\\\n"_s;
    }
    void whatIsEscapedComesBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, escaped);
        QCOMPARE(tsvEscapedValue(text), escaped);
        QCOMPARE(tsvUnescaped(escaped), text);
        QCOMPARE(tsvUnescaped(tsvEscapedText(text)), text);
        QCOMPARE(tsvSplit(escaped + u'|' + escaped + u"|"_s, u'|'), (QStringList{escaped, escaped, QString()}));
    }
};

QTEST_GUILESS_MAIN(TestTsvFormat)
#include "tst_tsvformat.moc"
