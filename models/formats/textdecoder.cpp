// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/textdecoder.h"

#include "models/formats/encodingdetector.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringDecoder>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
struct ByteOrderMark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    QString name;
};

// UTF-32 LE before UTF-16 LE, whose mark it begins with.
const std::array<ByteOrderMark, 5> byteOrderMarks{
    {{QByteArrayView("\xEF\xBB\xBF", 3), QStringConverter::Utf8, u"UTF-8"_s},
     {QByteArrayView("\xFF\xFE\x00\x00", 4), QStringConverter::Utf32LE, u"UTF-32LE"_s},
     {QByteArrayView("\x00\x00\xFE\xFF", 4), QStringConverter::Utf32BE, u"UTF-32BE"_s},
     {QByteArrayView("\xFF\xFE", 2), QStringConverter::Utf16LE, u"UTF-16LE"_s},
     {QByteArrayView("\xFE\xFF", 2), QStringConverter::Utf16BE, u"UTF-16BE"_s}}};

struct Signature
{
    QByteArrayView bytes;
    const char *kind;
};
constexpr std::array<Signature, 9> signatures{
    {{"%PDF-", QT_TRANSLATE_NOOP("TextDecoder", "a PDF document")},
     {"PK\x03\x04", QT_TRANSLATE_NOOP("TextDecoder", "a ZIP archive or an office document")},
     {QByteArrayView("\xD0\xCF\x11\xE0", 4), QT_TRANSLATE_NOOP("TextDecoder", "an old office document")},
     {"{\\rtf", QT_TRANSLATE_NOOP("TextDecoder", "an RTF document")},
     {QByteArrayView("\x89PNG", 4), QT_TRANSLATE_NOOP("TextDecoder", "a picture")},
     {QByteArrayView("\xFF\xD8\xFF", 3), QT_TRANSLATE_NOOP("TextDecoder", "a picture")},
     {"GIF8", QT_TRANSLATE_NOOP("TextDecoder", "a picture")},
     {QByteArrayView("\x1F\x8B", 2), QT_TRANSLATE_NOOP("TextDecoder", "a compressed file")},
     {"SQLite format 3", QT_TRANSLATE_NOOP("TextDecoder", "a database or a project")}}};

constexpr qsizetype longestText = qsizetype(1) << 30;

std::unexpected<Error> notText(const QString &name, const char *kind)
{
    if (kind)
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("TextDecoder",
                                                   "%1 is not a text but %2. Save it as plain text or as a web page "
                                                   "and open that.")
                           .arg(name, QCoreApplication::translate("TextDecoder", kind)));
    return failure(ErrorCode::BadContent,
                   QCoreApplication::translate("TextDecoder",
                                               "%1 is not a text: it holds binary data. Save it as plain text or as "
                                               "a web page and open that.")
                       .arg(name));
}

std::unexpected<Error> tooLong(const QString &name)
{
    return failure(ErrorCode::BadContent,
                   QCoreApplication::translate("TextDecoder",
                                               "%1 is too long: an article may have 1,073,741,824 characters. Cut it "
                                               "into several files.")
                       .arg(name));
}

/** Control characters that no text has, in the first part of it. */
bool looksBinary(QStringView text)
{
    const QStringView start = text.first(std::min<qsizetype>(text.size(), 65536));
    const auto strange = std::ranges::count_if(start, [](QChar c) {
        return c < u' ' && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f' && c != u'\v' && c != u'\x1A' &&
               c != u'\x1B' && c != u'\b';
    });
    return text.contains(QChar(0)) || strange * 100 > start.size();
}

Result<DecodedText> decoded(QByteArrayView bytes, QStringDecoder decoder, const QString &encoding, const QString &name)
{
    QString text = decoder.decode(bytes);
    if (text.size() > longestText)
        return tooLong(name);
    if (looksBinary(text))
        return notText(name, nullptr);
    return DecodedText{std::move(text), encoding};
}

/** The encoding of a text without byte order mark in two or four bytes a character: its zero bytes tell. */
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += start[i] == 0;
    const qsizetype half = start.size() / 2;
    if (bytes.size() % 2 || half < 2)
        return {};
    if (zeros[1] * 10 > half * 6 && zeros[0] * 10 < half)
        return QStringConverter::Utf16LE;
    if (zeros[0] * 10 > half * 6 && zeros[1] * 10 < half)
        return QStringConverter::Utf16BE;
    return {};
}

QString nameOf(QStringConverter::Encoding encoding)
{
    return QLatin1StringView(QStringConverter::nameForEncoding(encoding));
}

/** What the file says of itself, if the bytes agree. */
Result<DecodedText> asDeclared(QByteArrayView bytes, const QString &name, QByteArrayView declared)
{
    // Web pages that say Latin-1 mean windows-1252, and browsers read them so.
    const QByteArray label = declared.trimmed().toByteArray().toLower();
    const bool latin1 = label == "iso-8859-1" || label == "latin1" || label == "us-ascii" || label == "ascii";
    QStringDecoder decoder(latin1 ? QLatin1StringView("windows-1252") : QLatin1StringView(label));
    if (label.isEmpty() || label.startsWith("utf") || !decoder.isValid())
        return failure(ErrorCode::BadContent, {});
    Result<DecodedText> result = decoded(bytes, std::move(decoder), QString::fromLatin1(label), name);
    if (result && result->text.contains(QChar::ReplacementCharacter))
        return failure(ErrorCode::BadContent, {});
    return result;
}
Result<DecodedText> decodeFully(QByteArrayView bytes, const QString &name, QByteArrayView declared)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes))
            return decoded(bytes.sliced(mark.bytes.size()), QStringDecoder(mark.encoding), mark.name, name);
    }
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.bytes))
            return notText(name, signature.kind);
    }
    if (const auto wide = wideEncoding(bytes))
        return decoded(bytes, QStringDecoder(*wide), nameOf(*wide), name);
    if (bytes.contains('\0'))
        return notText(name, nullptr);
    if (bytes.isValidUtf8())
        return decoded(bytes, QStringDecoder(QStringConverter::Utf8), u"UTF-8"_s, name);
    if (const Result<DecodedText> result = asDeclared(bytes, name, declared))
        return result;
    const QByteArray encoding = detectEncoding(bytes);
    if (encoding.isEmpty())
        return notText(name, nullptr);
    return decoded(bytes, QStringDecoder(encoding.constData()), QString::fromLatin1(encoding), name);
}
} // namespace

void normalizeLineEnds(QString &text)
{
    const qsizetype first = text.indexOf(u'\r');
    if (first < 0)
        return;
    QChar *out = text.data() + first;
    const QChar *const end = text.constData() + text.size();
    for (const QChar *in = out; in != end; ++in) {
        if (*in != u'\r')
            *out++ = *in;
        else if (in + 1 == end || in[1] != u'\n')
            *out++ = u'\n';
    }
    text.truncate(out - text.constData());
}

Result<DecodedText> decodeText(QByteArrayView bytes, const QString &name, QByteArrayView declared, LineEnds lineEnds)
{
    Result<DecodedText> result = decodeFully(bytes, name, declared);
    if (result && lineEnds == LineEnds::Normalize)
        normalizeLineEnds(result->text);
    return result;
}

} // namespace Guillemet
