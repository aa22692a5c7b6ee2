// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/zipreader.h"

#include "models/formats/articles/articlereaders.h"
#include "models/formats/articles/ziparchive.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** What systems and version control put beside the articles. */
bool isHidden(const QString &path)
{
    return path.startsWith(u'.') || path.contains("/."_L1) || path.startsWith("__MACOSX/"_L1);
}

/** Passes on, and names the file within the archive in what is told. */
class WithinArchive final : public ArticleSink
{
public:
    WithinArchive(ArticleSink &sink, QString path)
        : m_sink(sink)
        , m_path(std::move(path))
    {
    }
    bool take(ArticleExport article) override
    {
        any = true;
        return wanted = m_sink.take(std::move(article));
    }
    void tell(const QString &issue) override { m_sink.tell(u"%1: %2"_s.arg(m_path, issue)); }

    bool any = false;
    bool wanted = true;

private:
    ArticleSink &m_sink;
    QString m_path;
};
} // namespace

QString ZipReader::id() const
{
    return u"zip"_s;
}

QString ZipReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Archive (ZIP) of articles");
}

QStringList ZipReader::suffixes() const
{
    return {u"zip"_s};
}

bool ZipReader::recognises(QByteArrayView start) const
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
}

Result<> ZipReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    if (input.depth() >= ArticleInput::deepest)
        return input.bad(QCoreApplication::translate("ArticleReader", "archives nest too deep in archives"));
    ZipArchive archive(input);
    if (const Result<> opened = archive.open(); !opened)
        return opened;
    for (const QString &stray : archive.strayFiles())
        sink.tell(
            QCoreApplication::translate("ArticleReader", "%1 leads out of the archive; it is not read.").arg(stray));
    QStringList files = archive.files();
    files.removeIf([this](const QString &file) { return isHidden(file) || !m_readers.isArticle(file); });
    bool any = false;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (input.isStopped())
            return input.stopped();
        input.tellProgress(static_cast<double>(i) / static_cast<double>(files.size()));
        Result<QByteArray> bytes = archive.read(files.at(i));
        if (bytes &&
            !m_readers.holdsArticles(files.at(i), bytes->first(std::min(bytes->size(), ArticleReaders::startLength))))
            continue; // .json or .xml of something else
        WithinArchive within(sink, files.at(i));
        Result<> read = bytes ? Result<>() : std::unexpected(bytes.error());
        if (bytes) {
            QBuffer buffer(&*bytes);
            buffer.open(QIODevice::ReadOnly);
            const QString name = input.name() + u'/' + files.at(i);
            read = m_readers.read(ArticleInput(buffer, name, input.options(), input.depth() + 1), within);
        }
        if (!read && read.error().code == ErrorCode::Cancelled)
            return read;
        if (!read)
            sink.tell(read.error().message);
        any = any || within.any;
        if (!within.wanted)
            return {};
    }
    return any ? Result<>()
               : input.bad(QCoreApplication::translate("ArticleReader", "there is no article in the archive"));
}

} // namespace Guillemet
