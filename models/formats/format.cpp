// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/format.h"

#include "models/formats/inputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace Guillemet {

bool Format::recognises(QByteArrayView) const
{
    return false;
}

Result<> Format::readEach(const QString &path, const ImportOptions &options, ArticleSink &sink) const
{
    const Result<std::unique_ptr<QFile>> file = openInput(path);
    return file ? readFrom(**file, inputName(path), options, sink) : std::unexpected(file.error());
}

Result<> Format::readFrom(QIODevice &, const QString &name, const ImportOptions &, ArticleSink &) const
{
    return failure(
        ErrorCode::BadContent,
        QCoreApplication::translate("Formats", "%1 cannot be read: %2 is only written.").arg(name, this->name()));
}

Result<ImportBundle> Format::read(const QString &path, const ImportOptions &options) const
{
    BundleSink sink;
    if (const Result<> done = readEach(path, options, sink); !done)
        return std::unexpected(done.error());
    return std::move(sink.bundle);
}

Result<std::unique_ptr<ArticleWriter>> Format::writer(const OutputTarget &target, const ExportOptions &) const
{
    return failure(ErrorCode::NotWritable,
                   QCoreApplication::translate("Formats", "%1 cannot be written: %2 is only read.")
                       .arg(QDir::toNativeSeparators(target.path), name()));
}

} // namespace Guillemet
