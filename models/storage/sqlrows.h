// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVariant>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

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

} // namespace Guillemet
