// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlconnection.h"
#include "models/storage/sqldialect.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

constexpr quint32 applicationId = 0x4755494C; // "GUIL"
constexpr qint64 checkedWhole = 32 << 20; // larger files would keep the analyst waiting: damage shows when it is met

Error damaged(const QString &place, const QString &detail)
{
    return {ErrorCode::BadContent,
            QCoreApplication::translate(
                "ProjectStore",
                "The project file %1 is damaged. It has been left as it is. Open a copy of it from before, or have "
                "what is left read out of it with the program sqlite3 (.recover).")
                .arg(QDir::toNativeSeparators(place)),
            detail};
}

Error foreign(const QString &place)
{
    return {ErrorCode::BadContent,
            QCoreApplication::translate(
                "ProjectStore",
                "%1 is not a project of Guillemet. It has been left as it is. Open it as an article, or choose another "
                "file.")
                .arg(QDir::toNativeSeparators(place)),
            {}};
}

} // namespace

/** SQLite through Qt's driver, with a rollback journal: the one file holds everything at any moment between two
 * transactions, so that it can be copied, sent and synchronised like any document; each transaction is on the disk
 * (synchronous=FULL) when it is reported as saved. The waiting for that is the storage thread's. */
class SqliteDialect final : public SqlDialect
{
public:
    Result<> inspect(const QString &place) const override;
    QSqlDatabase connect(const QString &place, bool readOnly) const override;
    Result<> check(SqlConnection &connection, const QString &place) const override;
    int schemaVersion(SqlConnection &connection) const override { return pragma(connection, "PRAGMA user_version"); }
    void setSchemaVersion(SqlConnection &connection, int version) const override;
    QString adapted(const QString &statement) const override;
    void copyTo(SqlConnection &connection, const QString &place) const override;
    Error error(const SqlFailure &failure, const QString &place) const override;

private:
    static int pragma(SqlConnection &connection, const char *sql)
    {
        SqlRows rows = connection.run(sql);
        return rows.next() ? rows.number(0) : 0;
    }
};

Result<> SqliteDialect::inspect(const QString &place) const
{
    const QFileInfo info(place);
    if (!info.exists())
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("ProjectStore",
                                        "There is no file %1. Was it moved or renamed? Open it from where it is now.")
                .arg(QDir::toNativeSeparators(place)));
    if (info.isDir())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("ProjectStore", "%1 is a folder. Choose a project file.")
                           .arg(QDir::toNativeSeparators(place)));
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Unreadable,
            QCoreApplication::translate(
                "ProjectStore",
                "The file %1 cannot be read: %2. Ask its owner for permission, or copy it to a place of your own.")
                .arg(QDir::toNativeSeparators(place), file.errorString()));
    const QByteArray header = file.read(100);
    if (header.isEmpty())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("ProjectStore",
                                                   "The file %1 is empty. Choose another file, or make a new project.")
                           .arg(QDir::toNativeSeparators(place)));
    if (!header.startsWith(QByteArrayView("SQLite format 3", 16)))
        return std::unexpected(foreign(place));
    if (header.size() < 100)
        return std::unexpected(damaged(place, u"short header"_s));
    const auto field = [&header](qsizetype offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    if (field(68) != applicationId)
        return std::unexpected(foreign(place));
    // The header counts the pages; the count holds where it is of the same transaction as the last change. A journal
    // beside the file may still put the end right.
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 expected = field(28) * (pageSize == 1 ? 65536 : pageSize);
    if (field(24) == field(92) && expected > file.size() && !QFile::exists(place + "-journal"_L1))
        return std::unexpected(
            damaged(place, u"%1 bytes instead of %2"_s.arg(QString::number(file.size()), QString::number(expected))));
    return {};
}

