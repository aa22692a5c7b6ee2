// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewer.h"
#include "models/core/destroyaside.h"

#include "models/core/movedannotations.h"
#include "models/review/decidedplaces.h"
#include "models/session/reviewbook.h"
#include "models/session/reviewreading.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int reviewSoon = 60; ///< milliseconds
} // namespace

Reviewer::Reviewer(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(reviewSoon);
    connect(&m_soon, &QTimer::timeout, this, &Reviewer::compareNow);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Reviewer::taken);
    connect(&session, &Session::documentOpened, this, &Reviewer::readOthers);
    connect(&session, &Session::documentClosed, this, &Reviewer::readOthers);
    connect(&session, &Session::projectClosed, this, &Reviewer::readOthers);
    connect(&session, &Session::annotatorChanged, this, &Reviewer::readOthers);
    connect(&session, &Session::analysisProgress, this, [this](int done, int total) {
        if (done == total) // the suggestions may be others
            readOthers();
    });
    connect(&session, &Session::textCorrected, this, [this](const TextEdits &edits) {
        for (ReviewedSet &set : m_sets)
            set = ReviewedSet(set.annotator(), annotationsAfter(set.annotations(), {.text = edits}));
        m_stale = true;
        m_corrected = true;
    });
    connect(&session, &Session::saveStateChanged, this, [this](Session::SaveState state) {
        if (state == Session::SaveState::Saved && std::exchange(m_corrected, false))
            readOthers(); // what had vanished may be back
    });
    connect(session.annotations(), &AnnotationSet::changed, this, &Reviewer::compareSoon);
    connect(session.annotations(), &AnnotationSet::wasReset, this, &Reviewer::compareSoon);
}

Reviewer::~Reviewer()
{
    m_reading.waitForFinished();
}

bool Reviewer::isAdjudicating() const
{
    return m_session.annotator().id == agreedAnnotatorId();
}

void Reviewer::compareSoon()
{
    m_stale = m_stale || !isAdjudicating();
    m_soon.start();
}

void Reviewer::readOthers()
{
    m_stale = true;
    if (!m_session.isOpen() || !m_session.hasDocument()) {
        m_reading.setFuture({});
        m_sets.clear();
        m_others.clear();
        Q_EMIT othersChanged();
        compareNow();
        return;
    }
    if (std::exchange(m_readFor, m_session.document().id) != m_session.document().id)
        destroyAside(std::exchange(m_sets, {})); // of another article: nothing is compared until these are read
    destroyAside(m_reading.future());
    m_reading.setFuture(QtConcurrent::run(&readReviewedSets, m_session.projectPath(), m_session.document().id));
}

void Reviewer::taken()
{
    if (m_reading.future().resultCount() == 0 || !m_reading.result())
        return; // closed or removed meanwhile; what is wrong with the project is said elsewhere
    m_sets = *m_reading.result();
    m_others.clear();
    for (const ReviewedSet &set : std::as_const(m_sets)) {
        if (set.annotator().id != m_session.annotator().id && set.annotator().id != agreedAnnotatorId())
            m_others.append(set.annotator());
    }
    chooseWhereNobodyIs();
    m_stale = true;
    Q_EMIT othersChanged();
    compareNow();
}

/** To decide one needs two: people before the analysis. */
void Reviewer::chooseWhereNobodyIs()
{
    if (!isAdjudicating())
        return;
    QList<Annotator> candidates = m_others;
    std::ranges::stable_sort(candidates, {}, &Annotator::kind);
    const auto choose = [&](AnnotatorId &place, const AnnotatorId &other) {
        if (!place.isNull() && (m_others.isEmpty() || std::ranges::contains(m_others, place, &Annotator::id)))
            return;
        const auto free = std::ranges::find_if(candidates, [&](const Annotator &one) { return one.id != other; });
        if (free != candidates.end())
            place = free->id;
    };
    choose(m_first, m_second);
    choose(m_second, m_first);
}

void Reviewer::setSides(const AnnotatorId &first, const AnnotatorId &second)
{
    m_first = first;
    m_second = second;
    m_stale = true;
    compareNow();
}

void Reviewer::setBlind(bool blind)
{
    m_blind = blind;
    m_stale = true;
    Q_EMIT othersChanged();
    compareNow();
}

