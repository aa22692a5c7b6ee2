// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that nobody writes: whatever comes, the analysis ends, and what it finds lies in the text.
#include "models/analysis/analyzer.h"
#include "tests/support/hardtexts.h"
#include "tests/runner.h"

#include <QtCore/QSet>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

bool cutsPair(const QString &text, int at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

/** "" if all is well. */
QString problemIn(const AnalysisResult &result, const QString &text)
{
    QSet<AnnotationId> ids;
    for (const Annotation &annotation : result.annotations) {
        if (ids.contains(annotation.id))
            return u"an id comes twice"_s;
        ids.insert(annotation.id);
        if (annotation.fragments.isEmpty() || annotation.fragments != normalized(annotation.fragments))
            return u"fragments are not in order"_s;
        if (annotation.begin() < 0 || annotation.end() > text.size())
            return u"a fragment is outside the text"_s;
        if (annotation.confidence < 0 || annotation.confidence > 1)
            return u"a confidence is no probability"_s;
        for (const Span fragment : annotation.fragments) {
            if (cutsPair(text, fragment.begin) || cutsPair(text, fragment.end))
                return u"a character is cut in two"_s;
        }
    }
    for (const Annotation &annotation : result.annotations) {
        for (const Link &link : annotation.links) {
            if (!ids.contains(link.target))
                return u"a link leads nowhere"_s;
        }
    }
    return {};
}

} // namespace

class TestHardTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundLiesInTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        for (const HardText &hard : hardTexts(8'000))
            QTest::newRow(hard.name) << hard.text;
    }
    void whatIsFoundLiesInTheText()
    {
        QFETCH(QString, text);
        for (const QString &language : {u"fr"_s, u"en"_s, u"auto"_s, u"zz"_s})
            QCOMPARE(problemIn(m_analyzer->analyze(text, {.language = language}), text), QString());
    }

    void everyBeginningAndEveryEndOfATextIsOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("fr")
            << u"« Nous partirons, estime en préambule ce policier, dès que la France l'aura dit », a "
               "déclaré mardi Jean Dupont, ministre de la Justice. Selon lui, « rien n'est décidé » et "
               "l'annonce que tout finit est fausse. Qualifié de « traître » par Moscou, il dit : « Non. "
               "» Comme l'a dit Mme Roy, on ne sait s'il viendra, a-t-elle précisé."_s;
        QTest::newRow("en") << u"“We will leave, he said again, as soon as Norway agrees,” said Margaret Doyle, who "
                               "leads the council. According to her, “nothing is decided”. He was called a “traitor” "
                               "by Moscow, told reporters it was over and asked whether they knew, she added."_s;
        QTest::newRow("unclosed") << u"“We will leave, said again"_s;
    }
    void everyBeginningAndEveryEndOfATextIsOne()
    {
        QFETCH(QString, text);
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            for (qsizetype at = 0; at < text.size(); ++at) {
                for (const QString &part : {text.first(at), text.sliced(at)})
                    QCOMPARE(problemIn(m_analyzer->analyze(part, {.language = language}), part), QString());
            }
        }
    }

    /** Work that grew with the square of the length would take longer than a test may. */
    void millionsOfCharactersOnOneLine_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int size = 1'500'000;
        QTest::newRow("sentences") << repeated(u"« Partons demain », a dit Jean Dupont, qui pense à la France. "_s,
                                               size);
        QTest::newRow("no punctuation") << repeated(u"le maire a dit que la France dit "_s, size);
        QTest::newRow("marks") << repeated(u"«"_s, size);
        QTest::newRow("single marks") << repeated(u" 'a"_s, size);
        QTest::newRow("one word") << repeated(u"a"_s, size);
    }
    void millionsOfCharactersOnOneLine()
    {
        QFETCH(QString, text);
        for (const QString &language : {u"fr"_s, u"zz"_s})
            QCOMPARE(problemIn(m_analyzer->analyze(text, {.language = language}), text), QString());
    }

    /** A long text is read in pieces: where one ends no character may be cut. */
    void piecesOfALongTextCutNoCharacter()
    {
        const QString clause = u"Paul a dit que la France est "_s;
        for (int before = 0; before < 2; ++before) {
            const QString text =
                clause + QString((1 << 17) - clause.size() - before, u'a') + repeated(u"😀"_s, 200'000);
            const AnalysisResult result = m_analyzer->analyze(text, {.language = u"fr"_s});
            QCOMPARE(problemIn(result, text), QString());
            QVERIFY(!result.annotations.isEmpty());
        }
    }

private:
    std::unique_ptr<Analyzer> m_analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR));
};

QTEST_GUILESS_MAIN(TestHardTexts)
#include "tst_hardtexts.moc"
