// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of each kind that articles come in: reading ends, and an article has a text.
// GUILLEMET_FUZZ_READER is the id of the kind; without it the first byte chooses one.
#include "models/formats/articles/articlereaders.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <cstdio>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

class CheckingArticles final : public ArticleSink
{
public:
    bool take(ArticleExport article) override
    {
        require(!article.document.text.trimmed().isEmpty() && !article.document.id.isNull());
        require(!article.document.text.contains(u'\r') && article.annotations.isEmpty());
        return true;
    }
    void tell(const QString &issue) override { require(!issue.isEmpty()); }
};

const ArticleReader *readerOf(const ArticleReaders &readers)
{
    const QString id = qEnvironmentVariable("GUILLEMET_FUZZ_READER");
    const ArticleReader *reader = readers.find(id);
    if (!id.isEmpty() && !reader)
        qFatal("there is no reader of this name: %s", qPrintable(id));
    return reader;
}

} // namespace

/** PDF is read by a module that lies where the program is, which the application knows. */
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg) // the warnings of libraries would be most of the work
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
    static QCoreApplication application(*argc, *argv);
    if (!QFile::exists(QCoreApplication::applicationDirPath() + u"/../lib/guillemet"_s))
        qFatal("the module that reads PDF is missing");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ArticleReaders readers;
    static const QList<const ArticleReader *> all = readers.all();
    static const ArticleReader *const only = readerOf(readers);
    if (size < 2)
        return 0;
    const size_t skipped = only ? 0 : 1;
    QByteArray bytes(reinterpret_cast<const char *>(data + skipped), static_cast<qsizetype>(size - skipped));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const ReadOptions options;
    CheckingArticles sink;
    const ArticleReader *reader = only ? only : all.at(data[0] % all.size());
    if (const Result<> done = reader->read(ArticleInput(buffer, u"file"_s, options), sink); !done)
        require(done.error().message.contains(u"file"_s));
    return 0;
}
