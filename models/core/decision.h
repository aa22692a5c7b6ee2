// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"

namespace Guillemet {

/** What a decision leaves on an annotation of the agreed set. */
namespace Attribute {
inline const QString Rejection = QStringLiteral("rejection");   ///< why neither annotator's is right
inline const QString Discussion = QStringLiteral("discussion"); ///< DiscussionId: what was said before it was decided
inline const QString DecidedBy = QStringLiteral("decidedBy");   ///< name of who decided on it last
} // namespace Attribute

/** Whether only Guillemet asks for an attribute: other formats do not get it. */
bool isInternal(const QString &attribute);

/** The change with `person` as who decided on what is there after it. */
Change decidedBy(const QString &person, Change change);
/** Who decided on what is there after a change: names, each once, in their order. */
QStringList deciders(const Change &change);

} // namespace Guillemet
