// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinputs.h"

#include "models/formats/articles/articlefiles.h"
#include "models/formats/articles/articlereaders.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Guillemet {

Result<> CliInputs::add(const QString &argument)
{
    if (argument == "-"_L1) {
        append(argument, u"stdin"_s);
        return {};
    }
    const Result<QStringList> files = articleFiles(m_readers, argument, m_output);
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
    m_inputs.append({path, unique(wanted), wanted});
}

QString CliInputs::unique(const QString &wanted)
{
    QString name = wanted;
    for (int &last = m_next[wanted]; m_names.contains(name.toCaseFolded());) {
        last = std::max(last + 1, 2);
        name = wanted + u'-' + QString::number(last);
    }
    m_names.insert(name.toCaseFolded());
    return name;
}

QString CliInput::renaming() const
{
    return name == wanted ? QString()
                          : QCoreApplication::translate("Cli", "%1: written as %2, because another article is %3.")
                                .arg(path, name, wanted);
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

} // namespace Guillemet
