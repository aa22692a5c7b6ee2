// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"

namespace Guillemet::Acts {

/** Confirms suggestions, quotations together with their cues and sources; rejected ones come back. */
Change accept(const EditContext &context, const QList<AnnotationId> &ids);
/** Confirms every suggestion that is shown with a tag, or of any tag for an empty one. */
Change acceptAll(const EditContext &context, const TagId &tag = {});
/** Confirms every suggestion that is shown and has words in a part of the text, such as a paragraph. */
Change acceptWithin(const EditContext &context, Span place);
/** The mention of a country, and every other suggested one of the same country by the same words. */
QList<AnnotationId> namedAlike(const EditContext &context, const AnnotationId &mention);

/**
 * Takes annotations out, with the links to them. What the analysis proposed stays as rejected, so that it does not
 * come back. The cues and sources of a quotation go with it unless another quotation uses them.
 */
Change remove(const EditContext &context, const QList<AnnotationId> &ids);
/** The same, called rejecting. */
Change reject(const EditContext &context, const QList<AnnotationId> &ids);
/** Rejects every suggestion that is shown with a tag, or of any tag for an empty one. What is confirmed stays. */
Change rejectAll(const EditContext &context, const TagId &tag = {});

} // namespace Guillemet::Acts
