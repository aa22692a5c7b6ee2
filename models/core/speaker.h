// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Guillemet {

/** Somebody or something that is quoted, once for the whole project; source spans point here. */
struct Speaker
{
    enum class Kind { Unknown, Person, Group, Institution, Document };
    enum class Gender { Unknown, Female, Male };

    SpeakerId id = {};
    QString name = {}; ///< in the fullest form known: "Antony Blinken"
    Kind kind = Kind::Unknown;
    Gender gender = Gender::Unknown;
    QStringList aliases = {}; ///< other forms: "M. Blinken", "le secrétaire d'État"
    QString role = {};
    QString organisation = {};
    QString country = {};  ///< ISO 3166-1 alpha-2
    QString wikidata = {}; ///< "Q14832"

    bool operator==(const Speaker &) const = default;
};

QString toString(Speaker::Kind kind); ///< "", "person", "group", "institution", "document"
Speaker::Kind speakerKindFromString(QStringView text);
QString toString(Speaker::Gender gender); ///< "", "female", "male"
Speaker::Gender genderFromString(QStringView text);

/** For finding a speaker by name: case folded, without accents, spaces and apostrophes made alike. */
QString speakerKey(QStringView name);

} // namespace Guillemet
