// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/pdfreader.h"

#include "models/formats/articles/articledraft.h"
#include "models/formats/articles/pdfparagraphs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qint64 largestPdf = qint64(512) << 20;
constexpr int mostPages = 5000;

void silencePoppler()
{
    // Poppler prints what it mends; what matters comes as our own messages.
    static const bool silent = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return true;
    }();
    Q_UNUSED(silent)
}

/** What programs put there instead of a title. */
bool isRealTitle(const QString &title)
{
    static const QRegularExpression names(
        u"^(microsoft |untitled|sans titre|document ?\\d*$)|\\.(docx?|odt|indd|qxp|qxd|pdf|rtf|txt|html?|tex|dvi)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return title.size() >= 4 && title.contains(u' ') && !names.match(title).hasMatch();
}

void readPdfInfo(const Poppler::Document &pdf, ArticleDraft &draft)
{
    const QString title = pdf.info(u"Title"_s).simplified();
    if (isRealTitle(title))
        draft.setTitle(title);
    draft.addAuthor(pdf.info(u"Author"_s));
    if (const QDateTime made = pdf.date(u"CreationDate"_s); made.isValid())
        draft.setDate(made.date().toString(Qt::ISODate));
}

Result<QList<PdfLine>> linesOfPages(const Poppler::Document &pdf, const ArticleInput &input, ArticleSink &sink)
{
    QList<PdfLine> lines;
    double height = 0;
    const int pages = std::min(pdf.numPages(), mostPages);
    for (int number = 0; number < pages; ++number) {
        if (input.isStopped())
            return input.stopped();
        input.tellProgress(static_cast<double>(number) / pages);
        const std::unique_ptr<Poppler::Page> page = pdf.page(number);
        if (!page) {
            sink.tell(QCoreApplication::translate("ArticleReader", "Page %1 cannot be read.").arg(number + 1));
            continue;
        }
        height = std::max(height, page->pageSizeF().height());
        lines += pdfLines(*page, number);
    }
    if (pdf.numPages() > mostPages)
        sink.tell(QCoreApplication::translate("ArticleReader", "Only the first %1 pages are read.").arg(mostPages));
    return withoutRunningHeads(lines, pages, height);
}

/** The headline: what is set largest on the first page. */
QString headlineOf(const QList<PdfParagraph> &paragraphs, double bodyHeight)
{
    const PdfParagraph *largest = nullptr;
    for (const PdfParagraph &paragraph : paragraphs) {
        if (paragraph.page == 0 && paragraph.height > bodyHeight * 1.2 && paragraph.text.size() >= 8 &&
            paragraph.text.size() <= 250 && (!largest || paragraph.height > largest->height * 1.05))
            largest = &paragraph;
    }
    return largest ? largest->text : QString();
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
    silencePoppler();
    const Result<QByteArray> bytes = input.readAll(largestPdf);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(*bytes);
    if (!pdf)
        return input.bad(QCoreApplication::translate("ArticleReader", "the PDF document is damaged or cut off"));
    if (pdf->isLocked())
        return input.bad(QCoreApplication::translate(
            "ArticleReader", "a password protects it; save it without one from the program that shows it"));
    const Result<QList<PdfLine>> lines = linesOfPages(*pdf, input, sink);
    if (!lines)
        return std::unexpected(lines.error());
    if (lines->isEmpty())
        return input.bad(QCoreApplication::translate(
            "ArticleReader", "its pages hold pictures and no text; have a program for text recognition (OCR) read it"));
    const PdfParagraphs paragraphs(*lines);
    const QList<PdfParagraph> joined = paragraphs.joined();
    ArticleDraft draft;
    readPdfInfo(*pdf, draft);
    draft.setTitle(headlineOf(joined, paragraphs.bodyHeight()));
    for (const PdfParagraph &paragraph : joined)
        draft.addParagraph(paragraph.text);
    const Result<Document> document = draft.finish(input);
    if (!document)
        return std::unexpected(document.error());
    sink.take({.document = *document});
    return {};
}

} // namespace Guillemet
