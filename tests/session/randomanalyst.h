// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagsetchange.h"
#include "tests/session/workplace.h"
#include "tests/support/randomacts.h"

namespace Guillemet::Testing {

/** Somebody who does anything that can be done to a project. */
class RandomAnalyst
{
public:
    explicit RandomAnalyst(quint32 seed)
        : m_random(seed)
    {
    }

    /** What was done last. */
    struct Done
    {
        QString label = {}; ///< empty: nothing
        bool isOfTagset = false;
    };

    /** Something new; all that follows from it is on the disk when it returns. */
    Done act();

    Workplace &place() { return m_place; }
    DocumentId anyArticle() { return m_place.articles()[below(static_cast<int>(m_place.articles().size()))]; }
    int below(int end) { return m_acts.below(end); }

private:
    Session &session() { return m_place.session(); }
    QString newLabel(const QString &words);

    // Each gives its label, empty where it did nothing.
    QString actHere();
    QString actOnAll();
    QString drag();
    QString note();
    QString actEverywhere();
    QString actAtHits();
    QString changeTagset();
    QString restore();

    Change changeOf(const DocumentId &article, SpeakerRegistry &speakers, const Tagset &tagset);
    TagsetChange tagsetChange();

    QRandomGenerator m_random;
    RandomActs m_acts{m_random};
    Workplace m_place;
    int m_number = 0;
};

} // namespace Guillemet::Testing
