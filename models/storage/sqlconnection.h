// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/storage/sqlrows.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>

#include <unordered_map>

namespace Guillemet {

/** A database connection with its prepared statements. Belongs to the thread that made it. */
class SqlConnection
{
public:
    explicit SqlConnection(const QSqlDatabase &database);
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    /** Runs one statement with a value for each `?`. `sql` must live for ever: it is the key of the prepared one. */
    template<typename... Values> SqlRows run(const char *sql, const Values &...values)
    {
        QSqlQuery &query = prepared(sql);
        int position = 0;
        (query.bindValue(position++, toVariant(values)), ...);
        return execute(query);
    }
    /** Gives a statement with many `?` its values a few at a time. */
    class Binding
    {
    public:
        Binding(SqlConnection &connection, const char *sql)
            : m_query(connection.prepared(sql))
        {
        }
        template<typename... Values> void add(const Values &...values)
        {
            (m_query.bindValue(m_position++, toVariant(values)), ...);
        }
        SqlRows run() { return execute(m_query); }

    private:
        QSqlQuery &m_query;
        int m_position = 0;
    };
    /** A statement that is run once: schema, pragmas. */
    void runOnce(const QString &sql);

    QSqlDatabase &database() { return m_database; }

private:
    static QVariant toVariant(const QString &text) { return text.isNull() ? QVariant(QLatin1StringView("")) : text; }
    template<typename Kind> static QVariant toVariant(const Id<Kind> &id) { return id.toString(); }
    template<typename Number>
        requires std::is_arithmetic_v<Number>
    static QVariant toVariant(Number number)
    {
        return QVariant::fromValue(number);
    }

    QSqlQuery &prepared(const char *sql);
    static SqlRows execute(QSqlQuery &query);

    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_prepared;
};

} // namespace Guillemet
