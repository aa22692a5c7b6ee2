// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtSql/QSqlDatabase>

namespace Guillemet {

class SqlConnection;
struct SqlFailure;

/**
 * Where databases differ: opening, the mark of a project and of its schema's version, copies, what error codes mean.
 * Everything else of models/storage is SQL that all of them understand.
 */
class SqlDialect
{
public:
    virtual ~SqlDialect() = default;

    /** Whether `place` holds a project whole enough to be opened, before anything is opened. */
    virtual Result<> inspect(const QString &place) const = 0;
    /** An open connection; throws SqlFailure. */
    virtual QSqlDatabase connect(const QString &place, bool readOnly) const = 0;
    /** After connecting: makes sure that it is a project of ours and not damaged. */
    virtual Result<> check(SqlConnection &connection, const QString &place) const = 0;

    /** 0 for a database without a schema. */
    virtual int schemaVersion(SqlConnection &connection) const = 0;
    /** Takes part in the transaction that is open. */
    virtual void setSchemaVersion(SqlConnection &connection, int version) const = 0;
    /** A statement of resources/sql in the words of this database. */
    virtual QString adapted(const QString &statement) const = 0;
    /** A whole copy in a new place, made whole or not at all. */
    virtual void copyTo(SqlConnection &connection, const QString &place) const = 0;

    /** In words for the analyst, with the place in it. */
    virtual Error error(const SqlFailure &failure, const QString &place) const = 0;
};

/** A project is one file with an SQLite database. */
std::unique_ptr<SqlDialect> createSqliteDialect();

} // namespace Guillemet
