// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/columnformat.h"

#include "models/formats/proof/lossreport.h"
#include "models/formats/renderedwriter.h"
#include "models/formats/standoff/standoffexport.h"
#include "models/formats/standoff/standoffimport.h"
#include "models/formats/textdecoder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

#include <array>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype longestColumnLine = qsizetype(1) << 24;

/** Empty at the end. Piece by piece: to read that much at once, that much would be allocated for each line. */
QByteArray nextLine(QIODevice &device)
{
    std::array<char, 4096> piece{};
    QByteArray line;
    while (line.size() < longestColumnLine && !line.endsWith('\n')) {
        const qint64 length = device.readLine(piece.data(), piece.size());
        if (length <= 0)
            break;
        line.append(piece.data(), length);
    }
    return line;
}
} // namespace

QStringList ColumnFormat::mimeTypes() const
{
    return {u"text/plain"_s};
}

Result<> ColumnFormat::readFrom(QIODevice &device, const QString &name, const ImportOptions &options,
                                ArticleSink &sink) const
{
    const NameMapping names = options.names ? options.names->over(ownNames()) : ownNames();
    const auto tell = [&sink](const QString &issue) { sink.tell(issue); };
    QByteArray article;
    qint64 begin = 1;
    qint64 number = 0;
    bool any = false;
    bool more = true;
    const auto take = [&]() -> Result<> {
        const QByteArray bytes = std::exchange(article, {});
        if (bytes.trimmed().isEmpty())
            return {};
        const Result<DecodedText> decoded = decodeText(bytes, name);
        if (!decoded)
            return std::unexpected(decoded.error());
        StandoffArticle read = readArticle(decoded->text.split(u'\n'), begin, tell);
        if (read.document.text.trimmed().isEmpty())
            return {};
        any = true;
        read.document.source = name;
        more = sink.take(takeOver(std::move(read), names, tell).article);
        return {};
    };
    while (more) {
        const QByteArray line = nextLine(device);
        if (line.isEmpty())
            break;
        ++number;
        if (beginsArticle(line)) {
            if (const Result<> taken = take(); !taken)
                return taken;
            begin = number;
        }
        article += line;
    }
    if (const Result<> taken = more ? take() : Result<>(); !taken)
        return taken;
    if (any)
        return {};
    return failure(ErrorCode::BadContent,
                   QCoreApplication::translate("ColumnFormat", "%1 holds no article that can be read as %2.")
                       .arg(name, this->name()));
}

Result<std::unique_ptr<ArticleWriter>> ColumnFormat::writer(const OutputTarget &target,
                                                            const ExportOptions &options) const
{
    const NameMapping names = options.names ? options.names->over(ownNames()) : ownNames();
    const auto render = [this, names](const ArticleExport &article, const QString &) {
        return writeArticle(standoffOf(heldBy(features(), article), names, OffsetUnit::Counts::Utf16Units));
    };
    return renderedWriter({.suffix = extensions().first(), .part = render, .file = render}, target, options);
}

} // namespace Guillemet
