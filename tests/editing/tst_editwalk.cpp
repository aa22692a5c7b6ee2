// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/applychange.h"
#include "models/editing/attributing.h"
#include "models/editing/deciding.h"
#include "models/editing/linking.h"
#include "models/editing/quoting.h"
#include "models/editing/reshaping.h"
#include "models/editing/tagging.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QUndoStack>

using namespace Guillemet;
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

    AnnotationSet m_set;
    SpeakerRegistry m_speakers;
    QUndoStack m_stack;

    void step()
    {
        const int roll = m_random.bounded(10);
        if (roll == 0) {
            m_stack.undo();
        } else if (roll == 1) {
            m_stack.redo();
        } else if (Change change = act(); !change.isEmpty()) {
            QVERIFY2(!change.label.isEmpty(), "an act without words");
            if (m_random.bounded(4) == 0)
                change.mergeKey = u"drag"_s;
            m_stack.push(new ApplyChange(change, &m_set, &m_speakers));
        }
    }

    QString broken() const
    {
        for (const Annotation *a : m_set.all()) {
            if (a->fragments.isEmpty() || normalized(a->fragments) != a->fragments)
                return u"fragments out of order"_s;
            if (a->begin() < 0 || a->end() > article.size())
                return u"fragments outside the text"_s;
            for (const Span f : a->fragments) {
                for (const int edge : {f.begin, f.end}) {
                    if (TextBoundaries::toCharacter(article, edge, Edge::Begin) != edge)
                        return u"an edge inside a character"_s;
                }
            }
            if (!a->links.isEmpty() && a->tag != Tags::Quotation)
                return u"links from what is no quotation"_s;
            for (const Link &link : a->links) {
                const Annotation *target = m_set.find(link.target);
                if (!target)
                    return u"a link to nothing"_s;
                if (a->isVisible() && !target->isVisible())
                    return u"a link to what is rejected"_s;
                const TagId wanted = link.role == LinkRole::Cue      ? Tags::Cue
                                     : link.role == LinkRole::Source ? Tags::Source
                                                                     : Tags::Quotation;
                if (target->tag != wanted || a->links.count(link) > 1 || link.target == a->id)
                    return u"a link to the wrong thing"_s;
            }
            if (!a->speaker().isNull() && !m_speakers.find(a->speaker()))
                return u"a speaker that is not in the registry"_s;
        }
        return {};
    }

    QList<Annotation> annotations() const
    {
        QList<Annotation> all;
        for (const Annotation *a : m_set.all())
            all.append(*a);
        return all;
    }

private:
    QRandomGenerator m_random;

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
    AnnotationId any()
    {
        const QList<const Annotation *> all = m_set.all();
        return all.isEmpty() ? AnnotationId() : all[m_random.bounded(all.size())]->id;
    }
    int position() { return m_random.bounded(static_cast<int>(article.size()) + 4) - 2; }
    Span span()
    {
        const int begin = position();
        return TextBoundaries::snappedToWords(article, {begin, begin + m_random.bounded(25)});
    }
    TagId tag()
    {
        return QList<TagId>{Tags::Quotation, Tags::Cue, Tags::Source, Tags::Country, u"own"_s}[m_random.bounded(5)];
    }
    Edge edge() { return m_random.bounded(2) ? Edge::Begin : Edge::End; }

    Acts::Proposal proposal()
    {
        const Speaker speaker{.id = SpeakerId::fromName(u"Ana"), .name = u"Ana Ruiz"_s};
        Acts::Proposal proposal{.speakers = {speaker}, .speaker = speaker.id};
        for (const TagId &tag : {Tags::Cue, Tags::Source, Tags::Country}) {
            const Span words = span();
            if (words.isEmpty())
                continue;
            Annotation part{.id = AnnotationId::create(), .tag = tag, .fragments = {words}};
            if (tag == Tags::Source)
                part.attributes.set(Attribute::Speaker, speaker.id.toString());
            (tag == Tags::Country ? proposal.countries : proposal.parts).append(part);
        }
        return proposal;
    }

    Change act()
    {
        const EditContext context{.annotations = m_set, .text = article, .speakers = m_speakers};
        const Annotation *chosen = m_set.find(any());
        switch (m_random.bounded(30)) {
        case 0:
            return Acts::changeTag(context, any(), tag());
        case 1:
        case 2:
            return Acts::moveEdge(context, any(), m_random.bounded(2), edge(), position());
        case 3:
        case 4:
            return Acts::moveEdgeBy(context, any(), edge(), static_cast<TextUnit>(m_random.bounded(4)),
                                    m_random.bounded(2));
        case 5:
            return Acts::addFragment(context, any(), span());
        case 6:
            return Acts::removeFragment(context, any(), m_random.bounded(2));
        case 24:
            return Acts::quote(context, span(), any());
        case 25:
        case 26:
            return Acts::propose(context, any(), proposal());
        case 27:
            return Acts::dropProposals(context, any());
        case 28:
            return Acts::continueQuotation(context, any(), any());
        case 29:
            return Acts::copyQuotation(context, any(), span());
        case 7:
            return Acts::splitQuotation(context, any(), position());
        case 8:
            return Acts::joinQuotations(context, {any(), any()});
        case 9:
            return Acts::link(context, any(), any(), m_random.bounded(2) ? Acts::Linking::Add : Acts::Linking::Replace);
        case 10:
            return chosen && !chosen->links.isEmpty() ? Acts::unlink(context, chosen->id, chosen->links.last().target)
                                                      : Change();
        case 11:
            return Acts::setType(context, any(), static_cast<QuoteType>(m_random.bounded(4)));
        case 12:
            return Acts::setCountry(context, {any(), any()}, m_random.bounded(2) ? u"FR"_s : QString());
        case 13:
            return Acts::setSpeaker(context, any(), QString(QChar(u'a' + m_random.bounded(4))));
        case 14:
            return Acts::renameSpeaker(context, chosen ? chosen->speaker() : SpeakerId(),
                                       QString(QChar(u'a' + m_random.bounded(4))));
        case 15:
            return Acts::remove(context, {any(), any()});
        case 16:
            return Acts::accept(context, {any()});
        case 17:
            return m_random.bounded(4) ? Acts::reject(context, {any()}) : Acts::rejectAll(context, tag());
        case 18:
            return Acts::setNote(context, any(), QString::number(m_random.bounded(3)));
        case 19:
            return Acts::setAutomaticType(context, any());
        default:
            return Acts::tag(context, tag(), span(), any());
        }
    }
};
} // namespace

class TestEditWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBreaksAndUndoingAllGoesBackToTheStart_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void nothingBreaksAndUndoingAllGoesBackToTheStart()
    {
        QFETCH(const quint32, seed);
        Walker walker(seed);
        const QList<Annotation> start = walker.annotations();
        for (int i = 0; i < 300; ++i) {
            walker.step();
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
