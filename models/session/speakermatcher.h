// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/speakerregistry.h"

namespace Guillemet {

struct MergeReport;

/** Their speakers in the words of our project. */
class SpeakerMatcher
{
public:
    SpeakerMatcher(const QList<Speaker> &ours, MergeReport &report);

    void add(const QList<Speaker> &theirs);
    void translate(QList<Annotation> &annotations) const;
    /** Of those that `annotations` name and our project does not have; each is given once. */
    QList<Speaker> missingOf(const QList<Annotation> &annotations);

private:
    void add(const Speaker &speaker);

    MergeReport &m_report;
    SpeakerRegistry m_registry;
    QHash<SpeakerId, SpeakerId> m_ours; ///< by their id
    QHash<SpeakerId, Speaker> m_new;    ///< not brought in yet
};

} // namespace Guillemet
