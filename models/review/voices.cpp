// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/voices.h"

namespace Guillemet {

namespace {
/** Whether a comparison tells nothing of the kind about what its first annotator has. */
bool agrees(const QList<Difference> &differences, const QList<AnnotationId> &ids, Cause cause)
{
    return std::ranges::none_of(differences, [&](const Difference &one) {
        const bool counts = one.cause == cause || one.cause == Cause::OnlyFirst || one.cause == Cause::Divided;
        return counts && std::ranges::any_of(ids, [&one](const AnnotationId &id) { return one.first.contains(id); });
    });
}
} // namespace

Voices::Voices(const ComparedSet &first, const ComparedSet &second, const ComparedSet &third, const CountedText &text,
               const std::stop_token &stop)
    : m_fromFirst(compare(first, third, text, stop).differences)
    , m_fromSecond(compare(second, third, text, stop).differences)
{
}

Voices::Side Voices::on(const Difference &difference) const
{
    if (difference.second.isEmpty())
        return agrees(m_fromFirst, difference.first, Cause::OnlyFirst) ? Side::First : Side::Second;
    if (difference.first.isEmpty())
        return agrees(m_fromSecond, difference.second, Cause::OnlyFirst) ? Side::Second : Side::First;
    const bool first = agrees(m_fromFirst, difference.first, difference.cause);
    const bool second = agrees(m_fromSecond, difference.second, difference.cause);
    return first == second ? Side::Neither : first ? Side::First : Side::Second;
}

} // namespace Guillemet
