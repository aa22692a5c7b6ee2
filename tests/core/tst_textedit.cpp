// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotationset.h"
#include "models/core/movedannotations.h"
#include "models/core/textdifference.h"
#include "models/core/textoffsets.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

Annotation on(Span span)
{
    Annotation annotation{.id = AnnotationId::create(), .tag = Tags::Cue};
    annotation.fragments.append(span);
    return annotation;
}

/** The words of `words` in `before`, after the text became `after`. */
QString wordsAfter(const QString &before, const QString &words, const QString &after)
{
    const auto begin = static_cast<int>(before.indexOf(words));
    const auto now =
        moved(Annotation::Fragments{{begin, begin + static_cast<int>(words.size())}}, textEditsBetween(before, after));
    return now.isEmpty() ? QString() : now.first().of(after).toString();
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
        QCOMPARE(wordsAfter(u"le presiden a dit"_s, u"presiden"_s, u"le president a dit"_s), u"president"_s);
        QCOMPARE(wordsAfter(u"le resident a dit"_s, u"resident"_s, u"le president a dit"_s), u"president"_s);
        QCOMPARE(wordsAfter(u"le prsident a dit"_s, u"prsident"_s, u"le president a dit"_s), u"president"_s);
    }

    void whatIsAddedBesideAnAnnotationStaysOutside()
    {
        QCOMPARE(wordsAfter(u"il a dit oui"_s, u"dit"_s, u"il a «dit» oui"_s), u"dit"_s);
        QCOMPARE(wordsAfter(u"motmot"_s, u"mot"_s, u"mot mot"_s), u"mot"_s);
        QCOMPARE(wordsAfter(u"a  b"_s, u"b"_s, u"a b"_s), u"b"_s);
    }

    void twoPlacesAreTwoCorrections()
    {
        const QString before = u"Un prmier mot, puis rien, puis un sconde mot."_s;
        const QString after = u"Un premier mot, puis rien, puis un second mot."_s;
        const TextEdits edits = textEditsBetween(before, after);
        QCOMPARE(edits.size(), 2);
        QVERIFY(edits[0].position > edits[1].position);
        QCOMPARE(corrected(before, edits), after);
        QCOMPARE(wordsAfter(before, u"puis rien"_s, after), u"puis rien"_s);
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
                annotations.append(on({begin, begin + 1 + m_random.bounded(static_cast<int>(before.size()) - begin)}));
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
