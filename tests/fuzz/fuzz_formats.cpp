// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of each format that is read: reading ends, and what comes in lies in its text.
// GUILLEMET_FUZZ_READER is the id of the format; without it the first line of the bytes is, else its first byte chooses
// one. For brat the rest up to a zero byte is the text.
#include "models/formats/brat/bratreader.h"
#include "models/formats/registry/formatregistry.h"
#include "models/formats/standoff/namemapping.h"

#include <QtCore/QBuffer>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

class CheckingSink final : public ArticleSink
{
public:
    bool take(ArticleExport article) override
    {
        QSet<AnnotationId> ids;
        for (const Annotation &annotation : article.annotations) {
            require(!ids.contains(annotation.id) && !annotation.tag.isEmpty());
            ids.insert(annotation.id);
            require(!annotation.fragments.isEmpty() && annotation.fragments == normalized(annotation.fragments));
            require(annotation.begin() >= 0 && annotation.end() <= article.document.text.size());
        }
        for (const Annotation &annotation : article.annotations) {
            for (const Link &link : annotation.links)
                require(ids.contains(link.target));
        }
        return true;
    }
    void tell(const QString &issue) override { require(!issue.isEmpty()); }
};

void readAs(const Format &format, QByteArray &bytes, bool hasConf)
{
    CheckingSink sink;
    if (format.id() == "brat"_L1) {
        const qsizetype cut = std::max<qsizetype>(0, bytes.indexOf('\0'));
        sink.take(readBratStandoff(QString::fromUtf8(bytes.first(cut)), hasConf, QString::fromUtf8(bytes.sliced(cut)),
                                   NameMapping(), [&sink](const QString &issue) { sink.tell(issue); }));
        return;
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    if (const Result<> done = format.readFrom(buffer, u"file"_s, {}, sink); !done)
        require(!done.error().message.isEmpty());
}

const Format *readerOf(const FormatRegistry &registry)
{
    const QString id = qEnvironmentVariable("GUILLEMET_FUZZ_READER");
    const Format *format = registry.find(id);
    if (!id.isEmpty() && !(format && format->isReadable()))
        qFatal("no format of this name is read: %s", qPrintable(id));
    return format;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const FormatRegistry registry;
    static const QList<const Format *> formats = registry.readable();
    if (size < 2)
        return 0;
    static const Format *const only = readerOf(registry);
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (only) {
        readAs(*only, bytes, true);
        return 0;
    }
    const qsizetype firstLine = bytes.indexOf('\n');
    const Format *format = registry.find(QString::fromLatin1(bytes.first(std::max<qsizetype>(0, firstLine))));
    const bool isNamed = format && format->isReadable();
    bytes.remove(0, isNamed ? firstLine + 1 : 1);
    if (!isNamed)
        format = formats.at(data[0] % formats.size());
    readAs(*format, bytes, data[0] & 0x80);
    return 0;
}
