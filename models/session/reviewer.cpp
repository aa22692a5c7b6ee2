// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewer.h"

#include "models/core/destroyaside.h"
#include "models/core/movedannotations.h"
#include "models/review/adjudication.h"
#include "models/session/largechange.h"
#include "models/session/reviewreading.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int reviewSoon = 60;           ///< milliseconds
constexpr int feltWork = 100;            ///< milliseconds
constexpr int readingStep = 1;           ///< of the progress, before those of the comparison
constexpr int allSteps = 6;              ///< of the progress
constexpr qsizetype fewHere = 2000;      ///< annotations of all sets: so many are compared at once
constexpr qsizetype shortHere = 300'000; ///< characters
} // namespace

Reviewer::Reviewer(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(reviewSoon);
    connect(&m_soon, &QTimer::timeout, this, &Reviewer::compareNow);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Reviewer::taken);
    connect(&m_job, &QFutureWatcherBase::progressValueChanged, this, [this](int step) { tell(readingStep + step); });
    connect(&m_job, &QFutureWatcherBase::finished, this, [this] {
        if (m_job.future().resultCount() > 0)
            publish(m_job.result());
    });
    connect(&session, &Session::documentOpened, this, &Reviewer::readOthers);
    connect(&session, &Session::documentClosed, this, &Reviewer::readOthers);
    connect(&session, &Session::projectClosed, this, &Reviewer::readOthers);
    connect(&session, &Session::annotatorChanged, this, &Reviewer::readOthers);
    connect(&session, &Session::analysisProgress, this, [this](int done, int total) {
        if (done == total) // the suggestions may be others
            readOthers();
    });
    connect(&session, &Session::textCorrected, this, [this](const TextEdits &edits) {
        m_text.reset();
        const auto isLarge = [](const ReviewedSet &set) { return set.size() > LargeChange::many; };
        if (std::ranges::any_of(m_sets, isLarge))
            destroyAside(std::exchange(m_sets, {})); // read again when it is saved, on another thread
        for (ReviewedSet &set : m_sets)
            set = ReviewedSet(set.annotator(), annotationsAfter(set.annotations(), {.text = edits}));
        m_stale = true;
        m_corrected = true;
    });
    connect(&session, &Session::saveStateChanged, this, [this](Session::SaveState state) {
        if (state == Session::SaveState::Saved && std::exchange(m_corrected, false))
            readOthers(); // what had vanished may be back
    });
    connect(session.annotations(), &AnnotationSet::changed, this, &Reviewer::hear);
    connect(session.annotations(), &AnnotationSet::wasReset, this, [this] {
        m_stale = true;
        compareSoon();
    });
}

Reviewer::~Reviewer()
{
    m_stop.request_stop();
    m_pool.waitForDone(); // it reads the annotations
    m_reading.waitForFinished();
}

bool Reviewer::isAdjudicating() const
{
    return m_session.annotator().id == agreedAnnotatorId();
}

void Reviewer::hear(const Change &change)
{
    if (!isComparing())
        return;
    m_stale = m_stale || !change.text.isEmpty();
    m_edits += change.annotations;
    compareSoon();
}

void Reviewer::compareSoon()
{
    m_soon.start();
}

void Reviewer::readOthers()
{
    m_stale = true;
    if (!m_session.isOpen() || !m_session.hasDocument()) {
        m_isReading = false;
        destroyAside(endReading());
        destroyAside(std::exchange(m_sets, {}));
        m_readFor = {};
        m_others.clear();
        Q_EMIT othersChanged();
        compareNow();
        return;
    }
    const std::pair here{m_session.document().id, m_session.annotator().id};
    if (std::exchange(m_readFor, here) != here) {
        destroyAside(std::exchange(m_sets, {})); // of another article: nothing is compared until these are read
        m_cancelledFor = {};
        m_text.reset();
        forget();
    }
    destroyAside(endReading());
    m_since.start();
    m_isReading = true;
    m_reading.setFuture(QtConcurrent::run(&readReviewedSets, m_session.projectPath(), m_session.document().id));
}

/** What was read, or is being read: nobody else holds it then. */
QFuture<Result<Reviewer::Sets>> Reviewer::endReading()
{
    QFuture<Result<Sets>> read = m_reading.future();
    m_reading.setFuture({});
    return read;
}

