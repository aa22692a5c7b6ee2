// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QTest>

namespace Guillemet::Testing {
/** Milliseconds. A wait ends with what it waits for; the limit is for a machine with other work to do, for which Qt's
 * own five seconds are too few. */
inline constexpr int Patience = 60'000;
} // namespace Guillemet::Testing

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), Guillemet::Testing::Patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, messageExpression)                                                                          \
    QTRY_VERIFY2_WITH_TIMEOUT((expr), (messageExpression), Guillemet::Testing::Patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), Guillemet::Testing::Patience)
