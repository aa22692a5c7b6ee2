// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"
#include "widgets/annotationcontroller.h"
#include "widgets/followupoffer.h"

namespace Guillemet {

/**
 * Who tags a country, or words with a tag of one's own, is offered the other places of the article where the same
 * words stand: they are tagged too. What was refused there is not offered again.
 */
class SameWordsOffer : public FollowUpOffer
{
    Q_OBJECT

public:
    SameWordsOffer(const Parts &parts, const ActionRegistry &actions, CountryLookup countryOf, QObject *parent);

private:
    void look(const AnnotationId &tagged);
    void act() override;

    CountryLookup m_countryOf;
    QList<Span> m_places;
};

} // namespace Guillemet
