// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinputs.h"

#include "models/formats/articlereader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Guillemet {

Result<> CliInputs::add(const QString &argument)
{
    if (argument == "-"_L1) {
        append(argument, u"stdin"_s);
        return {};
    }
    const Result<QStringList> files = articleFiles(argument, m_output);
    if (!files)
        return std::unexpected(files.error());
    const bool isFolder = QFileInfo(argument).isDir();
    const QDir folder(argument);
    for (const QString &file : *files) {
        const QFileInfo info(isFolder ? folder.relativeFilePath(QFileInfo(file).absoluteFilePath())
                                      : QFileInfo(file).fileName());
        const QString name = info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName();
        append(file, info.path() == "."_L1 ? name : info.path() + u'/' + name);
    }
    return {};
}

void CliInputs::append(const QString &path, const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; m_names.contains(name.toCaseFolded()); ++i)
        name = wanted + u'-' + QString::number(i);
    m_names.insert(name.toCaseFolded());
    m_inputs.append({path, name, wanted});
}

QStringList CliInputs::files() const
{
    QStringList paths;
    for (const CliInput &input : m_inputs) {
        if (input.path != "-"_L1)
            paths.append(QFileInfo(input.path).canonicalFilePath());
    }
    return paths;
}

Result<Document> readInput(const CliInput &input)
{
    if (input.path != "-"_L1)
        return readArticle(input.path);
    const QString name = QCoreApplication::translate("Cli", "the standard input");
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable,
                       QCoreApplication::translate("Cli", "%1 cannot be read: %2.").arg(name, file.errorString()));
    return articleFromBytes(file.readAll(), name);
}

} // namespace Guillemet
