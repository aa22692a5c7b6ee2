// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"

namespace Guillemet::Acts {

enum class Linking {
    Add,     ///< beside those that are linked already
    Replace, ///< instead of others in the same role, which stay as loose annotations
};

/** Links a quotation to a cue or source, or to the quotation it is nested in (by the target's tag); confirms both. */
Change link(const EditContext &context, const AnnotationId &quotation, const AnnotationId &target,
            Linking linking = Linking::Add);
Change unlink(const EditContext &context, const AnnotationId &quotation, const AnnotationId &target);

} // namespace Guillemet::Acts
