// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "widgets/editor/articlehighlighter.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtGui/QPalette>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestArticleHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quietPassFinds_data();
    void quietPassFinds();
    void annotationsGoOverTheQuietPass();
    void rangesNeverOverlap();

private:
    Tagset m_tagset;
    std::unique_ptr<ArticleHighlighter> m_highlighter;
};

void TestArticleHighlighter::initTestCase()
{
    QFile file(QStringLiteral(GUILLEMET_DATA_DIR "/tagsets/attribution.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_tagset = *Tagset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    m_highlighter = std::make_unique<ArticleHighlighter>(QStringLiteral(GUILLEMET_DATA_DIR));
    m_highlighter->setColors(AnnotationPalette(m_tagset, QPalette()), QPalette());
    m_highlighter->formats(u"Le ministre est parti."_s, 0, nullptr);
    QVERIFY(m_highlighter->definition().isValid());
}

void TestArticleHighlighter::quietPassFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << u"Le ministre est parti."_s << QStringList();
    QTest::newRow("dateline") << u"PARIS, 9 janvier (Agence) - Le ministre est parti."_s
                              << QStringList{u"PARIS, 9 janvier (Agence) - "_s};
    QTest::newRow("byline") << u"Par Claire Morel et Jean Petit"_s << QStringList{u"Par Claire Morel et Jean Petit"_s};
    QTest::newRow("French date") << u"Le 1er mai 2021, rien."_s << QStringList{u"1er mai 2021"_s};
    QTest::newRow("English date") << u"On January 9, 2022, nothing."_s << QStringList{u"January 9, 2022"_s};
    QTest::newRow("ISO date") << u"du 2022-01-09 au soir"_s << QStringList{u"2022-01-09"_s};
    QTest::newRow("times") << u"à 9 h 30 ou 14:05 GMT"_s << QStringList{u"9 h 30"_s, u"14:05 GMT"_s};
    QTest::newRow("numbers") << u"soit 3,4 % et 12 000 personnes"_s << QStringList{u"3,4 %"_s, u"12 000"_s};
    QTest::newRow("addresses") << u"voir https://exemple.org/a?b=1, ou écrire à redaction@exemple.org."_s
                               << QStringList{u"https://exemple.org/a?b=1"_s, u"redaction@exemple.org"_s};
    QTest::newRow("handles") << u"selon @agence et #climat"_s << QStringList{u"@agence"_s, u"#climat"_s};
}

void TestArticleHighlighter::quietPassFinds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList ranges;
    for (const QTextLayout::FormatRange &range : m_highlighter->formats(text, 0, nullptr)) {
        if (range.format.hasProperty(QTextFormat::ForegroundBrush))
            ranges << text.mid(range.start, range.length);
    }
    QCOMPARE(ranges, found);
}

void TestArticleHighlighter::annotationsGoOverTheQuietPass()
{
    const QString text = u"Le 9 janvier, Paris 2 a parlé."_s;
    AnnotationSet set;
    Annotation source;
    source.id = AnnotationId::create();
    source.tag = Tags::Source;
    source.fragments.append({114, 121}); // "Paris 2", the paragraph begins at 100
    set.reset({source});
    QStringList bold;
    QStringList colored;
    for (const QTextLayout::FormatRange &range : m_highlighter->formats(text, 100, &set)) {
        if (range.format.fontWeight() > QFont::Normal)
            bold << text.mid(range.start, range.length);
        else
            colored << text.mid(range.start, range.length);
    }
    QCOMPARE(bold.join(QString()), u"Paris 2"_s);
    QCOMPARE(colored, QStringList{u"9 janvier"_s});
}

void TestArticleHighlighter::rangesNeverOverlap()
{
    const QString text =
        u"« Le 9 janvier 2021 à 9 h 30, 3,4 % des gens, @agence », dit-il (12 000), www.exemple.org « fin »."_s;
    QRandomGenerator random(3);
    const QList<TagId> tags{Tags::Quotation, Tags::Cue, Tags::Source, Tags::Country};
    for (int round = 0; round < 300; ++round) {
        QList<Annotation> annotations;
        for (int i = 0; i < 5; ++i) {
            Annotation made;
            made.id = AnnotationId::create();
            made.tag = tags[random.bounded(4)];
            const int begin = random.bounded(static_cast<int>(text.size()) - 1);
            made.fragments.append({begin, begin + 1 + random.bounded(40)});
            annotations.append(made);
        }
        AnnotationSet set;
        set.reset(annotations);
        int end = 0;
        for (const QTextLayout::FormatRange &range : m_highlighter->formats(text, 0, &set)) {
            QVERIFY(range.start >= end && range.length > 0);
            end = range.start + range.length;
        }
        QVERIFY(end <= text.size());
    }
}

QTEST_MAIN(TestArticleHighlighter)
#include "tst_articlehighlighter.moc"
