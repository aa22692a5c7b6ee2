// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tagsetstep.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

QJsonObject TagsetStep::toJson() const
{
    return {{u"label"_s, label},   {u"before"_s, before.toJson()}, {u"after"_s, after.toJson()},
            {u"undone"_s, undone}, {u"first"_s, firstLogged},      {u"last"_s, lastLogged}};
}

std::optional<TagsetStep> TagsetStep::fromJson(const QJsonObject &json)
{
    const auto before = Tagset::fromJson(json["before"_L1].toObject());
    const auto after = Tagset::fromJson(json["after"_L1].toObject());
    if (!before || !after)
        return {};
    return TagsetStep{
        json["label"_L1].toString(), *before, *after, json["undone"_L1].toBool(), json["first"_L1].toInteger(1),
        json["last"_L1].toInteger()};
}

} // namespace Guillemet
