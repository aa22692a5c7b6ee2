// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"

#include <cstdio>
#include <map>
#include <string>

namespace {

std::map<std::string, Guillemet::RunTest> &tests()
{
    static std::map<std::string, Guillemet::RunTest> all; // in a function: registered before any other object is sure to exist
    return all;
}

} // namespace

bool Guillemet::addTest(const char *source, RunTest run)
{
    std::string name(source);
    name = name.substr(name.rfind("tst_") + 4);
    return tests().emplace(name.substr(0, name.rfind('.')), run).second;
}

int main(int argc, char *argv[])
{
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test != tests().end()) {
        argv[1] = argv[0]; // the test sees a command line without its own name
        return test->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "usage: %s TEST [options of Qt Test]\nTests:", argv[0]);
    for (const auto &[name, run] : tests())
        std::fprintf(stderr, " %s", name.c_str());
    std::fputc('\n', stderr);
    return 2;
}
