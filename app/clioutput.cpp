// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clioutput.h"

#include <QtCore/QByteArray>

namespace Guillemet {

namespace {
void print(std::FILE *file, QStringView line)
{
    const QByteArray bytes = line.toUtf8() + (line.endsWith(u'\n') ? "" : "\n");
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
}
} // namespace

void say(QStringView line)
{
    print(stdout, line);
}

void complain(QStringView line)
{
    print(stderr, line);
}

} // namespace Guillemet
