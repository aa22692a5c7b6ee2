// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtClassHelperMacros>

namespace Guillemet {

class SqlConnection;

/** Undone at the end of its scope unless it was committed. */
class SqlTransaction
{
public:
    explicit SqlTransaction(SqlConnection &connection);
    ~SqlTransaction();
    Q_DISABLE_COPY_MOVE(SqlTransaction)

    void commit();

private:
    SqlConnection &m_connection;
    bool m_open = true;
};

} // namespace Guillemet
