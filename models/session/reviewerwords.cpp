// SPDX-License-Identifier: GPL-3.0-or-later
// What two annotators have, in words.
#include "models/session/reviewer.h"

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
QString orNothing(const QString &words)
{
    return words.isEmpty() ? u"∅"_s : words;
}
} // namespace

std::array<Reviewer::PartWords, 5> Reviewer::parts(const Difference &difference) const
{
    const Annotation *a = difference.first.isEmpty() ? nullptr : m_a.find(difference.first.first());
    const Annotation *b = difference.second.isEmpty() ? nullptr : m_b.find(difference.second.first());
    const SpeakerRegistry &speakers = *m_session.speakers();
    const auto content = [this](const Annotation *one) { return one ? one->text(m_text).simplified() : QString(); };
    const auto type = [](const Annotation *one) { return one ? one->attributes.value(Attribute::Type) : QString(); };
    return {{{content(a), content(b)},
             {type(a), type(b)},
             {m_a.partText(a, LinkRole::Cue, m_text), m_b.partText(b, LinkRole::Cue, m_text)},
             {m_a.partText(a, LinkRole::Source, m_text), m_b.partText(b, LinkRole::Source, m_text)},
             {speakers.name(m_a.speakerOf(a)), speakers.name(m_b.speakerOf(b))}}};
}

QString Reviewer::words(const Difference &difference) const
{
    const Annotation *a = difference.first.isEmpty() ? nullptr : m_a.find(difference.first.first());
    const Annotation *b = difference.second.isEmpty() ? nullptr : m_b.find(difference.second.first());
    const auto both = [](const PartWords &words) { return orNothing(words.first) + u" – " + orNothing(words.second); };
    const auto attribute = [&](const QString &name) {
        return both({a ? a->attributes.value(name) : QString(), b ? b->attributes.value(name) : QString()});
    };
    switch (difference.cause) {
    case Cause::Edges:
        return explanation(difference.edges);
    case Cause::Type:
        return attribute(difference.tag == Tags::Country ? Attribute::Mention : Attribute::Type);
    case Cause::Cue:
        return both(parts(difference)[2]);
    case Cause::Source:
        return both(parts(difference)[3]);
    case Cause::Speaker:
        return both(parts(difference)[4]);
    case Cause::Country:
        return attribute(Attribute::Country);
    case Cause::Note:
        return attribute(Attribute::Note);
    default:
        return QString::number(difference.first.size()) + u" – " + QString::number(difference.second.size());
    }
}

} // namespace Guillemet
