// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <unordered_map>

namespace Guillemet {

/** Thrown inside models/storage where the database refuses something; ProjectStore makes an Error of it. */
struct SqlFailure
{
    QSqlError error;
};

/** The rows of a statement that was run; gives the statement back, and the database its lock, when it goes. */
class SqlRows
{
public:
    explicit SqlRows(QSqlQuery *query)
        : m_query(query)
    {
    }
    SqlRows(SqlRows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    SqlRows &operator=(SqlRows &&) = delete;
    ~SqlRows();

    bool next();
    QString text(int column) const { return m_query->value(column).toString(); }
    int number(int column) const { return m_query->value(column).toInt(); }
    qint64 bigNumber(int column) const { return m_query->value(column).toLongLong(); }
    double real(int column) const { return m_query->value(column).toDouble(); }
    int affected() const { return m_query->numRowsAffected(); }

private:
    QSqlQuery *m_query;
};

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
