// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlrows.h"

namespace Guillemet {

SqlRows::~SqlRows()
{
    if (m_query)
        m_query->finish();
}

bool SqlRows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw SqlFailure{m_query->lastError()};
    return false;
}

} // namespace Guillemet