const ReviewedSet *Reviewer::setOf(const AnnotatorId &id) const
{
    const auto found = std::ranges::find(m_sets, id, [](const ReviewedSet &set) { return set.annotator().id; });
    return found == m_sets.end() || id == m_session.annotator().id ? nullptr : &*found;
}

bool Reviewer::isComparing() const
{
    if (!m_session.hasDocument() || !setOf(m_second))
        return false;
    return !isAdjudicating() || (setOf(m_first) && m_first != m_second);
}

/** The same for an article whenever it is opened. */
bool Reviewer::isSwapped() const
{
    return m_blind && isAdjudicating() && qHash(m_session.document().id, 0) % 2 == 1;
}

QString Reviewer::nameOf(Side side) const
{
    if (!isAdjudicating() && side == Side::First)
        return tr("you");
    const Annotator &annotator = set(side).annotator();
    if (m_blind)
        return side == Side::First ? tr("first annotator") : tr("second annotator");
    return annotator.kind == Annotator::Kind::Machine ? tr("the analysis") : annotator.name;
}

QList<Annotation> Reviewer::own() const
{
    QList<Annotation> own;
    for (const Annotation *annotation : m_session.annotations()->all())
        own.append(*annotation);
    return own;
}

/** What stands for itself and is not decided. */
static QList<const Annotation *> openOf(const ReviewedSet &set, const DecidedPlaces *decided)
{
    QSet<AnnotationId> parts;
    for (const Annotation &annotation : set.annotations()) {
        for (const Link &link : annotation.links) {
            if (link.role != LinkRole::Parent)
                parts.insert(link.target);
        }
    }
    QList<const Annotation *> open;
    for (const Annotation &annotation : set.annotations()) {
        if (annotation.isVisible() && !parts.contains(annotation.id) && !(decided && decided->contains(annotation)))
            open.append(&annotation);
    }
    return open;
}

/** The two sets, and all they differ in. */
void Reviewer::fill()
{
    m_stale = false;
    m_all.clear();
    m_voices.clear();
    if (!isComparing()) {
        m_a = {};
        m_b = {};
        return;
    }
    if (m_text != m_session.document().text || !m_counted) {
        m_text = m_session.document().text;
        m_counted.emplace(m_text);
    }
    const ReviewedSet *first = isAdjudicating() ? setOf(m_first) : nullptr;
    m_a = first ? *first : ReviewedSet(m_session.annotator(), own());
    m_b = *setOf(m_second);
    if (isSwapped())
        std::swap(m_a, m_b);
    m_all = compare(ComparedSet::of(m_a.annotations(), *m_counted, ComparedSet::Which::Visible),
                    ComparedSet::of(m_b.annotations(), *m_counted, ComparedSet::Which::Visible), *m_counted)
                .differences;
    hearOthers();
}

void Reviewer::seekWaiting(const DecidedPlaces &decided)
{
    for (const ReviewedSet *third : thirds()) {
        const auto open =
            std::ranges::count_if(openOf(*third, &decided), [](const Annotation *one) { return !one->isPart(); });
        if (open > 0 && !m_waiting)
            m_waiting = {third->annotator().id, m_blind ? tr("another annotator") : third->annotator().name,
                         static_cast<int>(open)};
    }
}

void Reviewer::compareNow()
{
    m_soon.stop();
    if (m_stale)
        fill();
    m_differences = m_all;
    m_open = {};
    m_waiting.reset();
    if (isComparing() && !isAdjudicating())
        collectOpen(nullptr);
    if (isComparing() && isAdjudicating()) {
        const DecidedPlaces decided(own(), *m_counted);
        const auto isDecided = [&](const ReviewedSet &set, const QList<AnnotationId> &ids) {
            return std::ranges::any_of(ids, [&](const AnnotationId &id) { return decided.contains(*set.find(id)); });
        };
        m_differences.removeIf([&](const Difference &difference) {
            return isDecided(m_a, difference.first) || isDecided(m_b, difference.second);
        });
        collectOpen(&decided);
        if (m_differences.isEmpty() && m_open.alike == 0)
            seekWaiting(decided);
    }
    Q_EMIT changed();
}

void Reviewer::collectOpen(const DecidedPlaces *decided)
{
    m_open.first = openOf(m_a, decided);
    m_open.second = openOf(m_b, decided);
    QSet<AnnotationId> differing;
    for (const Difference &difference : std::as_const(m_all))
        differing += QSet<AnnotationId>(difference.first.begin(), difference.first.end());
    m_open.alike = std::ranges::count_if(
        m_open.first, [&differing](const Annotation *one) { return !differing.contains(one->id) && !one->isPart(); });
}

