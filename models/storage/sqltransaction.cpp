// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqltransaction.h"

#include "models/storage/sqlconnection.h"

namespace Guillemet {

// As statements of our own: QSqlDatabase::commit() keeps the code of its error to itself.
SqlTransaction::SqlTransaction(SqlConnection &connection)
    : m_connection(connection)
{
    m_connection.runOnce(QStringLiteral("BEGIN"));
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        QSqlQuery(m_connection.database()).exec(QStringLiteral("ROLLBACK")); // may be rolled back by itself already
}

void SqlTransaction::commit()
{
    m_connection.runOnce(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace Guillemet
