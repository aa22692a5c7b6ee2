// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/applychange.h"
#include "tests/runner.h"
#include "tests/support/annotationrules.h"
#include "tests/support/randomacts.h"
#include "tests/support/seeds.h"

#include <QtGui/QUndoStack>

using namespace Guillemet;
using namespace Guillemet::Testing;
using namespace Qt::StringLiterals;

namespace {
const QString article =
    u"« Nous 👩‍👩‍👧 partons, a dit l’un, dès demain », selon la ministre. Elle craint que « "
    u"tout » n’aille mal.\n"
    u"\"Straight\", said O’Brien. « A.\n« B », ajoute-t-il 🇫🇷 enfin. “Œuvre” d'e\u0301te\u0301."_s;

/** An analyst who does anything at all. */
class Walker
{
public:
    explicit Walker(quint32 seed)
        : m_random(seed)
    {
        m_set.reset(suggestions());
    }

    QString m_text = article;
    AnnotationSet m_set;
    SpeakerRegistry m_speakers;
    QUndoStack m_stack;

    void step()
    {
        const int roll = m_acts.below(10);
        if (roll == 0) {
            m_stack.undo();
        } else if (roll == 1) {
            m_stack.redo();
        } else if (Change change = m_acts.next(context()); !change.isEmpty()) {
            QVERIFY2(!change.label.isEmpty(), "an act without words");
            if (change.text.isEmpty() && m_acts.below(4) == 0)
                change.mergeKey = u"drag"_s;
            const qsizetype twins = AnnotationRules::twins(m_set);
            m_stack.push(new ApplyChange(change, &m_set, &m_speakers, {}, {},
                                         [this](const Change &step, QString *) { return correct(step.text); }));
            QVERIFY2(m_acts.mayMakeTwins() || AnnotationRules::twins(m_set) <= twins, qPrintable(change.label));
        }
    }

    QString broken() const { return AnnotationRules(m_text, m_speakers).broken(m_set); }

    QList<Annotation> annotations() const
    {
        QList<Annotation> all;
        for (const Annotation *a : m_set.all())
            all.append(*a);
        return all;
    }

private:
    EditContext context() const { return {.annotations = m_set, .text = m_text, .speakers = m_speakers}; }
    bool correct(const TextEdits &edits)
    {
        if (!fits(edits, m_text))
            return false;
        m_text = corrected(m_text, edits);
        return true;
    }

    static QList<Annotation> suggestions()
    {
        const auto made = [](const TagId &tag, const QString &words, const QList<Link> &links = {}) {
            const auto begin = static_cast<int>(article.indexOf(words));
            return Annotation{.id = AnnotationId::fromName(tag + words),
                              .tag = tag,
                              .fragments = {{begin, begin + static_cast<int>(words.size())}},
                              .links = links,
                              .status = Status::Suggested};
        };
        const Annotation cue = made(Tags::Cue, u"selon"_s);
        const Annotation source = made(Tags::Source, u"la ministre"_s);
        const Annotation quotation =
            made(Tags::Quotation, u"dès demain »"_s, {{LinkRole::Cue, cue.id}, {LinkRole::Source, source.id}});
        const Annotation other = made(Tags::Quotation, u"“Œuvre”"_s, {{LinkRole::Source, source.id}});
        return {cue, source, quotation, other, made(Tags::Country, u"enfin"_s)};
    }

    QRandomGenerator m_random;
    RandomActs m_acts{m_random};
};
} // namespace

class TestEditWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBreaksAndUndoingAllGoesBackToTheStart_data() { addSeeds(40); }

    void nothingBreaksAndUndoingAllGoesBackToTheStart()
    {
        QFETCH(const quint32, seed);
        Walker walker(seed);
        const QList<Annotation> start = walker.annotations();
        for (int i = 0; i < 300; ++i) {
            walker.step();
            if (QTest::currentTestFailed())
                return;
            const QString broken = walker.broken();
            QVERIFY2(broken.isEmpty(), qPrintable(u"step %1 (%2): %3"_s.arg(i).arg(walker.m_stack.undoText(), broken)));
        }
        while (walker.m_stack.canRedo())
            walker.m_stack.redo();
        const QList<Annotation> end = walker.annotations();
        const QList<Speaker> speakers = walker.m_speakers.all();
        QVERIFY(walker.m_stack.count() > 20);
        while (walker.m_stack.canUndo()) {
            walker.m_stack.undo();
            QVERIFY2(walker.broken().isEmpty(), qPrintable(walker.broken()));
        }
        QCOMPARE(walker.m_text, article);
        QVERIFY(walker.annotations() == start);
        QCOMPARE(walker.m_speakers.size(), 0);
        while (walker.m_stack.canRedo())
            walker.m_stack.redo();
        QVERIFY(walker.annotations() == end);
        QVERIFY(walker.m_speakers.all() == speakers);
    }
};

QTEST_GUILESS_MAIN(TestEditWalk)
#include "tst_editwalk.moc"