void Reviewer::taken()
{
    m_isReading = false;
    QFuture<Result<Sets>> read = endReading();
    if (read.resultCount() == 0)
        return; // closed or removed meanwhile
    Result<Sets> sets = read.takeResult();
    if (!sets)
        return; // what is wrong with the project is said elsewhere
    destroyAside(std::exchange(m_sets, std::move(*sets)));
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
    if (!isAdjudicating() || m_cancelledFor == m_session.document().id)
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
    m_since.start();
    forget();
    compareNow();
}

void Reviewer::setBlind(bool blind)
{
    m_blind = blind;
    m_stale = true;
    Q_EMIT othersChanged();
    compareNow();
}

void Reviewer::cancel()
{
    if (!isWorking())
        return;
    m_cancelledFor = m_readFor.first;
    setSides({}, {});
    Q_EMIT othersChanged();
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

void Reviewer::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isComparing = false;
    m_job.setFuture({});
}

void Reviewer::forget()
{
    stop();
    m_edits.clear();
    if (m_now)
        destroyAside(std::exchange(m_now, nullptr));
}

/** That work is under way, once it is felt. */
void Reviewer::tell(int done)
{
    const bool over = !isWorking() || done >= allSteps;
    if (over ? !m_told : m_since.elapsed() < feltWork)
        return;
    m_told = !over;
    Q_EMIT progress(over ? allSteps : done, allSteps);
}

ReviewComparison::Request Reviewer::request() const
{
    const bool adjudicating = isAdjudicating();
    ReviewComparison::Request request{
        .text = m_session.document().text,
        .counted = m_text,
        .first = adjudicating ? *setOf(m_first) : ReviewedSet::live(m_session.annotator(), *m_session.annotations()),
        .second = *setOf(m_second),
        .live = *m_session.annotations(),
        .adjudicating = adjudicating,
        .thirds = {}};
    if (isSwapped())
        std::swap(request.first, request.second);
    for (const ReviewedSet &set : adjudicating ? m_sets : Sets()) {
        const Annotator &who = set.annotator();
        if (who.kind == Annotator::Kind::Human && who.id != m_first && who.id != m_second)
            request.thirds.append({m_blind ? tr("another annotator") : who.name, set});
    }
    return request;
}

void Reviewer::begin()
{
    stop();
    m_stale = false;
    m_edits.clear();
    const ReviewComparison::Request wanted = request();
    if (wanted.size() <= fewHere && wanted.text.size() <= shortHere) {
        publish(ReviewComparison::compared(wanted));
        return;
    }
    if (!m_since.isValid() || !m_told)
        m_since.start();
    m_isComparing = true;
    m_job.setFuture(QtConcurrent::run(&m_pool, [wanted, stop = m_stop.get_token()](QPromise<Compared> &promise) {
        promise.setProgressRange(0, allSteps - readingStep);
        if (stop.stop_requested())
            return;
        Compared made =
            ReviewComparison::compared(wanted, stop, [&promise](int done, int) { promise.setProgressValue(done); });
        if (!stop.stop_requested())
            promise.addResult(std::move(made));
    }));
    tell(readingStep);
}

/** The changes since then follow. */
void Reviewer::publish(Compared made)
{
    stop();
    if (m_now)
        destroyAside(std::exchange(m_now, nullptr));
    m_now = std::move(made);
    m_text = m_now->text;
    if (!m_edits.isEmpty() && !m_now->update(std::exchange(m_edits, {})))
        begin();
    tell(allSteps);
    Q_EMIT changed();
}

void Reviewer::compareNow()
{
    m_soon.stop();
    if (!isComparing()) {
        forget();
        tell(allSteps);
        Q_EMIT changed();
        return;
    }
    if (m_stale || !m_now) {
        if (m_stale || !m_isComparing)
            begin();
        if (m_isComparing)
            Q_EMIT changed(); // somebody else may be chosen
        return;
    }
    if (m_isComparing || m_edits.isEmpty())
        return;
    if (m_now->update(std::exchange(m_edits, {})))
        Q_EMIT changed();
    else
        begin();
}

} // namespace Guillemet
