// SPDX-License-Identifier: GPL-3.0-or-later
// What two annotators have, in words, and whom others side with.
#include "models/session/reviewer.h"

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longToHear = 200000; ///< characters: a set more to compare in a longer text would be felt
}

std::array<ReviewWords::PartWords, 5> Reviewer::parts(const Difference &difference) const
{
    return ReviewWords::parts(difference, {m_a, m_b, *m_session.speakers(), m_text});
}

QString Reviewer::words(const Difference &difference) const
{
    return ReviewWords::difference(difference, {m_a, m_b, *m_session.speakers(), m_text});
}

/** People who have the article and are neither A nor B. */
QList<const ReviewedSet *> Reviewer::thirds() const
{
    QList<const ReviewedSet *> thirds;
    for (const ReviewedSet &set : m_sets) {
        const Annotator &annotator = set.annotator();
        if (annotator.kind == Annotator::Kind::Human && annotator.id != m_first && annotator.id != m_second)
            thirds.append(&set);
    }
    return thirds;
}

void Reviewer::hearOthers()
{
    if (!isAdjudicating() || m_text.size() > longToHear)
        return;
    const auto compared = [this](const ReviewedSet &set) {
        return ComparedSet::of(set.annotations(), *m_counted, ComparedSet::Which::Visible);
    };
    for (const ReviewedSet *third : thirds())
        m_voices.append({m_blind ? tr("another annotator") : third->annotator().name,
                         Voices(compared(m_a), compared(m_b), compared(*third), *m_counted)});
}

QString Reviewer::voices(const Difference &difference) const
{
    QStringList voices;
    for (const auto &[name, voice] : m_voices) {
        const Voices::Side side = voice.on(difference);
        voices.append(side == Voices::Side::First    ? tr("%1: A", "a colleague has it as A does").arg(name)
                      : side == Voices::Side::Second ? tr("%1: B", "a colleague has it as B does").arg(name)
                                                     : tr("%1: neither", "a colleague has it as neither").arg(name));
    }
    return voices.join(u", ");
}

} // namespace Guillemet
