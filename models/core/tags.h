// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Guillemet {

/** The tag of an annotation: the id of a Tag in the Tagset. */
using TagId = QString;

/** The tags the program itself knows; a tagset may hold more. */
namespace Tags {
inline const TagId Quotation = QStringLiteral("quotation"); ///< content of reported speech
inline const TagId Cue = QStringLiteral("cue");             ///< the reporting words
inline const TagId Source = QStringLiteral("source");       ///< the noun phrase that names who speaks
inline const TagId Country = QStringLiteral("country");     ///< mention of a country

/** A cue or a source: what quotations link to, and what is decided with them. */
inline bool isPart(const TagId &tag)
{
    return tag == Cue || tag == Source;
}
} // namespace Tags

} // namespace Guillemet
