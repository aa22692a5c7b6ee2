// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotationset.h"
#include "models/core/movedannotations.h"
#include "models/core/textdifference.h"
#include "models/core/textoffsets.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTextBoundaryFinder>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

Annotation cueOn(Span span)
{
    Annotation annotation{.id = AnnotationId::create(), .tag = Tags::Cue};
    annotation.fragments.append(span);
    return annotation;
}

/** The words of `words` in `before`, after the text became `after`. */
QString correctedWords(const QString &before, const QString &words, const QString &after)
{
    const auto begin = static_cast<int>(before.indexOf(words));
    const auto now =
        moved(Annotation::Fragments{{begin, begin + static_cast<int>(words.size())}}, textEditsBetween(before, after));
    return now.isEmpty() ? QString() : now.first().of(after).toString();
}

/** What differs, in reading order: [-what went-]{+what came+}. */
QString shownDifferences(const QString &before, const QString &after)
{
    QString text = before;
    for (const TextEdit &edit : exactDifferences(before, after)) {
        const QString removed = edit.removed.isEmpty() ? QString() : u"[-%1-]"_s.arg(edit.removed);
        const QString inserted = edit.inserted.isEmpty() ? QString() : u"{+%1+}"_s.arg(edit.inserted);
        text.replace(edit.position, edit.removed.size(), removed + inserted);
    }
    return text;
}

} // namespace

class TestTextEdit : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{7};

    QString randomText(int words)
    {
        static const QStringList some{u"le"_s, u"président"_s, u"a"_s,  u"dit"_s,      u"😀"_s,
                                      u"«"_s,  u"»"_s,         u"\n"_s, u"e\u0301te"_s};
        QString text;
        for (int i = 0; i < words; ++i)
            text += some[m_random.bounded(some.size())] + (m_random.bounded(4) ? u" "_s : QString());
        return text;
    }

    /** The text with a few places changed. */
    QString mutated(QString text)
    {
        for (int n = m_random.bounded(4); n >= 0; --n) {
            int at = m_random.bounded(static_cast<int>(text.size()) + 1);
            if (at > 0 && at < text.size() && text[at].isLowSurrogate())
                ++at;
            int end = std::min(static_cast<int>(text.size()), at + m_random.bounded(6));
            if (end > 0 && end < text.size() && text[end].isLowSurrogate())
                ++end;
            text.replace(at, end - at, m_random.bounded(2) ? randomText(2) : QString());
        }
        return text;
    }

