// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace Guillemet {

/** Runs guillemet-cli in a folder of its own. */
class CliProcess
{
public:
    struct Outcome
    {
        int status = -1;
        QString out;
        QString complaints;
    };

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(GUILLEMET_BIN_DIR "/guillemet-cli"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return {.status = -1, .out = {}, .complaints = process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    bool make(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

    /** Names of all files under a folder, sorted, hidden ones too. */
    QStringList files(const QString &name) const
    {
        QStringList found;
        QDirIterator iterator(path(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            found.append(QDir(path(name)).relativeFilePath(iterator.next()));
        found.sort();
        return found;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Guillemet
