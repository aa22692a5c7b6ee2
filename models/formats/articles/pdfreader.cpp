// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/pdfreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibrary>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
using ReadPdf = void (*)(const ArticleInput &, ArticleSink &, Result<> &);

/** Poppler brings a hundred libraries: they are loaded with the first PDF, not with the program. */
ReadPdf loadReadPdf()
{
    QLibrary module(
        QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"../lib/guillemet/libguillemet_pdf"_s));
    return reinterpret_cast<ReadPdf>(module.resolve("guillemetReadPdf")); // and it stays
}
} // namespace

QString PdfReader::id() const
{
    return u"pdf"_s;
}

QString PdfReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "PDF document");
}

QStringList PdfReader::suffixes() const
{
    return {u"pdf"_s};
}

bool PdfReader::recognises(QByteArrayView start) const
{
    return start.first(std::min<qsizetype>(start.size(), 1024)).contains("%PDF-");
}

Result<> PdfReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    static const ReadPdf readPdf = loadReadPdf();
    if (!readPdf)
        return input.bad(QCoreApplication::translate(
            "ArticleReader", "the part of Guillemet that reads PDF documents is missing; install Guillemet again"));
    Result<> result;
    readPdf(input, sink, result);
    return result;
}

} // namespace Guillemet
