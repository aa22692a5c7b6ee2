// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/agreement.h"

#include <QtTest/QTest>
#include <cmath>

namespace Guillemet::Agreement {

/// Fails the test unless @p value is defined and within @p tolerance of @p expected.
inline void compare(const Value &value, double expected, double tolerance)
{
    QVERIFY(value.has_value());
    QVERIFY2(std::abs(*value - expected) <= tolerance, qPrintable(QString::number(*value, 'g', 12)));
}

} // namespace Guillemet::Agreement
