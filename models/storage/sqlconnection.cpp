// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlconnection.h"

namespace Guillemet {

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

} // namespace Guillemet
