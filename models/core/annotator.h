// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QString>

namespace Guillemet {

/** Whose annotation set it is. */
struct Annotator
{
    enum class Kind {
        Human,
        Machine,     ///< the analysis: its set holds the suggestions as they were made
        Adjudicator, ///< the agreed set
    };

    AnnotatorId id;
    QString name;
    Kind kind = Kind::Human;

    /** People of the same name in two projects are the same annotator. */
    static Annotator human(const QString &name)
    {
        return {AnnotatorId::fromName(u"human:" + name.toCaseFolded()), name, Kind::Human};
    }
    static Annotator machine()
    {
        return {AnnotatorId::fromName(u"machine"), QStringLiteral("Guillemet"), Kind::Machine};
    }

    bool operator==(const Annotator &) const = default;
};

/** The agreed set is one for the project. */
inline AnnotatorId agreedAnnotatorId()
{
    return AnnotatorId::fromName(u"adjudicator");
}
/** A person's set begins as a copy of the suggestions, the agreed one with nothing. */
inline bool beginsWithSuggestions(const AnnotatorId &annotator)
{
    return annotator != agreedAnnotatorId();
}

} // namespace Guillemet
