// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <cstdio>

namespace Guillemet {

/** What guillemet-cli says to people; what it makes goes through the formats. */
enum class ExitStatus {
    Done = 0,
    SomeFailed = 1, ///< some inputs could not be done, the others are
    WrongUsage = 2,
};

void say(QStringView line);      ///< on the standard output
void complain(QStringView line); ///< on the standard error

} // namespace Guillemet
