// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "widgets/dialogs/pickerdialog.h"

namespace Guillemet {

class AnnotationSet;
class SpeakerRegistry;
class Tagset;
struct Annotation;

/** The lists to choose from; each is to be opened by the caller and deletes itself. */
namespace Pickers {

/** Every country, those of the article first, of a very long one those near `position`; gives an ISO 3166-1 code. */
PickerDialog *country(const AnnotationSet &article, const QString &current, int position, QWidget *parent);
/** Where somebody is looked for: what is nearest to there is offered first. */
struct SpeakerPlace
{
    const AnnotationSet &article;
    const QString &text;
    int position;
};
/** The speakers of the article, other names in it, then the speakers of the project; or a new one. Gives a SpeakerId,
 * or creates a name. */
PickerDialog *speaker(const SpeakerRegistry &speakers, const SpeakerId &current, const SpeakerPlace &place,
                      QWidget *parent);
constexpr qsizetype mostAnnotations = 500; ///< are offered
/** The given annotations by their words, at most mostAnnotations; gives an AnnotationId. */
PickerDialog *annotation(const QString &title, const QList<const Annotation *> &annotations, const QString &text,
                         const Tagset &tagset, QWidget *parent);
/** Languages by their codes, and one entry, with an empty id, to have it found out; gives a code. */
PickerDialog *language(const QStringList &codes, const QString &current, QWidget *parent);

} // namespace Pickers

} // namespace Guillemet
