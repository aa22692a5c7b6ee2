// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QTest>

namespace Guillemet::Testing {

/**
 * Rows of seeds for a test of random acts: `usual` many, or GUILLEMET_SEEDS, from 1 or GUILLEMET_FIRST_SEED on. What
 * one seed does is the same everywhere, so that a find can be looked into: GUILLEMET_SEEDS=1 GUILLEMET_FIRST_SEED=n.
 */
inline void addSeeds(int usual)
{
    QTest::addColumn<quint32>("seed");
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("GUILLEMET_SEEDS", &isGiven);
    const int first = std::max(1, qEnvironmentVariableIntValue("GUILLEMET_FIRST_SEED"));
    for (int seed = first; seed < first + (isGiven ? given : usual); ++seed)
        QTest::addRow("seed %d", seed) << static_cast<quint32>(seed);
}

} // namespace Guillemet::Testing
