// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/standoff/spananchoring.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype enoughToTell = 4; ///< spans without text from which one reading can be told from another

/** Empty if a fragment has no place. */
Annotation::Fragments placed(const RecordedSpan &span, const OffsetMap &map)
{
    Annotation::Fragments fragments;
    for (const auto &[begin, end] : span.fragments) {
        const std::optional<Span> fragment = map.map(begin, end);
        if (!fragment)
            return {};
        fragments.append(*fragment);
    }
    return fragments;
}

bool agrees(const RecordedSpan &span, const Annotation::Fragments &fragments, QStringView text)
{
    if (fragments.isEmpty())
        return false;
    if (fragments.size() == 1 && fragments.front().of(text) == span.text)
        return true;
    QString found;
    for (const Span fragment : fragments)
        found += u' ' + fragment.of(text);
    return found.simplified() == span.text.simplified();
}

bool isWordAt(QStringView text, int position)
{
    return position >= 0 && position < text.size() && (text[position].isLetterOrNumber() || text[position].isMark());
}

/** Whether no edge cuts a word or is white space, as edges that people drew mostly are. */
bool hasCleanEdges(const Annotation::Fragments &fragments, QStringView text)
{
    return !fragments.isEmpty() && std::ranges::all_of(fragments, [&](Span span) {
        return !(isWordAt(text, span.begin - 1) && isWordAt(text, span.begin)) &&
               !(isWordAt(text, span.end - 1) && isWordAt(text, span.end)) && !text[span.begin].isSpace() &&
               !text[span.end - 1].isSpace();
    });
}

/** The texts of the fragments, cut out of the recorded text by their lengths; empty if the lengths do not fit. */
QStringList cutByLength(const RecordedSpan &span)
{
    QStringList texts;
    const QList<uint> characters = span.text.toUcs4();
    qsizetype from = 0;
    for (const auto &[begin, end] : span.fragments) {
        if (end <= begin || end - begin > characters.size() - from)
            return {};
        const QList<uint> part = characters.sliced(from, end - begin);
        texts.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()));
        from = std::min<qsizetype>(from + (end - begin) + 1, characters.size());
    }
    return from == characters.size() ? texts : QStringList();
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype length = 0;
    while (length < a.size() && length < b.size() && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

qsizetype commonBegin(QStringView a, QStringView b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}
} // namespace

SpanAnchoring::SpanAnchoring(const SourceText &text, const QList<RecordedSpan> &spans, OffsetUnit::Counts stated)
    : m_text(text)
{
    const OffsetMap map = findUnit(spans, stated);
    m_spans.reserve(spans.size());
    for (const RecordedSpan &span : spans)
        m_spans.append(anchored(span, map));
}

QList<OffsetUnit> SpanAnchoring::candidates(OffsetUnit::Counts stated) const
{
    using enum OffsetUnit::Counts;
    QList<OffsetUnit::Counts> counts{CodePoints, Utf16Units, Utf8Bytes, Graphemes};
    counts.move(counts.indexOf(stated), 0);
    if (stated != Graphemes && graphemesAreCodePoints(m_text.inFile))
        counts.removeOne(Graphemes);
    const bool hasCarriageReturns = m_text.inFile.contains(u'\r');
    QList<OffsetUnit> units;
    for (const auto count : counts) {
        for (int variant = 0; variant < 4; ++variant) {
            const OffsetUnit unit{count, (variant & 1) != 0, (variant & 2) != 0};
            if ((!unit.carriageReturns || (hasCarriageReturns && count != Graphemes)) &&
                (!unit.byteOrderMark || m_text.hasByteOrderMark))
                units.append(unit);
        }
    }
    return units;
}

/** Finds out what the positions count; gives the map for it. */
OffsetMap SpanAnchoring::findUnit(const QList<RecordedSpan> &spans, OffsetUnit::Counts stated)
{
    m_unit.counts = stated;
    if (allUnitsAgree(m_text.inFile, m_text.hasByteOrderMark))
        return {m_text.inFile, m_unit};
    std::optional<OffsetMap> bestMap;
    qsizetype best = -1;
    qsizetype firstClean = -1;
    const bool anyTold = std::ranges::any_of(spans, [](const RecordedSpan &span) { return !span.text.isNull(); });
    for (const OffsetUnit unit : candidates(stated)) {
        OffsetMap map(m_text.inFile, unit);
        qsizetype right = 0;
        qsizetype clean = 0;
        qsizetype untold = 0;
        for (const RecordedSpan &span : spans) {
            const Annotation::Fragments fragments = placed(span, map);
            untold += span.text.isNull();
            if (span.text.isNull())
                clean += hasCleanEdges(fragments, m_text.inArticle);
            else
                right += agrees(span, fragments, m_text.inArticle);
        }
        if (firstClean < 0)
            firstClean = clean;
        // Where a file does not say its texts, only edges that are all clean, and were not, speak for another reading.
        if (clean == untold && untold >= enoughToTell && firstClean * 2 < untold)
            right += untold;
        if (right > best) {
            best = right;
            m_unit = unit;
            bestMap = std::move(map);
        }
        const bool mayOthersWin = anyTold || (untold >= enoughToTell && firstClean * 2 < untold);
        if (!mayOthersWin || right + (clean == untold ? untold : 0) >= spans.size())
            break;
    }
    return *std::move(bestMap);
}

AnchoredSpan SpanAnchoring::anchored(const RecordedSpan &span, const OffsetMap &map) const
{
    const Annotation::Fragments fragments = placed(span, map);
    if (span.text.isNull())
        return fragments.isEmpty() ? AnchoredSpan{} : AnchoredSpan{normalized(fragments), AnchoredSpan::Proof::NoText};
    if (agrees(span, fragments, m_text.inArticle))
        return {normalized(fragments), AnchoredSpan::Proof::Matches};
    return moved(span, map);
}

AnchoredSpan SpanAnchoring::moved(const RecordedSpan &span, const OffsetMap &map) const
{
    if (span.text.trimmed().isEmpty())
        return {};
    int expected = span.fragments.isEmpty() ? 0 : map.near(span.fragments.front().first);
    const QStringList parts = span.fragments.size() > 1 ? cutByLength(span) : QStringList(span.text);
    AnchoredSpan found{.proof = AnchoredSpan::Proof::Moved};
    for (const QString &part : parts.isEmpty() ? QStringList(span.text) : parts) {
        const std::optional<Span> place = nearest(part, span, expected);
        if (!place)
            return {};
        found.fragments.append(*place);
        expected = place->end;
    }
    found.fragments = normalized(found.fragments);
    return found;
}

std::optional<Span> SpanAnchoring::nearest(const QString &text, const RecordedSpan &span, int expected) const
{
    QStringList words;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        words.append(QRegularExpression::escape(word));
    if (words.isEmpty())
        return {};
    const QRegularExpression pattern(words.join(u"\\s+"_s), QRegularExpression::UseUnicodePropertiesOption);
    std::optional<Span> best;
    std::pair<qsizetype, qint64> bestScore;
    for (auto match = pattern.globalMatchView(m_text.inArticle); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const Span place{static_cast<int>(one.capturedStart()), static_cast<int>(one.capturedEnd())};
        const qsizetype context = commonEnd(m_text.inArticle.first(place.begin), span.prefix) +
                                  commonBegin(m_text.inArticle.sliced(place.end), span.suffix);
        const std::pair score{context, -std::abs(qint64(place.begin) - expected)};
        if (!best || score > bestScore) {
            best = place;
            bestScore = score;
        }
    }
    return best;
}

} // namespace Guillemet
