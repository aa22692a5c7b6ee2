// SPDX-License-Identifier: GPL-3.0-or-later
// What of a comparison is shown, and in which words.
#include "models/session/reviewer.h"

namespace Guillemet {

using namespace Qt::StringLiterals;

QString Reviewer::nameOf(Side side) const
{
    if (!isAdjudicating() && side == Side::First)
        return tr("you");
    const Annotator &annotator = set(side).annotator();
    if (m_blind)
        return side == Side::First ? tr("first annotator") : tr("second annotator");
    return annotator.kind == Annotator::Kind::Machine ? tr("the analysis") : annotator.name;
}

const ReviewedSet &Reviewer::set(Side side) const
{
    static const ReviewedSet none;
    return !m_now ? none : side == Side::First ? m_now->first : m_now->second;
}

const DifferenceList &Reviewer::differences() const
{
    static const DifferenceList none;
    return m_now ? m_now->differences() : none;
}

qsizetype Reviewer::settled() const
{
    return m_now ? m_now->all.differences().size() - m_now->differences().size() : 0;
}

const std::optional<WaitingAnnotator> &Reviewer::waiting() const
{
    static const std::optional<WaitingAnnotator> nobody;
    return m_now ? m_now->waiting : nobody;
}

QList<const Annotation *> Reviewer::open(Side side, Span place) const
{
    const auto &own = set(side).set();
    if (!own)
        return {};
    QList<const Annotation *> found = own->annotationsIn(place, AnnotationSet::Which::All);
    found.removeIf([&](const Annotation *one) { return !m_now->isOpen(*own, *one); });
    return found;
}

std::array<ReviewWords::PartWords, 5> Reviewer::parts(const Difference &difference) const
{
    return ReviewWords::parts(difference,
                              {set(Side::First), set(Side::Second), *m_session.speakers(), m_session.document().text});
}

QString Reviewer::words(const Difference &difference) const
{
    return ReviewWords::difference(
        difference, {set(Side::First), set(Side::Second), *m_session.speakers(), m_session.document().text});
}

QString Reviewer::voices(const Difference &difference) const
{
    QStringList voices;
    for (const auto &[name, voice] : m_now ? m_now->voices : QList<std::pair<QString, Voices>>()) {
        const Voices::Side side = voice.on(difference);
        voices.append(side == Voices::Side::First    ? tr("%1: A", "a colleague has it as A does").arg(name)
                      : side == Voices::Side::Second ? tr("%1: B", "a colleague has it as B does").arg(name)
                                                     : tr("%1: neither", "a colleague has it as neither").arg(name));
    }
    return voices.join(u", ");
}

} // namespace Guillemet
