// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/validation/rule.h"

#include <functional>

/** Steps that fixes share. */
namespace Guillemet::Fixing {

/** The change that does `step` to the annotation of a finding; empty if there is none or nothing changes. What an
 * analyst fixes is confirmed. */
Change changed(const Finding &finding, const CheckContext &context, const std::function<void(Annotation &)> &step);

/** Takes an annotation out with all links to it. What the analysis proposed stays behind as rejected. */
Change removed(const Finding &finding, const CheckContext &context);

/** Sets the fragments; the type of a quotation follows its edges unless the analyst has chosen it. */
void setFragments(Annotation *annotation, const Annotation::Fragments &fragments, QStringView text);

} // namespace Guillemet::Fixing
