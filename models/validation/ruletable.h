// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/validation/rule.h"

#include <QtCore/QStringList>

#include <span>

namespace Guillemet {

/** Every rule, in the order of a settings page. */
std::span<const Rule> validationRules();

const Rule *validationRule(QStringView id);
/** Where it stands in the table, from 0; it must be in it. */
int validationRuleNumber(QStringView id);
/** Its name on the screen, translated; the id itself for a rule of another version. */
QString validationRuleName(const QString &id);
/** The rules that are off until the analyst switches them on. */
QStringList rulesOffByDefault();

} // namespace Guillemet
