// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/csvreader.h"

#include "models/formats/articles/delimitedtext.h"
#include "models/formats/inputfile.h"
#include "models/formats/textdecoder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QIODevice>
#include <QtCore/QStringDecoder>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qint64 tableBlock = 1 << 18;
constexpr qint64 tableStart = 1 << 20; ///< by which encoding and delimiter are found

/** Without the last, cut line, so that no character is cut. */
QByteArrayView wholeLines(QByteArrayView start, bool isAll)
{
    const qsizetype end = start.lastIndexOf('\n');
    return isAll || end < 0 ? start : start.first(end + 1);
}
} // namespace

QString CsvReader::id() const
{
    return u"csv"_s;
}

QString CsvReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Table (CSV, TSV)");
}

QStringList CsvReader::suffixes() const
{
    return {u"csv"_s, u"tsv"_s, u"tab"_s};
}

bool CsvReader::recognises(QByteArrayView) const
{
    return false;
}

Result<> CsvReader::readRows(const ArticleInput &input, RowSink &sink) const
{
    QIODevice &device = input.device();
    const QByteArray start = device.peek(blockOf(device, tableStart));
    const bool isAll = start.size() < tableStart;
    const Result<DecodedText> beginning = decodeText(wholeLines(start, isAll), input.shownName());
    if (!beginning)
        return std::unexpected(beginning.error());
    QStringDecoder decoder(beginning->encoding.toLatin1().constData());
    if (!decoder.isValid())
        return input.bad(QCoreApplication::translate("TableReader", "its encoding is not known"));
    const bool isTabbed = QFileInfo(input.name()).suffix().compare("csv"_L1, Qt::CaseInsensitive) != 0;
    const QStringView head = QStringView(beginning->text).first(std::min<qsizetype>(beginning->text.size(), 1 << 17));
    HeaderSplitter splitter(sink);
    DelimitedText text(isTabbed && head.contains(u'\t') ? u'\t' : DelimitedText::delimiterOf(head),
                       [&splitter](TableRow row) { return splitter.add(std::move(row)); });
    bool wanted = true;
    bool isFirst = true;
    while (wanted) {
        const QByteArray block = device.read(blockOf(device, tableBlock));
        if (block.isEmpty())
            break;
        QString piece = decoder.decode(block);
        if (std::exchange(isFirst, false) && piece.startsWith(QChar::ByteOrderMark))
            piece.remove(0, 1);
        wanted = text.feed(piece);
        if (input.isStopped())
            return input.stopped();
    }
    if (wanted)
        wanted = text.finish();
    if (!text.problem().isEmpty())
        sink.tell(QCoreApplication::translate("TableReader", "Line %1: %2.")
                      .arg(QString::number(text.problemLine()), text.problem()));
    return {};
}

} // namespace Guillemet
