// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/pdfparagraphs.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
bool endsPdfSentence(QStringView text)
{
    return !text.isEmpty() && QStringView(u".!?…:»”\"").contains(text.back());
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar::SoftHyphen;
}

bool isInOneColumn(const PdfLine &upper, const PdfLine &lower)
{
    const double overlap =
        std::min(upper.box.right(), lower.box.right()) - std::max(upper.box.left(), lower.box.left());
    return upper.page == lower.page && lower.box.top() > upper.box.top() && overlap > 0;
}

bool isOfOneSize(const PdfLine &a, const PdfLine &b)
{
    return std::abs(a.height - b.height) <= std::max(a.height, b.height) * 0.15;
}
} // namespace

PdfParagraphs::PdfParagraphs(QList<PdfLine> lines)
    : m_lines(std::move(lines))
{
    QMap<int, qsizetype> heights; // in tenths of a point
    static const QRegularExpression hyphened(u"\\w+(?:-\\w+)+"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const PdfLine &line : std::as_const(m_lines)) {
        heights[qRound(line.height * 10)] += line.text.size();
        for (auto match = hyphened.globalMatch(line.text); match.hasNext();)
            m_hyphened.insert(match.next().captured().toCaseFolded());
    }
    qsizetype most = 0;
    for (const auto &[height, size] : heights.asKeyValueRange()) {
        if (size > most) {
            most = size;
            m_bodyHeight = height / 10.0;
        }
    }
    findRuns();
    findLeading();
}

void PdfParagraphs::findRuns()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        PdfLine &line = m_lines[i];
        const bool goesOn = i > 0 && isInOneColumn(m_lines[i - 1], line) && isOfOneSize(m_lines[i - 1], line) &&
                            line.box.top() - m_lines[i - 1].box.bottom() < line.height * 3;
        if (!goesOn)
            m_runs.append({line.box.left(), line.box.right()});
        Run &run = m_runs.last();
        run.left = std::min(run.left, line.box.left());
        run.right = std::max(run.right, line.box.right());
        line.run = static_cast<int>(m_runs.size() - 1);
    }
}

void PdfParagraphs::findLeading()
{
    QList<double> steps;
    for (qsizetype i = 1; i < m_lines.size(); ++i) {
        if (m_lines[i].run == m_lines[i - 1].run && std::abs(m_lines[i].height - m_bodyHeight) < m_bodyHeight * 0.1)
            steps.append(m_lines[i].box.top() - m_lines[i - 1].box.top());
    }
    m_leading = m_bodyHeight * 1.2;
    if (!steps.isEmpty()) { // the lower middle: most steps are within paragraphs
        std::ranges::sort(steps);
        m_leading = steps[(steps.size() - 1) * 2 / 5];
    }
}

bool PdfParagraphs::isShort(const PdfLine &line) const
{
    const Run &run = m_runs[line.run];
    return line.box.right() < run.right - (run.right - run.left) * 0.12;
}

/** The first line of a paragraph, set in from those after it. */
bool PdfParagraphs::isIndented(qsizetype index) const
{
    const PdfLine &line = m_lines[index];
    return line.box.left() > m_runs[line.run].left + line.height * 0.6;
}

bool PdfParagraphs::beginsParagraph(qsizetype index) const
{
    const PdfLine &line = m_lines[index];
    const PdfLine &before = m_lines[index - 1];
    if (!isOfOneSize(line, before))
        return true;
    if (QStringView(u"•▪■●◦").contains(line.text.front()))
        return true;
    const bool ended = endsPdfSentence(before.text);
    if (line.run != before.run) {
        if (isInOneColumn(before, line)) // with much space between
            return true;
        return ended &&
               (isShort(before) || isIndented(index) || std::abs(line.height - m_bodyHeight) > m_bodyHeight * 0.15);
    }
    const double leading = m_leading * std::max(1.0, line.height / std::max(m_bodyHeight, 1.0));
    if (line.box.top() - before.box.top() > leading * 1.35)
        return true;
    if (isIndented(index) && !isIndented(index - 1))
        return true;
    if (isIndented(index) && ended && isShort(before))
        return true;
    return ended && isShort(before);
}

/** Whether a word broken at a line's end has its hyphen also elsewhere: "peut-être", "a-t-il". */
bool PdfParagraphs::keepsHyphen(QStringView before, QStringView after) const
{
    static const QSet<QString> clitics{u"il"_s,   u"elle"_s,  u"on"_s,   u"ils"_s,  u"elles"_s, u"je"_s,  u"tu"_s,
                                       u"nous"_s, u"vous"_s,  u"ce"_s,   u"ci"_s,   u"là"_s,    u"y"_s,   u"en"_s,
                                       u"le"_s,   u"la"_s,    u"les"_s,  u"lui"_s,  u"leur"_s,  u"moi"_s, u"toi"_s,
                                       u"même"_s, u"mêmes"_s, u"être"_s, u"dire"_s, u"t"_s};
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
    qsizetype begin = before.size();
    while (begin > 0 && isPart(before[begin - 1]))
        --begin;
    qsizetype end = 0;
    while (end < after.size() && isPart(after[end]))
        ++end;
    const QString left = before.sliced(begin).toString().toCaseFolded();
    const QString right = after.first(end).toString().toCaseFolded();
    if (m_hyphened.contains(left + u'-' + right) || left.contains(u'-'))
        return true;
    return clitics.contains(right.section(u'-', 0, 0)) && left.size() > 1;
}

void PdfParagraphs::append(QString &text, const QString &line) const
{
    if (text.isEmpty()) {
        text = line;
        return;
    }
    const bool broken =
        text.size() > 1 && isHyphen(text.back()) && text.at(text.size() - 2).isLetter() && line.front().isLetter();
    if (!broken) {
        text += u' ' + line;
    } else if (text.back() == QChar::SoftHyphen ||
               (line.front().isLower() && !keepsHyphen(QStringView(text).chopped(1), line))) {
        text.chop(1);
        text += line;
    } else {
        text.back() = u'-';
        text += line;
    }
}

QList<PdfParagraph> PdfParagraphs::joined() const
{
    QList<PdfParagraph> paragraphs;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const PdfLine &line = m_lines[i];
        if (i == 0 || beginsParagraph(i))
            paragraphs.append({.text = {}, .height = line.height, .page = line.page});
        append(paragraphs.last().text, line.text);
    }
    return paragraphs;
}

} // namespace Guillemet
