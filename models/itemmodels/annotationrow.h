// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/core/speakerregistry.h"
#include "models/itemmodels/annotationnode.h"

#include <QtCore/QVariant>

namespace Guillemet {

/** The words of one row of the AnnotationModel; annotation and speakers may be null while a row is going. */
struct AnnotationRow
{
    const AnnotationNode &node;
    const Annotation *annotation = nullptr;
    const AnnotationSet *annotations = nullptr;
    const SpeakerRegistry *speakers = nullptr;
    QStringView text;
    Span paragraphs; ///< of a page: its first and last, counted from 1

    /** What is quoted, mentioned or named, on one line, at most 300 code units; or the name of a heading. */
    QString title() const;
    /** The title, and of a page what its sign stands for. */
    QString wholeTitle() const;
    /** Who says it, which country, or how many are under a heading. */
    QString detail() const;
    /** Type of a quotation, role of a part, kind of a mention. */
    QString type() const;
    QString status() const;
    /** All of it in a sentence, for those who hear it. */
    QString accessibleText() const;

    SpeakerId speaker() const;
    QString countryCode() const;
};

} // namespace Guillemet
