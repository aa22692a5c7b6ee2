// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/formats/standoff/offsetmap.h"

namespace Guillemet {

/** A span in somebody's file, with the text that it says stands there. */
struct RecordedSpan
{
    QList<std::pair<qint64, qint64>> fragments = {};
    QString text = {};   ///< of the fragments, white space between them; null if the file does not say it
    QString prefix = {}; ///< what stands before, as far as the file says
    QString suffix = {}; ///< and after
};

/** Where it stands in the article, and how that is known. */
struct AnchoredSpan
{
    enum class Proof {
        Matches, ///< the text at its place is what the file says
        NoText,  ///< the file does not say what stands there; the place exists
        Moved,   ///< another text stood there; this is the nearest place with its text, of several the one with its
                 ///< context
        Lost,    ///< no place
    };
    Annotation::Fragments fragments = {}; ///< empty if lost
    Proof proof = Proof::Lost;
};

/** The text of an article as it is in the file, line ends too, but without byte order mark, and as it was taken over.
 */
struct SourceText
{
    QStringView inFile;
    bool hasByteOrderMark = false;
    QStringView inArticle;
};

/**
 * Places the spans of a file in its article. What its positions count is found out: every span's text is looked for
 * under each reading (code points, UTF-16 units, bytes, grapheme clusters; carriage returns and byte order mark counted
 * or not), and the reading under which most agree is taken, of several the first. Spans whose text stands elsewhere are
 * put there. White space of any kind and length counts as a space.
 */
class SpanAnchoring
{
public:
    /** `stated` is what the format says its positions count: it is tried first. */
    SpanAnchoring(const SourceText &text, const QList<RecordedSpan> &spans,
                  OffsetUnit::Counts stated = OffsetUnit::Counts::CodePoints);

    OffsetUnit unit() const { return m_unit; }
    /** One for each span, in their order. */
    const QList<AnchoredSpan> &spans() const { return m_spans; }

private:
    QList<OffsetUnit> candidates(OffsetUnit::Counts stated) const;
    OffsetMap findUnit(const QList<RecordedSpan> &spans, OffsetUnit::Counts stated);
    AnchoredSpan anchored(const RecordedSpan &span, const OffsetMap &map) const;
    AnchoredSpan moved(const RecordedSpan &span, const OffsetMap &map) const;
    std::optional<Span> nearest(const QString &text, const RecordedSpan &span, int expected) const;

    SourceText m_text;
    OffsetUnit m_unit;
    QList<AnchoredSpan> m_spans;
};

} // namespace Guillemet
