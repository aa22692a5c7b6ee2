// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/resultindex.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

/** Who says the last quotation of a text. */
QString lastSpeaker(const AnalysisResult &result)
{
    const Testing::ResultIndex index(result);
    QString last;
    for (const Annotation &annotation : result.annotations) {
        for (const AnnotationId &source : annotation.targets(LinkRole::Source))
            last = index.speakerOf(source);
    }
    return last;
}

} // namespace

class TestSpeakerResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR)); }

    void resolvesWhoIsTakenUp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speaker");
        QTest::newRow("a profession takes up who was named")
            << u"Camille Brunet a publié lundi un roman sur les marins. « Je l'ai écrit en un été », a raconté "
               u"l'écrivaine."_s
            << u"Camille Brunet"_s;
        QTest::newRow("so does a demonstrative with any person")
            << u"Julien Marchand a tout perdu dans l'incendie. « Il ne reste rien », soupire cet électricien de 38 "
               u"ans."_s
            << u"Julien Marchand"_s;
        QTest::newRow("not who was introduced without a name")
            << u"Camille Brunet a rencontré une jeune femme à la gare. « Je pars demain », a dit la jeune femme."_s
            << u"femme"_s;
        QTest::newRow("not the holder of another role")
            << u"L'actrice Camille Brunet joue une avocate. « Le tournage a été long », a raconté la réalisatrice."_s
            << u"réalisatrice"_s;
        QTest::newRow("but who was speaking, whatever the role")
            << u"« Le tournage a été long », a dit l'actrice Camille Brunet. « Il a plu », a ajouté l'artiste."_s
            << u"Camille Brunet"_s;
        QTest::newRow("an office is most often somebody else's")
            << u"Julien Marchand a été arrêté lundi. « L'enquête continue », a indiqué le procureur."_s
            << u"procureur"_s;
        QTest::newRow("a paper is no he where a person was named")
            << u"Julien Marchand, maire de Valbonne, songe à partir. Selon Ouest-Matin, le maire l'a dit à ses "
               u"proches. « Je suis fatigué », aurait-il confié."_s
            << u"Julien Marchand"_s;
        QTest::newRow("the letters of a party are not the member's name")
            << u"« C'est trop tard », a regretté un député LREM."_s << u"député LREM"_s;
        QTest::newRow("an acronym becomes its long form")
            << u"La direction générale de la santé (DGS) suit l'épidémie. Le pic est passé, a annoncé la DGS."_s
            << u"direction générale de la santé"_s;
        QTest::newRow("one with lower-case letters too")
            << u"L'Agence nationale de sécurité sanitaire (Anses) a relu l'étude. « Le risque est faible », souligne "
               u"l'Anses."_s
            << u"Agence nationale de sécurité sanitaire"_s;
        QTest::newRow("one that does not fit is left out of the name")
            << u"« Le séisme a été fort », ont indiqué les services géologiques américains (USGS)."_s
            << u"services géologiques américains"_s;
        QTest::newRow("letters before a name are no part of it")
            << u"« C'est une erreur », a dit le président de l'ACNR Paul Sims."_s << u"Paul Sims"_s;
        QTest::newRow("particles are part of a name")
            << u"« C'est une erreur », a dit Ursula von der Linden."_s << u"Ursula von der Linden"_s;
        QTest::newRow("so is a second half with de")
            << u"« C'est une erreur », a dit François Martin de Cossac."_s << u"François Martin de Cossac"_s;
        QTest::newRow("whom somebody works for is not")
            << u"« C'est une erreur », a dit François Martin de Wellby Securities."_s << u"François Martin"_s;
        QTest::newRow("a foundation keeps its name whole")
            << u"« C'est un fléau », s'est alarmée la Fondation Abbé Martin."_s << u"Fondation Abbé Martin"_s;
        QTest::newRow("the determiner tells the number")
            << u"Les pays de la région nient tout incident. Julien Marchand y travaille. « Je suis resté », dit-il."_s
            << u"Julien Marchand"_s;
    }
    void resolvesWhoIsTakenUp()
    {
        QFETCH(QString, text);
        QFETCH(QString, speaker);
        QCOMPARE(lastSpeaker(m_analyzer->analyze(text, {.language = u"fr"_s})), speaker);
    }

private:
    std::unique_ptr<Analyzer> m_analyzer;
};

QTEST_GUILESS_MAIN(TestSpeakerResolver)
#include "tst_speakerresolver.moc"
