// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlmigrations.h"

#include "models/storage/sqlconnection.h"
#include "models/storage/sqldialect.h"
#include "models/storage/sqltransaction.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace Guillemet {

SqlMigrations::SqlMigrations(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        m_files.append(dir.filePath(name));
}

void SqlMigrations::apply(SqlConnection &connection, const SqlDialect &dialect, int version) const
{
    SqlTransaction transaction(connection);
    for (; version < latest(); ++version) {
        QFile file(m_files[version]);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QStringList statements = sqlStatements(QString::fromUtf8(file.readAll()));
        for (const QString &statement : statements)
            connection.runOnce(dialect.adapted(statement));
    }
    dialect.setSchemaVersion(connection, version);
    transaction.commit();
}

QStringList sqlStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QStringView line : QStringView(script).split(u'\n')) {
        if (line.startsWith(u"--") || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

} // namespace Guillemet
