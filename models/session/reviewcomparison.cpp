// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewcomparison.h"

#include "models/review/decidedplaces.h"

namespace Guillemet {

namespace {
constexpr qsizetype longToHear = 200'000; ///< characters: voices are looked for in all differences, row by row
constexpr qsizetype mostAtOnce = 1000;    ///< edits: more are compared elsewhere
constexpr int charactersInOneTurn = 1 << 14;
constexpr int comparisonSteps = 4;

/** What a set holds that may change meanwhile, a piece after the other. */
QList<Annotation> copiedInTurns(const AnnotationSet &set, const std::stop_token &stop)
{
    QList<Annotation> copy;
    int reach = 1;
    for (int from = 0; from < reach && !stop.stop_requested();) {
        const auto reading = set.reading();
        reach = set.reach();
        const int to = from > reach - charactersInOneTurn ? reach : from + charactersInOneTurn;
        for (const Annotation *one : set.annotationsIn({from, to}, AnnotationSet::Which::All)) {
            if (one->begin() >= from)
                copy.append(*one);
        }
        from = to;
    }
    const auto reading = set.reading();
    for (const AnnotationId &id : set.placeless())
        copy.append(*set.find(id));
    return copy;
}

/** How much of a set stands for itself and is not decided, without parts of quotations. */
int countOpen(const ReviewComparison &comparison, const AnnotationSet &set, const std::stop_token &stop)
{
    constexpr int inOneTurn = 256;
    int open = 0;
    int seen = 0;
    auto turn = comparison.live->reading();
    set.visit([&](const Annotation &one) {
        if (++seen % inOneTurn == 0) {
            turn.unlock();
            turn.lock();
        }
        open += !stop.stop_requested() && !one.isPart() && comparison.isOpen(set, one);
    });
    return open;
}
} // namespace

qsizetype ReviewComparison::Request::size() const
{
    qsizetype size = first.size() + second.size() + live.size();
    for (const Third &third : thirds)
        size += third.set.size();
    return size;
}

OpenDifferences::Sets ReviewComparison::sets() const
{
    return {*first.set(), *second.set(), *live, text->counted, all};
}

const DifferenceList &ReviewComparison::differences() const
{
    return adjudicating ? open.differences() : all.differences();
}

bool ReviewComparison::isOpen(const AnnotationSet &set, const Annotation &annotation) const
{
    return annotation.isVisible() && OpenDifferences::standsForItself(set, annotation) &&
           !(adjudicating && DecidedPlaces(*live, text->counted).contains(annotation));
}

bool ReviewComparison::update(const QList<AnnotationEdit> &edits)
{
    if (edits.size() > mostAtOnce)
        return false;
    if (!adjudicating)
        return all.update(*live, *second.set(), text->counted, edits);
    open.update(sets(), edits);
    waiting.reset();
    return !hasThirds || open.differences().size() > 0 || open.alike() > 0; // else somebody may be waiting
}

std::shared_ptr<ReviewComparison> ReviewComparison::compared(const Request &request, const std::stop_token &stop,
                                                             const Progress &progress)
{
    int done = 0;
    const auto tell = [&] {
        if (progress)
            progress(++done, comparisonSteps);
    };
    auto made = std::make_shared<ReviewComparison>();
    made->text = request.counted ? request.counted : std::make_shared<const ReviewedText>(request.text);
    made->first = request.first;
    made->second = request.second;
    made->live = &request.live;
    made->adjudicating = request.adjudicating;
    made->hasThirds = !request.thirds.isEmpty();
    tell();
    const CountedText &text = made->text->counted;
    const auto setOf = [&text](const QList<Annotation> &annotations) {
        return ComparedSet::of(annotations, text, ComparedSet::Which::Visible);
    };
    const ComparedSet first =
        setOf(request.adjudicating ? request.first.annotations() : copiedInTurns(request.live, stop));
    const ComparedSet second = setOf(request.second.annotations());
    tell();
    if (stop.stop_requested())
        return made;
    made->all = LiveComparison(compare(first, second, text, stop));
    tell();
    if (!request.adjudicating || stop.stop_requested())
        return made;
    made->open = OpenDifferences(made->sets(), stop);
    for (const Request::Third &third : request.thirds) {
        if (stop.stop_requested())
            return made;
        if (request.text.size() <= longToHear)
            made->voices.append({third.name, Voices(first, second, setOf(third.set.annotations()), text, stop)});
        if (made->open.differences().size() > 0 || made->open.alike() > 0 || made->waiting)
            continue;
        if (const int open = countOpen(*made, *third.set.set(), stop); open > 0)
            made->waiting = {third.set.annotator().id, third.name, open};
    }
    tell();
    return made;
}

} // namespace Guillemet
