// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectstore.h"

#include "models/storage/openplaces.h"
#include "models/storage/projectstore_p.h"
#include "models/storage/sqlmigrations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

/** The lock beside the project: who has it open for writing. Left behind by a crash it is void. */
std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    const QFileInfo info(path);
    auto lock = std::make_unique<QLockFile>(info.dir().filePath(u'.' + info.fileName() + ".lock"_L1));
    lock->setStaleLockTime(0);
    return lock;
}

Error openElsewhere(const QString &path, const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {ErrorCode::Busy,
            QCoreApplication::translate(
                "ProjectStore",
                "The project %1 is open in another window of Guillemet. Close it there and open it here again to make "
                "changes.")
                .arg(QDir::toNativeSeparators(path)),
            u"%1, process %2 on %3"_s.arg(program, QString::number(process), host)};
}

/** A file in the way of a new one becomes its back-up copy. */
Result<> putAside(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    const auto lock = lockOf(path);
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError)
        return std::unexpected(openElsewhere(path, *lock));
    const QString kept = path + u'~';
    QFile::remove(kept);
    if (!QFile::rename(path, kept))
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate(
                           "ProjectStore", "The file %1 is in the way and cannot be renamed. Choose another name.")
                           .arg(QDir::toNativeSeparators(path)));
    return {};
}

} // namespace

Error readOnlyPlace(const QString &path, const QString &detail)
{
    return {ErrorCode::NotWritable,
            QCoreApplication::translate(
                "ProjectStore",
                "The project %1 is opened for reading only, as the file or its folder cannot be written. Save it in "
                "another folder to make changes.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

ProjectStore::ProjectStore()
    : m_dialect(createSqliteDialect())
{
}

ProjectStore::~ProjectStore()
{
    m_tables.reset();
    m_connection.reset();
    if (m_counted)
        OpenPlaces::add(m_path, -1);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString &path, const ProjectInfo &info)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    const QString partial = target + ".part"_L1; // a project is there whole or not at all
    QFile::remove(partial);
    {
        ProjectStore fresh;
        fresh.m_path = target;
        const auto made = fresh.attempt([&] {
            fresh.m_connection = std::make_unique<SqlConnection>(fresh.m_dialect->connect(partial, false));
            SqlMigrations().apply(*fresh.m_connection, *fresh.m_dialect, 0);
            SqlTransaction transaction(*fresh.m_connection);
            ProjectTable(*fresh.m_connection).create(info);
            transaction.commit();
        });
        fresh.m_connection.reset();
        Result<> placed = made ? putAside(target) : made;
        if (placed && !QFile::rename(partial, target))
            placed = std::unexpected(readOnlyPlace(target, u"rename"_s));
        if (!placed) {
            QFile::remove(partial);
            return std::unexpected(placed.error());
        }
    }
    return open(target);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path, Access access)
{
    return open(path, access, SqlMigrations());
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path, Access access,
                                                         const SqlMigrations &migrations)
{
    auto store = std::unique_ptr<ProjectStore>(new ProjectStore);
    const QFileInfo info(path);
    store->m_path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (!OpenPlaces::contains(store->m_path)) {
        if (const auto whole = store->m_dialect->inspect(store->m_path); !whole)
            return std::unexpected(whole.error());
    }
    if (access == Access::ReadWrite) {
        if (const auto locked = store->lock(); !locked)
            store->m_notice = locked.error();
    }
    const bool readOnly = access == Access::ReadOnly || store->m_notice;
    OpenPlaces::add(store->m_path, 1);
    store->m_counted = true;
    if (const auto opened = store->openAs(readOnly, migrations); !opened)
        return std::unexpected(opened.error());
    return store;
}

/** Makes sure that we may write, and are the only ones. */
Result<> ProjectStore::lock()
{
    auto lock = lockOf(m_path);
    if (lock->tryLock(0)) {
        QFile file(m_path);
        if (!OpenPlaces::contains(m_path) && !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            return std::unexpected(readOnlyPlace(m_path, file.errorString()));
        m_lock = std::move(lock);
        return {};
    }
    if (lock->error() == QLockFile::LockFailedError)
        return std::unexpected(openElsewhere(m_path, *lock));
    if (lock->error() == QLockFile::PermissionError)
        return std::unexpected(readOnlyPlace(m_path, u"lock file"_s));
    return failure(
        ErrorCode::NoSpace,
        QCoreApplication::translate(
            "ProjectStore",
            "The project %1 is opened for reading only, as nothing can be written beside it; the disk may be "
            "full. Make room on the disk and open the project again.")
            .arg(QDir::toNativeSeparators(m_path)));
}

Result<> ProjectStore::openAs(bool readOnly, const SqlMigrations &migrations)
{
    m_readOnly = readOnly;
    const auto version = attempt([&] {
        m_connection = std::make_unique<SqlConnection>(m_dialect->connect(m_path, readOnly));
        return m_dialect->schemaVersion(*m_connection);
    });
    if (!version)
        return std::unexpected(version.error());
    const auto whole = attempt([&] { return m_dialect->check(*m_connection, m_path); });
    if (!whole || !*whole)
        return std::unexpected(whole ? whole->error() : whole.error());
    m_tables = std::make_unique<Tables>(*m_connection);
    if (*version == migrations.latest())
        return {};
    if (*version < migrations.latest())
        return migrate(migrations);
    const Error newer{ErrorCode::TooNew,
                      QCoreApplication::translate(
                          "ProjectStore",
                          "The project %1 was made by a newer version of Guillemet. It is opened for reading only; "
                          "update Guillemet to make changes.")
                          .arg(QDir::toNativeSeparators(m_path)),
                      u"schema %1, known %2"_s.arg(QString::number(*version), QString::number(migrations.latest()))};
    if (!readOnly) {
        m_tables.reset();
        m_connection.reset();
        if (const auto opened = openAs(true, migrations); !opened)
            return std::unexpected(newer);
    }
    m_notice = newer;
    // A newer schema may have other tables: what cannot be read now is not opened at all.
    return info() && documents(Annotator::machine().id) ? Result<>() : std::unexpected(newer);
}

Result<> ProjectStore::migrate(const SqlMigrations &migrations)
{
    if (m_readOnly)
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate(
                           "ProjectStore",
                           "The project %1 is of an older version of Guillemet and has to be converted, but cannot be "
                           "written here. Copy it to another folder and open the copy.")
                           .arg(QDir::toNativeSeparators(m_path)),
                       m_notice ? m_notice->message : QString());
    return attempt([&] {
        const int version = m_dialect->schemaVersion(*m_connection);
        const QFileInfo info(m_path);
        const QString backup = info.dir().filePath(
            u"%1 (version %2).%3"_s.arg(info.completeBaseName(), QString::number(version), info.suffix()));
        if (!QFile::exists(backup))
            m_dialect->copyTo(*m_connection, backup);
        migrations.apply(*m_connection, *m_dialect, version);
    });
}

Result<> ProjectStore::copyTo(const QString &path)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (const auto aside = putAside(target); !aside)
        return aside;
    try {
        m_dialect->copyTo(*m_connection, target);
        return {};
    } catch (const SqlFailure &failure) {
        return std::unexpected(m_dialect->error(failure, target));
    }
}

} // namespace Guillemet
