// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/act.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const std::array<QString, 4> names{u"do"_s, u"undo"_s, u"redo"_s, u"background"_s};
}

QString toString(ActStep step)
{
    return names[static_cast<size_t>(step)];
}

ActStep actStepFromString(QStringView text)
{
    const auto found = std::ranges::find(names, text);
    return found == names.end() ? ActStep::Do : static_cast<ActStep>(found - names.begin());
}

} // namespace Guillemet
