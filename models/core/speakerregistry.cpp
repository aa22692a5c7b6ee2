// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speakerregistry.h"

#include <QtCore/QCollator>
#include <QtCore/QSet>

namespace Guillemet {

const Speaker *SpeakerRegistry::find(const SpeakerId &id) const
{
    const auto found = m_speakers.constFind(id);
    return found == m_speakers.cend() ? nullptr : &*found;
}

const Speaker *SpeakerRegistry::findByName(QStringView name) const
{
    const Speaker *best = nullptr;
    for (auto [it, end] = m_byKey.equal_range(speakerKey(name)); it != end; ++it) {
        const Speaker *speaker = find(*it);
        // The own name goes before an alias of somebody else; then the smaller id, so that the answer is stable.
        const auto rank = [&](const Speaker *s) {
            return std::pair(speakerKey(s->name) != speakerKey(name), s->id.value);
        };
        if (!best || rank(speaker) < rank(best))
            best = speaker;
    }
    return best;
}

const Speaker *SpeakerRegistry::joinedWith(const Speaker &speaker) const
{
    const Speaker *with = nullptr;
    QSet<SpeakerId> seen{speaker.id};
    for (const Speaker *one = &speaker; one;) {
        const QString key = speakerKey(one->name);
        const Speaker *next = nullptr;
        for (auto [it, end] = m_byKey.equal_range(key); it != end; ++it) {
            const Speaker *other = find(*it);
            const QString own = speakerKey(other->name);
            // Of two who have each other's name neither goes before the other.
            const bool isMutual =
                std::ranges::contains(one->aliases, own, [](const QString &alias) { return speakerKey(alias); });
            if (own != key && !isMutual && !seen.contains(other->id) && (!next || other->id < next->id))
                next = other;
        }
        if (next) {
            seen.insert(next->id);
            with = next;
        }
        one = next;
    }
    return with;
}

const Speaker *SpeakerRegistry::meantBy(QStringView name) const
{
    const Speaker *found = findByName(name);
    const Speaker *with = found ? joinedWith(*found) : nullptr;
    return with ? with : found;
}

QString SpeakerRegistry::name(const SpeakerId &id) const
{
    const Speaker *speaker = find(id);
    return speaker ? speaker->name : QString();
}

QList<Speaker> SpeakerRegistry::all() const
{
    QList<Speaker> speakers = m_speakers.values();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(speakers, [&collator](const Speaker &a, const Speaker &b) {
        const int order = collator.compare(a.name, b.name);
        return order ? order < 0 : a.id < b.id;
    });
    return speakers;
}

void SpeakerRegistry::reset(const QList<Speaker> &speakers)
{
    m_speakers.clear();
    m_byKey.clear();
    for (const Speaker &speaker : speakers)
        insert(speaker);
    Q_EMIT wasReset();
}

void SpeakerRegistry::apply(const QList<SpeakerEdit> &edits)
{
    if (edits.isEmpty())
        return;
    for (const SpeakerEdit &edit : edits) {
        if (edit.before)
            remove(edit.before->id);
        if (edit.after)
            insert(*edit.after);
    }
    Q_EMIT changed(edits);
}

void SpeakerRegistry::insert(const Speaker &speaker)
{
    remove(speaker.id);
    m_speakers.insert(speaker.id, speaker);
    m_byKey.insert(speakerKey(speaker.name), speaker.id);
    for (const QString &alias : speaker.aliases)
        m_byKey.insert(speakerKey(alias), speaker.id);
}

void SpeakerRegistry::remove(const SpeakerId &id)
{
    const Speaker *speaker = find(id);
    if (!speaker)
        return;
    m_byKey.remove(speakerKey(speaker->name), id);
    for (const QString &alias : speaker->aliases)
        m_byKey.remove(speakerKey(alias), id);
    m_speakers.remove(id);
}

} // namespace Guillemet
