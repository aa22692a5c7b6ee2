// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlconnection.h"

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

SqlConnection::SqlConnection(const QSqlDatabase &database)
    : m_database(database)
{
}

SqlConnection::~SqlConnection()
{
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

void SqlConnection::runOnce(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw SqlFailure{query.lastError()};
}

QSqlQuery &SqlConnection::prepared(const char *sql)
{
    if (const auto found = m_prepared.find(sql); found != m_prepared.end())
        return found->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromLatin1(sql)))
        throw SqlFailure{query.lastError()};
    return m_prepared.emplace(sql, std::move(query)).first->second;
}

SqlRows SqlConnection::execute(QSqlQuery &query)
{
    if (query.exec())
        return SqlRows(&query);
    const QSqlError error = query.lastError();
    query.finish();
    throw SqlFailure{error};
}

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
