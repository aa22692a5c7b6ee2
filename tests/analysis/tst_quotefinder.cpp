// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/resultindex.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

/** "content < cue < source" of each quotation, in reading order. */
QStringList reported(const QString &text, const AnalysisResult &result)
{
    const Testing::ResultIndex index(result);
    QStringList lines;
    for (const Annotation &annotation : result.annotations) {
        if (annotation.tag != Tags::Quotation)
            continue;
        QString line = annotation.text(text);
        for (const LinkRole role : {LinkRole::Cue, LinkRole::Source}) {
            for (const AnnotationId &target : annotation.targets(role))
                line += u" < "_s + index.annotations.value(target).text(text);
        }
        lines << line;
    }
    return lines;
}

} // namespace

class TestQuoteFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR)); }

    void findsFormsOfAgencies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("quotations");
        QTest::newRow("a cue like a noun before a name")
            << u"Les prix montent jusqu'à mille euros, note Paul Martin."_s
            << QStringList{u"Les prix montent jusqu'à mille euros < note < Paul Martin"_s};
        QTest::newRow("once more between auxiliary and participle")
            << u"« La route doit rouvrir demain », a une nouvelle fois répliqué le maire."_s
            << QStringList{u"« La route doit rouvrir demain » < a une nouvelle fois répliqué < le maire"_s};
        QTest::newRow("the verb behind an infinitive")
            << u"Elle a demandé à un voisin d'allumer les phares et est partie sans lui."_s
            << QStringList{u"d'allumer les phares < a demandé < Elle"_s};
        QTest::newRow("a clause inserted into what is reported")
            << u"Le maire est parti en soulignant que les ponts, qui datent d'avant-guerre, ont besoin de travaux."_s
            << QStringList{
                   u"que les ponts, qui datent d'avant-guerre, ont besoin de travaux < soulignant < Le maire"_s};
        QTest::newRow("who told it, beside")
            << u"Deux hommes ont été arrêtés à Lyon, a-t-on appris jeudi auprès de la préfecture."_s
            << QStringList{u"Deux hommes ont été arrêtés à Lyon < a-t-on appris < la préfecture"_s};
        QTest::newRow("sources that told it")
            << u"Deux hommes ont été arrêtés à Lyon, a-t-on appris jeudi de source policière."_s
            << QStringList{u"Deux hommes ont été arrêtés à Lyon < a-t-on appris < source policière"_s};
        QTest::newRow("sources first") << u"De source policière, deux hommes ont été arrêtés."_s
                                       << QStringList{u"deux hommes ont été arrêtés < De < source policière"_s};
        QTest::newRow("sources of a count")
            << u"Un bilan a été établi jeudi à partir de sources officielles."_s << QStringList{};
        QTest::newRow("a place between the verb and who speaks")
            << u"« Nous sommes prêts », a lancé mercredi, dans une vidéo, Paul Martin."_s
            << QStringList{u"« Nous sommes prêts » < a lancé < Paul Martin"_s};
        QTest::newRow("an infinitive that tells a story")
            << u"Et Paul Martin de préciser que le vent tombera."_s
            << QStringList{u"que le vent tombera < préciser < Paul Martin"_s};
        QTest::newRow("any verb of saying behind a clause, with its pronoun")
            << u"Les plages ont été désertées, avance-t-il."_s
            << QStringList{u"Les plages ont été désertées < avance-t-il < il"_s};
        QTest::newRow("an adverb between a verb like an adjective and what it reports")
            << u"La fondatrice précise toutefois que rien n'est décidé."_s
            << QStringList{u"que rien n'est décidé < précise < La fondatrice"_s};
        QTest::newRow("some among them") << u"Trois d'entre eux ont dit que la route était coupée."_s
                                         << QStringList{u"que la route était coupée < ont dit < Trois d'entre eux"_s};
        QTest::newRow("a share of them") << u"84% d'entre eux estiment que la route est sûre."_s
                                         << QStringList{u"que la route est sûre < estiment < 84% d'entre eux"_s};
        QTest::newRow("one in so many") << u"Un sondé sur six avoue se perdre."_s
                                        << QStringList{u"se perdre < avoue < Un sondé sur six"_s};
        QTest::newRow("several papers")
            << u"Le chanteur est atteint d'un cancer, rapportent mercredi des médias indiens."_s
            << QStringList{u"Le chanteur est atteint d'un cancer < rapportent < des médias indiens"_s};
        QTest::newRow("a subject that holds words in marks is no quotation")
            << u"Le maire, surpris par la crise des « gilets bleus », annonçait le retour des travaux."_s
            << QStringList{};
    }
    void findsFormsOfAgencies()
    {
        QFETCH(QString, text);
        QTEST(reported(text, m_analyzer->analyze(text, {.language = u"fr"_s})), "quotations");
    }

private:
    std::unique_ptr<Analyzer> m_analyzer;
};

QTEST_GUILESS_MAIN(TestQuoteFinder)
#include "tst_quotefinder.moc"
