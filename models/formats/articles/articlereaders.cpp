// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/articlereaders.h"

#include "models/formats/articles/csvreader.h"
#include "models/formats/articles/docxreader.h"
#include "models/formats/articles/emailreader.h"
#include "models/formats/articles/epubreader.h"
#include "models/formats/articles/feedreader.h"
#include "models/formats/articles/htmlreader.h"
#include "models/formats/articles/jsontablereader.h"
#include "models/formats/articles/markdownreader.h"
#include "models/formats/articles/newsxmlreader.h"
#include "models/formats/articles/odtreader.h"
#include "models/formats/articles/pdfreader.h"
#include "models/formats/articles/plaintextreader.h"
#include "models/formats/articles/xlsxreader.h"
#include "models/formats/articles/zipreader.h"
#include "models/formats/folderfiles.h"
#include "models/formats/inputfile.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Guillemet {

ArticleReaders::ArticleReaders()
{
    // Of two that would take a file, the first gets it.
    m_readers.push_back(std::make_unique<PlainTextReader>());
    m_readers.push_back(std::make_unique<MarkdownReader>());
    m_readers.push_back(std::make_unique<HtmlReader>());
    m_readers.push_back(std::make_unique<PdfReader>());
    m_readers.push_back(std::make_unique<DocxReader>());
    m_readers.push_back(std::make_unique<XlsxReader>());
    m_readers.push_back(std::make_unique<OdtReader>());
    m_readers.push_back(std::make_unique<EpubReader>());
    m_readers.push_back(std::make_unique<ZipReader>(*this)); // what it holds is not one of the packages above
    m_readers.push_back(std::make_unique<EmailReader>(*this));
    m_readers.push_back(std::make_unique<NewsXmlReader>());
    m_readers.push_back(std::make_unique<FeedReader>());
    m_readers.push_back(std::make_unique<CsvReader>());
    m_readers.push_back(std::make_unique<JsonTableReader>());
}

QList<const ArticleReader *> ArticleReaders::all() const
{
    QList<const ArticleReader *> readers;
    for (const auto &reader : m_readers)
        readers.append(reader.get());
    return readers;
}

const ArticleReader *ArticleReaders::find(QStringView id) const
{
    const auto found = std::ranges::find_if(m_readers, [id](const auto &reader) { return reader->id() == id; });
    return found == m_readers.end() ? nullptr : found->get();
}

QStringList ArticleReaders::suffixes() const
{
    QStringList suffixes;
    for (const auto &reader : m_readers)
        suffixes += reader->suffixes();
    suffixes.removeDuplicates();
    return suffixes;
}

bool ArticleReaders::isArticle(const QString &path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return std::ranges::any_of(m_readers, [&](const auto &reader) { return reader->suffixes().contains(suffix); });
}

bool ArticleReaders::holdsArticles(const QString &path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isCertain = std::ranges::any_of(m_readers, [&](const auto &reader) {
        return !reader->sharesSuffixes() && reader->suffixes().contains(suffix);
    });
    if (isCertain || !isArticle(path))
        return isCertain;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && holdsArticles(path, file.read(startLength));
}

bool ArticleReaders::holdsArticles(const QString &name, QByteArrayView start) const
{
    const ArticleReader *reader = isArticle(name) ? forFile(name, start) : nullptr;
    return reader && (!reader->sharesSuffixes() || reader->recognises(start));
}

const ArticleReader *ArticleReaders::forFile(const QString &name, QByteArrayView start) const
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    QList<const ArticleReader *> byBeginning;
    QList<const ArticleReader *> byName;
    QList<const ArticleReader *> named;
    for (const auto &reader : m_readers) {
        (reader->known() == ArticleReader::Known::ByBeginning ? byBeginning : byName).append(reader.get());
        if (reader->known() == ArticleReader::Known::ByName && reader->suffixes().contains(suffix))
            named.append(reader.get());
    }
    const auto recognising = [start](const QList<const ArticleReader *> &among) {
        const auto found =
            std::ranges::find_if(among, [start](const ArticleReader *reader) { return reader->recognises(start); });
        return found == among.end() ? nullptr : *found;
    };
    if (const ArticleReader *reader = recognising(byBeginning))
        return reader;
    if (named.size() == 1)
        return named.first();
    if (const ArticleReader *reader = recognising(named.isEmpty() ? byName : named))
        return reader;
    if (!named.isEmpty() || start.trimmed().startsWith("<?xml"))
        return nullptr;
    return m_readers.front().get(); // a text, or what it says it is not
}

const ArticleReader *ArticleReaders::forFile(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? forFile(path, file.read(startLength)) : nullptr;
}

Result<> ArticleReaders::read(const QString &path, const ReadOptions &options, ArticleSink &sink) const
{
    if (path != "-"_L1) {
        if (const Result<> checked = checkIsFile(path); !checked)
            return checked;
    }
    const Result<std::unique_ptr<QFile>> file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    if (path != "-"_L1) {
        (*file)->peek(startLength);
        if ((*file)->error() != QFileDevice::NoError)
            return failure(ErrorCode::Unreadable, QCoreApplication::translate("Formats", "%1 cannot be read: %2.")
                                                      .arg(inputName(path), (*file)->errorString()));
        return read(ArticleInput(**file, path, options), sink);
    }
    QByteArray bytes = (*file)->readAll();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return read(ArticleInput(buffer, QCoreApplication::translate("Formats", "the standard input"), options), sink);
}

Result<> ArticleReaders::read(const ArticleInput &input, ArticleSink &sink) const
{
    if (input.isStopped())
        return input.stopped();
    const QByteArray start = input.device().peek(startLength);
    const ArticleReader *reader = forFile(input.name(), start);
    if (!reader)
        return input.bad(QCoreApplication::translate("ArticleReader", "it is of no kind that is known"));
    return reader->read(input, sink);
}

} // namespace Guillemet
