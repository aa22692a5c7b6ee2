// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/resultindex.h"
#include "tests/runner.h"

#include <thread>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

/** "type: content < cue < source = speaker" of each quotation, in reading order. */
QStringList described(const QString &text, const AnalysisResult &result)
{
    const Testing::ResultIndex index(result);
    QStringList lines;
    for (const Annotation &annotation : result.annotations) {
        if (annotation.tag != Tags::Quotation)
            continue;
        QString line = toString(annotation.quoteType()) + u": "_s + annotation.text(text);
        for (const AnnotationId &cue : annotation.targets(LinkRole::Cue))
            line += u" < "_s + index.annotations.value(cue).text(text);
        for (const AnnotationId &source : annotation.targets(LinkRole::Source))
            line += u" < "_s + index.annotations.value(source).text(text) + u" = "_s + index.speakerOf(source);
        lines << line;
    }
    return lines;
}

const QString agencyArticle =
    u"\"Nous avons de sérieux doutes sur la manière dont ce barrage, que l'Ouzbékistan contrôle, est géré\", a déclaré "
    u"M. Marlin "
    "lors d'un entretien dans l'émission \"Le Grand Matin\" de la RTBF, ajoutant que le Tadjikistan devrait pouvoir "
    "régler la crise. "
    "\"Nous attendons une réponse à ce sujet\".\n\n"
    "Les autorités du Tadjikistan ont déclaré lundi qu'elles avaient repris le contrôle de la vallée, et que des "
    "soldats de la "
    "force ouzbèke surveillaient les \"points sensibles\".\n\n"
    "Mardi, Marlin a déclaré que le Tadjikistan pourrait avoir du mal à se passer des ingénieurs ouzbeks, ce qui a "
    "provoqué une "
    "vive réponse de l'Ouzbékistan.\n\n"
    "L'Ouzbékistan a réagi avec colère mercredi, affirmant que la Belgique devrait penser à ses propres barrages.\n\n"
    "\"Si Étienne Marlin aime tant les barrages, qu'il vienne les voir\", a déclaré le ministère ouzbek des affaires "
    "étrangères "
    "sur son compte.\n\n"
    "Le ministère a déclaré que l'envoi d'ingénieurs était une réponse légitime.\n"_s;

} // namespace

