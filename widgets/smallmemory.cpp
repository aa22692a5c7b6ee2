// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/smallmemory.h"

#include <QtCore/QtGlobal>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace Guillemet {

void keepMemoryTidy()
{
#if defined(__GLIBC__)
    mallopt(M_MXFAST, 0);
#endif
}

} // namespace Guillemet
