// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"
#include "widgets/annotationcontroller.h"

namespace Guillemet {

/**
 * Who tags a country, or words with a tag of one's own, is offered the other places of the article where the same
 * words stand: the key that accepts tags them too. What was refused there is not offered again.
 */
class SameWordsOffer : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        AnnotationNavigator &navigator;
        AnnotationController &annotations;
    };
    SameWordsOffer(const Parts &parts, const ActionRegistry &actions, CountryLookup countryOf, QObject *parent);

    /** Does what is offered, as one step of undo; false where nothing is, or something else was done since. */
    bool take();

Q_SIGNALS:
    void message(const QString &text);

private:
    void offer(const AnnotationId &tagged);

    Parts m_parts;
    const ActionRegistry &m_actions;
    CountryLookup m_countryOf;
    AnnotationId m_tagged;
    int m_step = 0; ///< of undo, when it was offered
    QList<Span> m_places;
};

} // namespace Guillemet
