// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace Guillemet::Testing {

/** A real disk of a megabyte that can be filled, seen by this process only. */
class SmallDisk
{
public:
    /** Call it first of all in main(): it needs a mount namespace, which only a single thread may enter. */
    static bool prepare()
    {
        const uid_t user = geteuid();
        const gid_t group = getegid();
        if (unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
            return false;
        if (user != 0 && !(write("/proc/self/setgroups", "deny") &&
                           write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") &&
                           write("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1")))
            return false;
        return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }

    SmallDisk() { m_mounted = mount("tmpfs", qPrintable(m_folder.path()), "tmpfs", 0, "size=1m") == 0; }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(qPrintable(m_folder.path()), MNT_DETACH);
    }
    bool isMounted() const { return m_mounted; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }
    /** Takes all room but `left` bytes. */
    void fill(qint64 left = 0)
    {
        QFile file(filePath(QStringLiteral("filler")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray block(4096, 'x');
        qint64 size = 0;
        while (file.write(block) == block.size())
            size += block.size();
        file.resize(std::max<qint64>(0, size - left));
    }
    void makeRoom() { QFile::remove(filePath(QStringLiteral("filler"))); }

private:
    static bool write(const char *path, const QByteArray &content)
    {
        QFile file(QString::fromLatin1(path));
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(content) == content.size();
    }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace Guillemet::Testing
