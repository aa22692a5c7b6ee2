// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

namespace Guillemet {

class Tagset;
struct Tag;

/** What the values of annotations are called on the screen. */
namespace AnnotationWords {

QString tag(const TagId &id, const Tagset &tagset);
/** The program's own name of a tag with a role is translated, unless the analyst gave it another. */
QString tag(const Tag &tag);
QString type(QuoteType type);
QString mention(const QString &mention);
/** What the rule that found a suggestion says for itself; the rule's own name where it has no words yet. */
QString reason(const QString &reason);

} // namespace AnnotationWords

} // namespace Guillemet
