// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/pdfline.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Whether a word goes on the line that is being made. */
bool continuesLine(const PdfLine &line, const QRectF &word)
{
    const double overlap = std::min(line.box.bottom(), word.bottom()) - std::max(line.box.top(), word.top());
    const double height = std::min(line.box.height(), word.height());
    const double gap = word.left() - line.box.right();
    return overlap > height * 0.5 && gap > -height * 0.5 && gap < std::max(line.box.height(), word.height()) * 3;
}

/** An initial over several lines, with the line whose first letter it is. */
bool isInitialOf(const PdfLine &initial, const QRectF &word)
{
    return initial.text.size() == 1 && initial.text.front().isUpper() && initial.box.height() > word.height() * 1.7 &&
           word.left() >= initial.box.right() - word.height() &&
           word.left() - initial.box.right() < word.height() * 2 && word.top() >= initial.box.top() - word.height() &&
           word.top() < initial.box.bottom();
}

/** Letters that are printed as one are several again. */
QString withoutLigatures(const QString &word)
{
    QString text;
    for (const QChar c : word)
        text += c >= u'\uFB00' && c <= u'\uFB06' ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
    return text;
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(
        u"^(?:page|p\\.|pg)?\\s*[-–—|]?\\s*\\d{1,4}(?:\\s*(?:/|sur|of|de|von)\\s*\\d{1,4})?\\s*[-–—|]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return number.match(text.trimmed()).hasMatch();
}

/** Text and place of a line, but for numbers, which change from page to page. */
QString headKey(const PdfLine &line)
{
    static const QRegularExpression digits(u"\\d+"_s);
    QString text = line.text.simplified().toCaseFolded();
    text.replace(digits, u"#"_s);
    return QString::number(qRound(line.box.top() / 6)) + u' ' + text;
}
} // namespace

QList<PdfLine> pdfLines(const Poppler::Page &page, int number)
{
    QList<PdfLine> lines;
    bool spaceBefore = false;
    for (const auto &word : page.textList()) {
        const QRectF box = word->boundingBox();
        const QString text = withoutLigatures(word->text());
        if (text.isEmpty() || !(box.width() >= 0 && box.height() > 0))
            continue;
        if (!lines.isEmpty() && isInitialOf(lines.last(), box)) {
            PdfLine &line = lines.last();
            line.text += text;
            line.height = box.height();
            line.box.setTop(box.top());
            line.box.setBottom(box.bottom());
            line.box.setRight(box.right());
        } else if (!lines.isEmpty() && continuesLine(lines.last(), box)) {
            PdfLine &line = lines.last();
            if (spaceBefore || box.left() - line.box.right() > box.height() * 0.15)
                line.text += u' ';
            line.text += text;
            line.box = line.box.united(box);
        } else {
            lines.append({.text = text, .box = box, .height = box.height(), .page = number});
        }
        spaceBefore = word->hasSpaceAfter();
    }
    return lines;
}

QList<PdfLine> withoutRunningHeads(QList<PdfLine> lines, int pages, double pageHeight)
{
    const double band = pageHeight * 0.12;
    const auto isAtEdge = [&](const PdfLine &line) {
        return line.box.bottom() < band || line.box.top() > pageHeight - band;
    };
    QHash<QString, QSet<int>> seen;
    for (const PdfLine &line : std::as_const(lines)) {
        if (isAtEdge(line))
            seen[headKey(line)].insert(line.page);
    }
    // Left and right pages may have different ones.
    const qsizetype often = std::max(2, pages * 3 / 10);
    lines.removeIf([&](const PdfLine &line) {
        return isAtEdge(line) && (isPageNumber(line.text) || (pages > 1 && seen[headKey(line)].size() >= often));
    });
    return lines;
}

} // namespace Guillemet
