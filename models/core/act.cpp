// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/act.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const std::array<QString, 4> stepNames{u"do"_s, u"undo"_s, u"redo"_s, u"background"_s};
}

QString toString(ActStep step)
{
    return stepNames[static_cast<size_t>(step)];
}

ActStep actStepFromString(QStringView text)
{
    const auto found = std::ranges::find(stepNames, text);
    return found == stepNames.end() ? ActStep::Do : static_cast<ActStep>(found - stepNames.begin());
}

} // namespace Guillemet