private Q_SLOTS:
    void aLetterAddedToAWordBelongsToWhatIsAnnotatedThere()
    {
        QCOMPARE(correctedWords(u"le presiden a dit"_s, u"presiden"_s, u"le president a dit"_s), u"president"_s);
        QCOMPARE(correctedWords(u"le resident a dit"_s, u"resident"_s, u"le president a dit"_s), u"president"_s);
        QCOMPARE(correctedWords(u"le prsident a dit"_s, u"prsident"_s, u"le president a dit"_s), u"president"_s);
    }

    void whatIsAddedBesideAnAnnotationStaysOutside()
    {
        QCOMPARE(correctedWords(u"il a dit oui"_s, u"dit"_s, u"il a «dit» oui"_s), u"dit"_s);
        QCOMPARE(correctedWords(u"motmot"_s, u"mot"_s, u"mot mot"_s), u"mot"_s);
        QCOMPARE(correctedWords(u"a  b"_s, u"b"_s, u"a b"_s), u"b"_s);
    }

    void twoPlacesAreTwoCorrections()
    {
        const QString before = u"Un prmier mot, puis rien, puis un sconde mot."_s;
        const QString after = u"Un premier mot, puis rien, puis un second mot."_s;
        const TextEdits edits = textEditsBetween(before, after);
        QCOMPARE(edits.size(), 2);
        QVERIFY(edits[0].position > edits[1].position);
        QCOMPARE(corrected(before, edits), after);
        QCOMPARE(correctedWords(before, u"puis rien"_s, after), u"puis rien"_s);
    }

    void anyTwoTextsAreJoinedByCorrectionsThatCanBeTakenBack()
    {
        for (int round = 0; round < 2000; ++round) {
            const QString before = randomText(m_random.bounded(40));
            const QString after = m_random.bounded(5) ? mutated(before) : randomText(m_random.bounded(40));
            const TextEdits edits = textEditsBetween(before, after);
            QVERIFY(fits(edits, before));
            QCOMPARE(corrected(before, edits), after);
            QVERIFY(fits(inverted(edits), after));
            QCOMPARE(corrected(after, inverted(edits)), before);
            for (int i = 0; i < edits.size(); ++i) {
                QVERIFY(!edits[i].isEmpty());
                QVERIFY(edits[i].removed.isValidUtf16() && edits[i].inserted.isValidUtf16());
                QVERIFY(i == 0 || edits[i].removedEnd() <= edits[i - 1].position);
            }
            const TextOffsets offsets = TextOffsets(before).corrected(edits);
            const TextOffsets anew(after);
            for (int position = 0; position <= after.size(); ++position)
                QCOMPARE(offsets.toCodePoint(position), anew.toCodePoint(position));
        }
    }

    void aComparisonShowsExactlyTheLettersThatCameAndWent_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &before, const QString &after, const QString &shown) {
            QTest::newRow(name) << before << after << shown;
        };
        row("a letter in a word", u"le prsident a dit"_s, u"le président a dit"_s, u"le pr{+é+}sident a dit"_s);
        row("at its beginning", u"le résident a dit"_s, u"le président a dit"_s, u"le {+p+}résident a dit"_s);
        row("at its end", u"les ministre"_s, u"les ministres"_s, u"les ministre{+s+}"_s);
        row("a letter that goes", u"un probllème"_s, u"un problème"_s, u"un probl[-l-]ème"_s);
        row("two places in a word", u"un sconde mot"_s, u"un second mot"_s, u"un s{+e+}cond[-e-] mot"_s);
        row("a letter for another", u"il à dit"_s, u"il a dit"_s, u"il [-à-]{+a+} dit"_s);
        row("a word added", u"il a dit"_s, u"il a bien dit"_s, u"il a {+bien +}dit"_s);
        row("a word that goes", u"il a bien dit"_s, u"il a dit"_s, u"il a [-bien -]dit"_s);
        row("another word", u"la ministre a dit"_s, u"la présidente a dit"_s, u"la [-ministre-]{+présidente+} a dit"_s);
        row("a space", u"un  mot"_s, u"un mot"_s, u"un [- -]mot"_s);
        row("words put together", u"au jourd'hui"_s, u"aujourd'hui"_s, u"au[- -]jourd'hui"_s);
        row("an accent that is a character of its own", u"il e\u0301tai"_s, u"il e\u0301tait"_s,
            u"il e\u0301tai{+t+}"_s);
        row("a combining accent added", u"l'etat"_s, u"l'e\u0301tat"_s, u"l'[-e-]{+e\u0301+}tat"_s);
        row("another combining accent", u"pre\u0301s"_s, u"pre\u0300s"_s, u"pr[-e\u0301-]{+e\u0300+}s"_s);
        row("a family", u"oui \U0001F468\u200D\U0001F469\u200D\U0001F467 non"_s,
            u"oui \U0001F468\u200D\U0001F469\u200D\U0001F466 non"_s,
            u"oui [-\U0001F468\u200D\U0001F469\u200D\U0001F467-]{+\U0001F468\u200D\U0001F469\u200D\U0001F466+} non"_s);
        row("a flag", u"\U0001F1EB\U0001F1F7"_s, u"\U0001F1E9\U0001F1EA"_s,
            u"[-\U0001F1EB\U0001F1F7-]{+\U0001F1E9\U0001F1EA+}"_s);
        row("Arabic", u"قال الوزير"_s, u"قالت الوزير"_s, u"قال{+ت+} الوزير"_s);
        row("nothing", u"a"_s, u"a"_s, u"a"_s);
        row("from nothing", u""_s, u"tout"_s, u"{+tout+}"_s);
    }
    void aComparisonShowsExactlyTheLettersThatCameAndWent()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QTEST(shownDifferences(before, after), "shown");
        QCOMPARE(corrected(before, exactDifferences(before, after)), after);
    }

    void aComparisonOfAnyTwoTextsIsTrueAndCutsNoCharacter()
    {
        for (int round = 0; round < 1000; ++round) {
            const QString before = randomText(m_random.bounded(40));
            const QString after = m_random.bounded(5) ? mutated(before) : randomText(m_random.bounded(40));
            const TextEdits edits = exactDifferences(before, after);
            QVERIFY(fits(edits, before));
            QCOMPARE(corrected(before, edits), after);
            QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, before);
            for (const TextEdit &edit : edits) {
                QVERIFY(!edit.isEmpty());
                for (const int edge : {edit.position, edit.removedEnd()}) {
                    characters.setPosition(edge);
                    QVERIFY(edge == 0 || characters.isAtBoundary());
                }
            }
        }
    }

    void textsThatHaveLittleInCommonAreOneCorrection()
    {
        QString before;
        QString after;
        for (int i = 0; i < 3000; ++i) {
            before += u"a%1 "_s.arg(i);
            after += u"b%1 "_s.arg(i);
        }
        const TextEdits edits = textEditsBetween(u"x "_s + before, u"x "_s + after);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(corrected(u"x "_s + before, edits), u"x "_s + after);
    }

    void annotationsAreBackWhereTheyWereWhenACorrectionIsUndone()
    {
        for (int round = 0; round < 500; ++round) {
            const QString before = randomText(30) + u"fin"_s;
            const QString after = mutated(before);
            AnnotationSet set;
            QList<Annotation> annotations;
            for (int i = 0; i < 20; ++i) {
                const int begin = m_random.bounded(static_cast<int>(before.size()));
                annotations.append(
                    cueOn({begin, begin + 1 + m_random.bounded(static_cast<int>(before.size()) - begin)}));
                if (i > 0 && m_random.bounded(3) == 0) {
                    annotations.last().tag = Tags::Quotation;
                    annotations.last().links.append({LinkRole::Cue, annotations[i - 1].id});
                }
            }
            set.reset(annotations);
            Change change;
            change.text = textEditsBetween(before, after);
            change.annotations = editsBeyondMoving(set.all(), change.text);
            set.apply(change);
            QList<Annotation> now;
            for (const Annotation *annotation : set.all()) {
                now.append(*annotation);
                QVERIFY(!annotation->fragments.isEmpty());
                QVERIFY(annotation->begin() >= 0 && annotation->end() <= after.size());
                for (const Link &link : annotation->links)
                    QVERIFY(set.find(link.target));
                QVERIFY(set.annotationsIn(annotation->hull(), AnnotationSet::Which::All).contains(annotation));
            }
            QList<Annotation> listed = annotationsAfter(annotations, change);
            std::ranges::sort(listed, readsBefore);
            QCOMPARE(listed, now);
            set.apply(change.inverted());
            QCOMPARE(set.size(), annotations.size());
            for (const Annotation &annotation : annotations)
                QCOMPARE(*set.find(annotation.id), annotation);
        }
    }
};

QTEST_GUILESS_MAIN(TestTextEdit)
#include "tst_textedit.moc"