QSqlDatabase SqliteDialect::connect(const QString &place, bool readOnly) const
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    database.setDatabaseName(place);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s + (readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    const auto refused = [&database](const QSqlError &error) {
        const QString name = database.connectionName();
        database = {};
        QSqlDatabase::removeDatabase(name);
        return SqlFailure{error};
    };
    if (!database.open())
        throw refused(database.lastError());
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cache_size = -32768"_s,
                        u"PRAGMA temp_store = MEMORY"_s};
    if (!readOnly)
        pragmas += {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = FULL"_s};
    for (const QString &pragma : std::as_const(pragmas)) {
        QSqlError error;
        {
            QSqlQuery query(database);
            if (!query.exec(pragma))
                error = query.lastError();
        }
        if (error.isValid())
            throw refused(error);
    }
    return database;
}

Result<> SqliteDialect::check(SqlConnection &connection, const QString &place) const
{
    if (static_cast<quint32>(pragma(connection, "PRAGMA application_id")) != applicationId)
        return std::unexpected(foreign(place));
    if (QFileInfo(place).size() > checkedWhole)
        return {};
    SqlRows rows = connection.run("PRAGMA quick_check(1)");
    const QString found = rows.next() ? rows.text(0) : QString();
    if (found != "ok"_L1)
        return std::unexpected(damaged(place, found));
    return {};
}

void SqliteDialect::setSchemaVersion(SqlConnection &connection, int version) const
{
    connection.runOnce(u"PRAGMA application_id = %1"_s.arg(applicationId));
    connection.runOnce(u"PRAGMA user_version = %1"_s.arg(version));
}

QString SqliteDialect::adapted(const QString &statement) const
{
    QString sql = statement;
    return sql.replace(u"/* clustered */"_s, u"WITHOUT ROWID"_s);
}

void SqliteDialect::copyTo(SqlConnection &connection, const QString &place) const
{
    const QString partial = place + ".part"_L1;
    QFile::remove(partial);
    try {
        connection.run("VACUUM INTO ?", partial);
    } catch (const SqlFailure &) {
        QFile::remove(partial);
        throw;
    }
    if (!QFile::rename(partial, place)) {
        QFile::remove(partial);
        throw SqlFailure{QSqlError(u"rename"_s, place, QSqlError::UnknownError, u"14"_s)};
    }
}

Error SqliteDialect::error(const SqlFailure &failure, const QString &place) const
{
    const QString detail = failure.error.text() + " ("_L1 + failure.error.nativeErrorCode() + u')';
    switch (failure.error.nativeErrorCode().toInt() & 0xff) { // the primary result code
    case 5:                                                   // SQLITE_BUSY
    case 6:                                                   // SQLITE_LOCKED
        return {ErrorCode::Busy,
                QCoreApplication::translate(
                    "ProjectStore", "The project %1 is in use by another program. Close it there and try again.")
                    .arg(QDir::toNativeSeparators(place)),
                detail};
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN, also a journal that cannot be made
        return {
            ErrorCode::NotWritable,
            QCoreApplication::translate(
                "ProjectStore",
                "The project %1 cannot be written: the file or its folder is read-only. Make it writable, or save the "
                "project in another folder.")
                .arg(QDir::toNativeSeparators(place)),
            detail};
    case 13: // SQLITE_FULL
        return {ErrorCode::NoSpace,
                QCoreApplication::translate(
                    "ProjectStore",
                    "The disk is full: the project %1 cannot be saved. Make room on the disk; nothing is lost while "
                    "Guillemet stays open.")
                    .arg(QDir::toNativeSeparators(place)),
                detail};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return damaged(place, detail);
    case 10: // SQLITE_IOERR
        return {ErrorCode::NotWritable,
                QCoreApplication::translate(
                    "ProjectStore",
                    "The disk with the project %1 reports an error. Check the disk or the connection to it; nothing is "
                    "lost while Guillemet stays open.")
                    .arg(QDir::toNativeSeparators(place)),
                detail};
    default:
        return {ErrorCode::Internal,
                QCoreApplication::translate("ProjectStore", "The project %1 could not be read or saved.")
                    .arg(QDir::toNativeSeparators(place)),
                detail};
    }
}

std::unique_ptr<SqlDialect> createSqliteDialect()
{
    return std::make_unique<SqliteDialect>();
}

} // namespace Guillemet
