// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Guillemet {

class SqlConnection;
class SqlDialect;

/** The numbered files NNNN_name.sql of a folder, which bring a database to the schema of this program. */
class SqlMigrations
{
public:
    explicit SqlMigrations(const QString &folder = QStringLiteral(":/guillemet/sql"));

    /** The version of the schema after the last file. */
    int latest() const { return static_cast<int>(m_files.size()); }
    /** Runs what comes after `version`, all in one transaction; throws SqlFailure. */
    void apply(SqlConnection &connection, const SqlDialect &dialect, int version) const;

private:
    QStringList m_files; ///< file n is migration n + 1
};

/** The statements of a script: each ends with a semicolon at the end of a line; comment lines are dropped. */
QStringList sqlStatements(const QString &script);

} // namespace Guillemet
