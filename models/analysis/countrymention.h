// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"

#include <QtCore/QVarLengthArray>

namespace Guillemet {

/** A form of the country list found in a text, before the whole text has decided between its readings. */
struct CountryMention
{
    enum class Kind : quint8 { Name, Demonym, Adjective, Metonym };
    enum class Reason : quint8 { Listed, Compound, Seat, Actor, TextDecided, FirstReading };

    Span span;                               ///< UTF-16 code units
    QVarLengthArray<int, 3> candidates = {}; ///< entries of the lexicon, one for each country or other thing it may be
    quint64 personKey = 0;                   ///< not 0: the form is also a name of persons
    bool weak = false;                       ///< the form is more often something else
    Kind kind = Kind::Name;
    Reason reason = Reason::Listed;
};

} // namespace Guillemet
