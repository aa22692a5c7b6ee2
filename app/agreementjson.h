// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace Guillemet {

struct ProjectAgreement;

/**
 * All that agreement is measured by, as one JSON object; its keys and values are words of files, the same in every
 * language. What is not defined is {"undefined": why}, in the words of the language that is set.
 */
QByteArray toJson(const ProjectAgreement &agreement);

} // namespace Guillemet