class TestRuleAnalyzer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR)); }

    void readsAnAgencyArticle()
    {
        const AnalysisResult result = m_analyzer->analyze(agencyArticle);
        QCOMPARE(result.language, u"fr"_s);
        const QStringList found = described(agencyArticle, result);
        const QStringList wanted{
            u"direct: \"Nous avons de sérieux doutes sur la manière dont ce barrage, que l'Ouzbékistan contrôle, est "
            u"géré\" … \"Nous "
            "attendons une réponse à ce sujet\" < a déclaré < M. Marlin = Étienne Marlin"_s,
            u"indirect: que le Tadjikistan devrait pouvoir régler la crise < ajoutant < M. Marlin = Étienne Marlin"_s,
            u"mixed: qu'elles avaient repris le contrôle de la vallée, et que des soldats de la force ouzbèke "
            u"surveillaient les "
            "\"points sensibles\" < ont déclaré < Les autorités du Tadjikistan = autorités du Tadjikistan"_s,
            u"indirect: que le Tadjikistan pourrait avoir du mal à se passer des ingénieurs ouzbeks < a déclaré < "
            u"Marlin = Étienne "
            "Marlin"_s,
            u"indirect: que la Belgique devrait penser à ses propres barrages < affirmant < L'Ouzbékistan = Ouzbékistan"_s,
            u"direct: \"Si Étienne Marlin aime tant les barrages, qu'il vienne les voir\" < a déclaré < le ministère "
            u"ouzbek des "
            "affaires étrangères = ministère ouzbek des affaires étrangères"_s,
            u"indirect: que l'envoi d'ingénieurs était une réponse légitime < a déclaré < Le ministère = ministère "
            u"ouzbek des "
            "affaires étrangères"_s};
        QCOMPARE(found, wanted);
    }

    void findsEachForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quotation");
        QTest::newRow("colon") << u"Le maire a répondu : « Nous verrons demain. »"_s
                               << u"direct: « Nous verrons demain. » < a répondu < Le maire = maire"_s;
        QTest::newRow("inversion") << u"« Nous verrons demain », a-t-elle répondu."_s
                                   << u"direct: « Nous verrons demain » < a-t-elle répondu < elle = "_s;
        QTest::newRow("split") << u"« Nous verrons », a répondu le maire, « dès demain »."_s
                               << u"direct: « Nous verrons » … « dès demain » < a répondu < le maire = maire"_s;
        QTest::newRow("aside inside")
            << u"« Nous partirons, a déclaré Jean Dupont, dès demain »."_s
            << u"direct: « Nous partirons … dès demain » < a déclaré < Jean Dupont = Jean Dupont"_s;
        QTest::newRow("selon") << u"Selon la préfecture, la route est coupée."_s
                               << u"indirect: la route est coupée < Selon < la préfecture = préfecture"_s;
        QTest::newRow("selon last") << u"La route est coupée, selon la préfecture."_s
                                    << u"indirect: La route est coupée < selon < la préfecture = préfecture"_s;
        QTest::newRow("infinitive") << u"Le maire affirme avoir prévenu les habitants."_s
                                    << u"indirect: avoir prévenu les habitants < affirme < Le maire = maire"_s;
        QTest::newRow("promise") << u"Le maire a promis de rouvrir la route."_s
                                 << u"indirect: de rouvrir la route < a promis < Le maire = maire"_s;
        QTest::newRow("dative before the subject")
            << u"\"Les gens sont heureux !\", raconte à l'AFP le père Pierre Amar."_s
            << u"direct: \"Les gens sont heureux !\" < raconte < le père Pierre Amar = Pierre Amar"_s;
        QTest::newRow("one word") << u"Le peuple a dit « oui » au référendum."_s
                                  << u"direct: « oui » < a dit < Le peuple = peuple"_s;
        QTest::newRow("passive") << u"Ce « désastre » est déploré par les Nations unies."_s
                                 << u"mixed: Ce « désastre » < est déploré < les Nations unies = Nations unies"_s;
        QTest::newRow("any verb behind marks")
            << u"« Nous ne partirons jamais d'ici », bougonne Jean Dupont."_s
            << u"direct: « Nous ne partirons jamais d'ici » < bougonne < Jean Dupont = Jean Dupont"_s;
        QTest::newRow("two names") << u"« La route est coupée », a indiqué à l'AFP Jean Dupont."_s
                                   << u"direct: « La route est coupée » < a indiqué < Jean Dupont = Jean Dupont"_s;
        QTest::newRow("adverbial in the verb")
            << u"Jean Dupont a de son côté affirmé que la route était coupée."_s
            << u"indirect: que la route était coupée < a de son côté affirmé < Jean Dupont = Jean Dupont"_s;
        QTest::newRow("insertion before the subject")
            << u"« La route est coupée », a prévenu, dans un message, Jean Dupont."_s
            << u"direct: « La route est coupée » < a prévenu < Jean Dupont = Jean Dupont"_s;
        QTest::newRow("subject with a clause")
            << u"Les passagers qui ont vu l'accident affirment que la route était coupée."_s
            << u"indirect: que la route était coupée < affirment < Les passagers = passagers"_s;
        QTest::newRow("two adjectives")
            << u"Les gouvernements tunisien et algérien ont annoncé que la frontière rouvrirait."_s
            << u"indirect: que la frontière rouvrirait < ont annoncé < Les gouvernements tunisien et algérien = "
               "gouvernements tunisien et algérien"_s;
        QTest::newRow("article in a name") << u"Jean Le Goff a dit que la route était coupée."_s
                                           << u"indirect: que la route était coupée < a dit < Jean Le Goff = "
                                              "Jean Le Goff"_s;
        QTest::newRow("whole source") << u"Selon une étude parue lundi, la route est coupée."_s
                                      << u"indirect: la route est coupée < Selon < une étude parue lundi = "
                                         "étude parue lundi"_s;
        QTest::newRow("title inside") << u"Jean Dupont a dit que le film « Les Oiseaux » sortait demain."_s
                                      << u"indirect: que le film « Les Oiseaux » sortait demain < a dit < "
                                         "Jean Dupont = Jean Dupont"_s;
        QTest::newRow("adverbial of two words before the subject")
            << u"« La route est coupée », commente de son côté Yves Martinet."_s
            << u"direct: « La route est coupée » < commente < Yves Martinet = Yves Martinet"_s;
        QTest::newRow("d'emblée before the subject")
            << u"« La route est coupée », assure d’emblée Claire Vasseur."_s
            << u"direct: « La route est coupée » < assure < Claire Vasseur = Claire Vasseur"_s;
        QTest::newRow("par téléphone is nobody")
            << u"« La route est coupée », raconte par téléphone à l'AFP Jean Dupont."_s
            << u"direct: « La route est coupée » < raconte < Jean Dupont = Jean Dupont"_s;
        QTest::newRow("insertion behind the cue")
            << u"Le ministre a condamné, mercredi sur France Inter, des violences « inacceptables »."_s
            << u"mixed: des violences « inacceptables » < a condamné < Le ministre = ministre"_s;
        QTest::newRow("insertion between dashes")
            << u"Jean Dupont – qui vit à Lyon – a déclaré que la route était coupée."_s
            << u"indirect: que la route était coupée < a déclaré < Jean Dupont = Jean Dupont"_s;
        QTest::newRow("pronoun of who is quoted")
            << u"L’un d’eux raconte avoir vu l'accident."_s
            << u"indirect: avoir vu l'accident < raconte < L’un d’eux = L’un d’eux"_s;
        QTest::newRow("not ruled out") << u"Le maire n'a pas exclu que la route soit coupée."_s
                                       << u"indirect: que la route soit coupée < n'a pas exclu < Le maire = maire"_s;
        QTest::newRow("negated infinitive")
            << u"Le maire dit ne pas avoir prévenu les habitants."_s
            << u"indirect: ne pas avoir prévenu les habitants < dit < Le maire = maire"_s;
        QTest::newRow("fait savoir") << u"Le maire fait savoir que la route est coupée."_s
                                     << u"indirect: que la route est coupée < fait savoir < Le maire = maire"_s;
        QTest::newRow("a fait savoir") << u"Le maire a fait savoir que la route était coupée."_s
                                       << u"indirect: que la route était coupée < a fait savoir < Le maire = maire"_s;
        QTest::newRow("pronoun before the infinitive")
            << u"Des voisins disent l'avoir vue dimanche."_s
            << u"indirect: l'avoir vue dimanche < disent < Des voisins = voisins"_s;
        QTest::newRow("clause of its own after mais")
            << u"Le maire est parti, mais selon la préfecture, il reviendra."_s
            << u"indirect: il reviendra < selon < la préfecture = préfecture"_s;
        QTest::newRow("present that may be a participle")
            << u"Ce texte « va dans le bon sens de l'histoire », décrit le communiqué."_s
            << u"mixed: Ce texte « va dans le bon sens de l'histoire » < décrit < le communiqué = communiqué"_s;
        QTest::newRow("name below a heading")
            << u"Le prince André\n\nJeanne Dupont dit que la route est coupée."_s
            << u"indirect: que la route est coupée < dit < Jeanne Dupont = Jeanne Dupont"_s;
        QTest::newRow("some time ago")
            << u"Le maire avait estimé à l'AFP il y a quinze jours que la route rouvrirait."_s
            << u"indirect: que la route rouvrirait < avait estimé < Le maire = maire"_s;
        QTest::newRow("who the source is")
            << u"Selon Jean Dupont, entomologiste du musée, interrogé par la radio, le phénomène est rare."_s
            << u"indirect: le phénomène est rare < Selon < Jean Dupont, entomologiste du musée, interrogé par la radio "
               "= Jean Dupont"_s;
        QTest::newRow("presented as")
            << u"Les médias le présentent également comme un \"proche\" du maire."_s
            << u"mixed: un \"proche\" du maire < le présentent également comme < Les médias = médias"_s;
        QTest::newRow("how it was said")
            << u"« La route est coupée », a réagi, attristée, Jeanne Dupont."_s
            << u"direct: « La route est coupée » < a réagi < Jeanne Dupont = Jeanne Dupont"_s;
        QTest::newRow("first name alone") << u"« La route est coupée », a dit à l'AFP Ahmed, 20 ans."_s
                                          << u"direct: « La route est coupée » < a dit < Ahmed = Ahmed"_s;
        QTest::newRow("verb that takes other things elsewhere")
            << u"« Décidons pour toutes les jeunes femmes », enjoint Jeanne Dupont."_s
            << u"direct: « Décidons pour toutes les jeunes femmes » < enjoint < Jeanne Dupont = Jeanne Dupont"_s;
        QTest::newRow("comme le souligne")
            << u"Comme le souligne Jean Dupont, « les prix ne baisseront pas »."_s
            << u"direct: « les prix ne baisseront pas » < le souligne < Jean Dupont = Jean Dupont"_s;
        QTest::newRow("pour qui") << u"Une idée que ne partage pas Jean Dupont, pour qui « tout va très bien »."_s
                                  << u"direct: « tout va très bien » < pour < qui = Jean Dupont"_s;
        QTest::newRow("verb still to come")
            << u"Le ministre a reçu, selon son cabinet, une lettre de menaces."_s
            << u"indirect: Le ministre a reçu … une lettre de menaces < selon < son cabinet = cabinet"_s;
        QTest::newRow("when it was said") << u"Le maire a proposé de rouvrir la route, dimanche 7 janvier."_s
                                          << u"indirect: de rouvrir la route < a proposé < Le maire = maire"_s;
        QTest::newRow("dateline") << u"Lyon, le 4 mars 2024 – La route est coupée, selon la préfecture."_s
                                  << u"indirect: La route est coupée < selon < la préfecture = préfecture"_s;
        QTest::newRow("words in the next paragraph")
            << u"Le maire a déclaré, mardi :\n\n« Nous verrons demain si cela suffit. »"_s
            << u"direct: « Nous verrons demain si cela suffit. » < a déclaré < Le maire = maire"_s;
        QTest::newRow("signature")
            << u"« La route est toujours coupée. » — Jean Dupont, avocat"_s
            << u"direct: « La route est toujours coupée. » < — < Jean Dupont, avocat = Jean Dupont"_s;
        QTest::newRow("mixed shapes of marks") << u"Le maire a dit : “Nous verrons bien demain\"."_s
                                               << u"direct: “Nous verrons bien demain\" < a dit < Le maire = maire"_s;
        QTest::newRow("two in a row") << u"« Il faut que ça cesse », « nous sommes à bout » : la foule gronde."_s
                                      << u"mixed: « Il faut que ça cesse », « nous sommes à bout »"_s;
        QTest::newRow("noun of somebody")
            << u"Réaction du syndicat : « Le combat continue dans la rue »."_s
            << u"direct: « Le combat continue dans la rue » < Réaction < syndicat = syndicat"_s;
        QTest::newRow("verb inside the marks") << u"La direction « ne souhaite pas commenter »."_s
                                               << u"direct: « ne souhaite pas commenter » < La direction = direction"_s;
        QTest::newRow("participle with its own subject")
            << u"Jean Dupont demandant si la route était coupée, le maire est parti."_s
            << u"indirect: si la route était coupée < demandant < Jean Dupont = Jean Dupont"_s;
        QTest::newRow("object of another verb")
            << u"La crise a poussé le ministre à annoncer que la route rouvrirait."_s
            << u"indirect: que la route rouvrirait < annoncer < le ministre = ministre"_s;
        QTest::newRow("phrase")
            << u"Le maire a dénoncé une « attaque lâche » contre la démocratie."_s
            << u"mixed: une « attaque lâche » contre la démocratie < a dénoncé < Le maire = maire"_s;
    }
    void findsEachForm()
    {
        QFETCH(QString, text);
        const QStringList found = described(text, m_analyzer->analyze(text, {.language = u"fr"_s}));
        QCOMPARE(found.size(), 1);
        QTEST(found.first(), "quotation");
    }

    void findsEachEnglishForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quotation");
        QTest::newRow("contraction") << u"Specialists say it’s a realistic plan."_s
                                     << u"indirect: it’s a realistic plan < say < Specialists = Specialists"_s;
        QTest::newRow("contraction of the cue") << u"He’s predicting that the road will be closed."_s
                                                << u"indirect: that the road will be closed < ’s predicting < He = "_s;
        QTest::newRow("genitive of a plural")
            << u"A spokesman said councils' budgets had risen."_s
            << u"indirect: councils' budgets had risen < said < A spokesman = spokesman"_s;
        QTest::newRow("abbreviated month")
            << u"“The road is closed,” Smith said, referring to the Sept. 16 storm. “We are still waiting.”"_s
            << u"direct: “The road is closed,” … “We are still waiting.” < said < Smith = Smith"_s;
        QTest::newRow("dateline") << u"DENVER — The road is still closed, aides said Monday."_s
                                  << u"indirect: The road is still closed < said < aides = aides"_s;
        QTest::newRow("dashes around a relative clause")
            << u"Mary Smith - who discussed it at home - has said that the road is closed."_s
            << u"indirect: that the road is closed < has said < Mary Smith = Mary Smith"_s;
        QTest::newRow("verb still to come") << u"It would, they argue, hurt small farms."_s
                                            << u"indirect: It would … hurt small farms < argue < they = "_s;
        QTest::newRow("nobody asked") << u"She laughed when asked whether the road was closed."_s
                                      << u"indirect: whether the road was closed < asked"_s;
        QTest::newRow("begins with marks")
            << u"Smith testified “thousands” of letters had been opened."_s
            << u"mixed: “thousands” of letters had been opened < testified < Smith = Smith"_s;
        QTest::newRow("verb like a noun") << u"“She should act like a president,” the editorial reads."_s
                                          << u"direct: “She should act like a president,” < reads < the editorial = "
                                             "editorial"_s;
        QTest::newRow("has said") << u"He's said that the road is closed."_s
                                  << u"indirect: that the road is closed < 's said < He = "_s;
        QTest::newRow("another tense")
            << u"Smith says he spoke to the mayor and asked him to leave."_s
            << u"indirect: he spoke to the mayor and asked him to leave < says < Smith = Smith"_s;
        QTest::newRow("clause of time") << u"When Smith said that the road was closed, the mayor laughed."_s
                                        << u"indirect: that the road was closed < said < Smith = Smith"_s;
    }
    void findsEachEnglishForm()
    {
        QFETCH(QString, text);
        const QStringList found = described(text, m_analyzer->analyze(text, {.language = u"en"_s}));
        QCOMPARE(found.size(), 1);
        QTEST(found.first(), "quotation");
    }

    void tellsTheOrganisationOfASpeaker()
    {
        const QString text = u"« La route est coupée », a dit Jean Dupont, directeur de l'Institut des routes."_s;
        const AnalysisResult result = m_analyzer->analyze(text, {.language = u"fr"_s});
        QCOMPARE(result.speakers.size(), 1);
        QCOMPARE(result.speakers.first().role, u"directeur de l'Institut des routes"_s);
        QCOMPARE(result.speakers.first().organisation, u"Institut des routes"_s);
    }

    void readsADialogueWithDashes()
    {
        const QString text = u"— Vous n'êtes pas d'ici, dit-il enfin.\n\n— Non, répondit Jeanne. Je viens de Tours.\n\n"
                             u"— Tours ! s'écria le patron. Il se leva.\n\nElle sourit.\n\n— Je le savais.\n"_s;
        const QStringList wanted{
            u"direct: Vous n'êtes pas d'ici < dit-il < il = "_s,
            u"direct: Non … Je viens de Tours. < répondit < Jeanne = Jeanne"_s,
            u"direct: Tours ! < s'écria < le patron = patron"_s,
            u"direct: Je le savais."_s,
        };
        QCOMPARE(described(text, m_analyzer->analyze(text, {.language = u"fr"_s})), wanted);
    }

    void leavesListsWithDashesAlone()
    {
        const QString text = u"– Lyon reste en vigilance.\n– Paris est épargné.\n\n– Un peu d'espoir –\n"_s;
        QCOMPARE(described(text, m_analyzer->analyze(text, {.language = u"fr"_s})), QStringList());
    }

    void leavesTitlesAndTermsAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("title") << u"Le film « Les Oiseaux de nuit » sort mercredi en salles."_s;
        QTest::newRow("nickname") << u"Pierre Durand, surnommé « le Renard », vit à Lyon."_s;
        QTest::newRow("scare quotes") << u"La région du « triangle bleu » attire les touristes."_s;
        QTest::newRow("given to those in marks") << u"Le maire propose son aide aux « gilets bleus »."_s;
        QTest::newRow("something presented")
            << u"Le maire a présenté vendredi le \"grand plan national d'action\" du gouvernement."_s;
        QTest::newRow("marks in the subject") << u"Puis l'interprète de « La Bohème » a conclu son récit."_s;
        QTest::newRow("object of a noun") << u"Le vétérinaire a exclu toute volonté de nuire."_s;
        QTest::newRow("knowledge") << u"On apprend que la route est coupée."_s;
    }
    void leavesTitlesAndTermsAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(described(text, m_analyzer->analyze(text, {.language = u"fr"_s})), QStringList());
    }

    void anUnclosedMarkDoesNotSwallowTheArticle()
    {
        const QString text =
            u"Le maire a dit : « Nous verrons demain. Il est parti.\n\nSelon la préfecture, la route est coupée.\n"_s;
        const QStringList found = described(text, m_analyzer->analyze(text, {.language = u"fr"_s}));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.last(), u"indirect: la route est coupée < Selon < la préfecture = préfecture"_s);
    }

    void theSameTextGivesTheSameResult()
    {
        const AnalysisResult first = m_analyzer->analyze(agencyArticle);
        const AnalysisResult second = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR))->analyze(agencyArticle);
        QVERIFY(first.annotations == second.annotations);
        QVERIFY(first.speakers == second.speakers);
    }

    void isSafeOnSeveralThreads()
    {
        const AnalysisResult wanted = m_analyzer->analyze(agencyArticle);
        const auto analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR));
        std::array<AnalysisResult, 4> results;
        {
            std::vector<std::jthread> threads;
            for (AnalysisResult &result : results)
                threads.emplace_back([&] { result = analyzer->analyze(agencyArticle); });
        }
        for (const AnalysisResult &result : results)
            QVERIFY(result.annotations == wanted.annotations);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const AnalysisResult result = m_analyzer->analyze(agencyArticle, {}, stop.get_token());
        QVERIFY(result.stopped);
        QVERIFY(result.annotations.isEmpty());
    }

    void everyAnnotationIsWellFormed()
    {
        const AnalysisResult result = m_analyzer->analyze(agencyArticle);
        QSet<AnnotationId> ids;
        for (const Annotation &annotation : result.annotations) {
            QVERIFY(!ids.contains(annotation.id));
            ids.insert(annotation.id);
            QVERIFY(annotation.begin() >= 0 && annotation.end() <= agencyArticle.size());
            QVERIFY(annotation.confidence > 0 && annotation.confidence <= 1);
            QVERIFY(annotation.status == Status::Suggested);
            QVERIFY(annotation.fragments == normalized(annotation.fragments));
        }
        for (const Annotation &annotation : result.annotations) {
            for (const Link &link : annotation.links)
                QVERIFY(ids.contains(link.target));
        }
    }

private:
    std::unique_ptr<Analyzer> m_analyzer;
};

QTEST_GUILESS_MAIN(TestRuleAnalyzer)
#include "tst_ruleanalyzer.moc"
