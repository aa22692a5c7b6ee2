// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

namespace Guillemet {

/// Runs one test class with the arguments of a test program; returns the number of failures.
using RunTest = int (*)(int, char **);

/// Makes @p run known as the test of the file @p source ("…/tst_span.cpp": "span"). Called before main().
bool addTest(const char *source, RunTest run);

} // namespace Guillemet

// All tests of a folder are one program, which is given the name of the test to run: 91 programs took half of a full
// build. QTEST_MAIN and QTEST_GUILESS_MAIN end here and register the class instead of making a main() of their own.
#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                                            \
    [[maybe_unused]] static const bool added##TestObject = Guillemet::addTest(__FILE__, [](int argc, char **argv) {    \
        QTest::Internal::callInitMain<TestObject>();                                                                   \
        __VA_ARGS__                                                                                                    \
        TestObject test;                                                                                               \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    });