Change Reviewer::takeAlike() const
{
    if (!isAdjudicating())
        return {};
    return adjudicated([](const Adjudication &adjudication) { return adjudication.takeIdentical(); });
}

bool Reviewer::hasParts(const Difference &difference)
{
    return difference.tag == Tags::Quotation && difference.first.size() == 1 && difference.second.size() == 1;
}

/** Does it on a set of our own, which is the one that is changed. */
template<typename Act> Change Reviewer::adjudicated(Act act) const
{
    if (!isComparing() || !m_counted)
        return {};
    const QList<Annotation> mine = own();
    const QList<QList<Annotation>> sets{isAdjudicating() ? m_a.annotations() : mine, m_b.annotations()};
    return act(Adjudication(mine, sets, *m_counted));
}

/** What is decided points to what was said about its place. */
Change Reviewer::withDiscussion(Change change, Span place) const
{
    const QList<Discussion> here = m_session.reviewBook().discussionsOf(m_session.document().id);
    const auto about = std::ranges::find_if(here, [place](const Discussion &one) { return one.place.overlaps(place); });
    if (about == here.end())
        return change;
    for (AnnotationEdit &edit : change.annotations) {
        if (edit.after && edit.after->hull().overlaps(about->place) && !edit.after->isPart())
            edit.after->attributes.set(Attribute::Discussion, about->id.toString());
    }
    return change;
}

Change Reviewer::take(const Difference &difference, Side side) const
{
    if (!isAdjudicating())
        return side == Side::First ? Change() : takeIntoOwn(difference);
    const QList<AnnotationId> &ids = side == Side::First ? difference.first : difference.second;
    if (ids.isEmpty()) // it is right that this one has none
        return reject(difference, tr("%1 has no such annotation").arg(nameOf(side)));
    return withDiscussion(adjudicated([&](const Adjudication &adjudication) {
                              return adjudication.take(side == Side::First ? 0 : 1, ids);
                          }),
                          difference.place);
}

Change Reviewer::takeParts(const Difference &difference, const Adjudication::Choice &choice) const
{
    if (!hasParts(difference))
        return {};
    return withDiscussion(adjudicated([&](const Adjudication &adjudication) {
                              return adjudication.takeParts({0, difference.first.first()},
                                                            {1, difference.second.first()}, choice);
                          }),
                          difference.place);
}

Change Reviewer::reject(const Difference &difference, const QString &reason) const
{
    const Change change = adjudicated([&](const Adjudication &adjudication) {
        QList<Adjudication::Version> versions;
        for (const AnnotationId &id : difference.first)
            versions.append({0, id});
        for (const AnnotationId &id : difference.second)
            versions.append({1, id});
        return adjudication.reject(versions, reason);
    });
    return withDiscussion(change, difference.place);
}

Change Reviewer::takeIntoOwn(const Difference &difference) const
{
    if (difference.second.isEmpty())
        return reject(difference, tr("%1 has no such annotation").arg(nameOf(Side::Second)));
    const Annotation *a =
        difference.first.isEmpty() ? nullptr : m_session.annotations()->find(difference.first.first());
    const Annotation *b = m_b.find(difference.second.first());
    if (difference.cause == Cause::Note && a && b) {
        Annotation noted = *a;
        noted.attributes.set(Attribute::Note, b->attributes.value(Attribute::Note));
        Change change{.label = tr("Take the note"), .annotations = {}, .reveal = a->hull()};
        change.replace(*a, noted);
        return change;
    }
    Adjudication::Choice choice;
    constexpr auto Second = Adjudication::Choice::Second;
    switch (hasParts(difference) ? difference.cause : Cause::OnlySecond) {
    case Cause::Edges:
        choice.content = Second;
        break;
    case Cause::Type:
        choice.type = Second;
        break;
    case Cause::Cue:
        choice.cue = Second;
        break;
    case Cause::Source:
        choice.source = Second;
        choice.speaker = Second;
        break;
    case Cause::Speaker:
        choice.speaker = Second;
        break;
    default:
        return adjudicated([&](const Adjudication &adjudication) { return adjudication.take(1, difference.second); });
    }
    return takeParts(difference, choice);
}

} // namespace Guillemet
