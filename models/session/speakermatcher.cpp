// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/speakermatcher.h"

#include "models/session/projectmerging.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

SpeakerMatcher::SpeakerMatcher(const QList<Speaker> &ours, MergeReport &report)
    : m_report(report)
{
    m_registry.reset(ours);
}

void SpeakerMatcher::add(const QList<Speaker> &theirs)
{
    for (const Speaker &speaker : theirs)
        add(speaker);
}

void SpeakerMatcher::translate(QList<Annotation> &annotations) const
{
    for (Annotation &annotation : annotations) {
        if (const auto known = m_ours.constFind(annotation.speaker()); known != m_ours.cend())
            annotation.attributes.set(Attribute::Speaker, known->toString());
    }
}

QList<Speaker> SpeakerMatcher::missingOf(const QList<Annotation> &annotations)
{
    QList<Speaker> missing;
    for (const Annotation &annotation : annotations) {
        const auto speaker = m_new.constFind(annotation.speaker());
        if (speaker == m_new.cend())
            continue;
        missing.append(*speaker);
        m_new.erase(speaker);
    }
    m_report.speakersAdded += static_cast<int>(missing.size());
    return missing;
}

void SpeakerMatcher::add(const Speaker &speaker)
{
    if (const Speaker *same = m_registry.find(speaker.id)) {
        if (*same != speaker && !m_new.contains(speaker.id))
            m_report.conflicts.append(
                QCoreApplication::translate("Merge",
                                            "Speaker \"%1\": what is known of them differs; what is here was kept.")
                    .arg(same->name));
        return;
    }
    const Speaker *namesake = m_registry.findByName(speaker.name);
    const bool others = namesake && !namesake->wikidata.isEmpty() && !speaker.wikidata.isEmpty() &&
                        namesake->wikidata != speaker.wikidata;
    if (others)
        m_report.conflicts.append(
            QCoreApplication::translate("Merge",
                                        "Speaker \"%1\": another person of that name is here; they were kept apart.")
                .arg(speaker.name));
    if (namesake && !others) {
        m_ours.insert(speaker.id, namesake->id);
        ++m_report.speakersMatched;
        return;
    }
    m_new.insert(speaker.id, speaker);
    m_registry.apply({SpeakerEdit{std::nullopt, speaker}});
}

} // namespace Guillemet
