// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QtCore/QByteArrayView>

#include <algorithm>

int main(int argc, char **argv)
{
    // Asking for help needs no display.
    const bool asks = std::any_of(argv + 1, argv + argc, [](QByteArrayView argument) {
        return argument == "-h" || argument == "--help" || argument == "--help-all" || argument == "-v" ||
               argument == "--version";
    });
    if (asks)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Guillemet::Application application(argc, argv);
    return application.run();
}
