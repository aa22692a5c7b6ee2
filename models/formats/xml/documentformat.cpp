// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/xml/documentformat.h"

#include "models/formats/proof/lossreport.h"
#include "models/formats/renderedwriter.h"
#include "models/formats/standoff/standoffexport.h"
#include "models/formats/standoff/standoffimport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

namespace Guillemet {

QList<OutputFile> DocumentFormat::companions() const
{
    return {};
}

Result<> DocumentFormat::readFrom(QIODevice &device, const QString &name, const ImportOptions &options,
                                  ArticleSink &sink) const
{
    const bool isTooLarge = !device.isSequential() && device.size() > largest; // is not read in vain
    const QByteArray bytes = isTooLarge              ? QByteArray()
                             : device.isSequential() ? device.read(largest)
                                                     : device.readAll();
    if (isTooLarge || !device.atEnd())
        return failure(
            ErrorCode::BadContent,
            QCoreApplication::translate("DocumentFormat", "%1 is too large: cut it into several files.").arg(name));
    const auto tell = [&sink](const QString &issue) { sink.tell(issue); };
    Result<StandoffArticle> article = readDocument(bytes, tell);
    if (!article)
        return failure(article.error().code,
                       QCoreApplication::translate("DocumentFormat", "%1 cannot be read as %2: %3.")
                           .arg(name, this->name(), article.error().message));
    if (article->document.text.trimmed().isEmpty())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("DocumentFormat", "%1 is empty: there is no text in it.").arg(name));
    if (article->document.source.isEmpty())
        article->document.source = name;
    const NameMapping names = namesFor(options.names);
    sink.take(takeOver(*std::move(article), names, tell).article);
    return {};
}

NameMapping DocumentFormat::namesFor(const std::shared_ptr<const NameMapping> &theirs) const
{
    return theirs && !hasOwnNames() ? theirs->over(ownNames()) : ownNames();
}

QByteArray DocumentFormat::rendered(const ArticleExport &article, const ExportOptions &options) const
{
    return writeDocument(standoffOf(heldBy(features(), article), namesFor(options.names), counts()));
}

Result<std::unique_ptr<ArticleWriter>> DocumentFormat::writer(const OutputTarget &target,
                                                              const ExportOptions &options) const
{
    if (target.kind == OutputTarget::Kind::File)
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate("DocumentFormat", "%1 is a file for each article: choose a folder.")
                           .arg(name()));
    const auto render = [this, options](const ArticleExport &article, const QString &) {
        return rendered(article, options);
    };
    return renderedWriter({.suffix = extensions().first(), .part = render, .file = render, .companions = companions()},
                          target, options);
}

} // namespace Guillemet
