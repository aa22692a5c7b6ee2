// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/findingwords.h"

#include "models/core/quotationmarks.h"
#include "models/validation/finding.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

namespace {
constexpr qsizetype MostFindingWords = 80; // UTF-16 code units of a place that are shown
constexpr int Neighbours = 40;             // code units beside a lone mark that are shown with it

/** A quotation mark alone says nothing: it is shown with the words it stands at, of its line. */
Span withNeighbours(QStringView text, Span mark)
{
    if (mark.length() != 1 || !isQuotationMark(text[mark.begin]))
        return mark;
    const QChar c = text[mark.begin];
    const bool opensOrCloses = isOpeningMark(c) && isClosingMark(c); // as the straight one does
    const bool atWordEnd = mark.end == text.size() || text[mark.end].isSpace() || text[mark.end].isPunct();
    const Span line = paragraphAt(text, mark.begin);
    if (opensOrCloses ? atWordEnd : isClosingMark(c))
        return {std::max(line.begin, mark.begin - Neighbours), mark.end};
    return {mark.begin, std::min(line.end, mark.end + Neighbours)};
}
} // namespace

QString findingWords(const Finding &finding, QStringView text)
{
    const Span place = finding.place.intersected({0, static_cast<int>(text.size())});
    const Span shown = withNeighbours(text, place);
    QString words = shown.of(text).toString().simplified();
    if (shown.begin < place.begin)
        words.prepend(u'…');
    if (shown.end > place.end)
        words.append(u'…');
    if (words.size() > MostFindingWords)
        words = words.first(MostFindingWords - 1) + u'…';
    return words.isEmpty() ? QCoreApplication::translate("FindingModel", "(no words)") : words;
}

} // namespace Guillemet
