// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/convention.h"

#include "models/core/quotation.h"
#include "models/core/quotationmarks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const QMap<QString, Convention> &presetTable()
{
    using enum Convention::Edge;
    // As their guidelines have it; the order of the names is that of the map.
    static const QMap<QString, Convention> table{
        {u"epfl"_s, {.marks = Outside, .outermostOnly = true, .bySentence = true, .withoutCues = true}},
        {u"journalismai"_s, {.marks = Inside, .stop = Outside, .outermostOnly = true, .directOnly = true}},
        {u"polnear"_s, {.marks = Inside, .stop = Outside, .conjunction = Inside, .outermostOnly = true}},
    };
    return table;
}

std::optional<Convention::Edge> edgeFrom(QStringView word)
{
    if (word == u"in")
        return Convention::Edge::Inside;
    if (word == u"out")
        return Convention::Edge::Outside;
    return word == u"keep" ? std::optional(Convention::Edge::Kept) : std::nullopt;
}

/** False for a word that is none. */
bool setOne(Convention &convention, const QString &word)
{
    const QString name = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    if (name == "direct"_L1 && value.isEmpty())
        return convention.directOnly = true;
    if (name == "sentences"_L1 && value.isEmpty())
        return convention.bySentence = true;
    const std::optional<Convention::Edge> edge = edgeFrom(value);
    if (!edge)
        return false;
    if (name == "marks"_L1)
        convention.marks = *edge;
    else if (name == "stop"_L1)
        convention.stop = *edge;
    else if (name == "que"_L1)
        convention.conjunction = *edge;
    else if (name == "nested"_L1)
        convention.outermostOnly = *edge == Convention::Edge::Outside;
    else if (name == "cues"_L1)
        convention.withoutCues = *edge == Convention::Edge::Outside;
    else
        return false;
    return true;
}

constexpr QStringView conjunctions[] = {u"que", u"qu'", u"qu’", u"that", u"dass", u"che"};

/** How long the conjunction is that a text begins with, with the space after it; 0 if there is none. */
int conjunctionAt(QStringView text)
{
    for (const QStringView word : conjunctions) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        const auto length = static_cast<int>(word.size());
        if (!word.back().isLetter())
            return length;
        if (text.size() > length && text[length].isSpace())
            return length + 1;
    }
    return 0;
}

/** Moves the edges of one quotation. */
class Edges
{
public:
    Edges(QStringView text, Annotation::Fragments fragments)
        : m_text(text)
        , m_fragments(std::move(fragments))
    {
    }

    Annotation::Fragments moved(const Convention &convention)
    {
        using enum Convention::Edge;
        if (convention.conjunction == Outside)
            cutConjunction();
        else if (convention.conjunction == Inside)
            takeConjunction();
        if (convention.marks != Kept)
            moveMarks(convention.marks == Inside);
        if (convention.stop == Outside)
            cutStop();
        else if (convention.stop == Inside)
            takeStop();
        return normalized(m_fragments);
    }

private:
    int skipSpaces(int position) const
    {
        while (position < m_text.size() && m_text[position].isSpace())
            ++position;
        return position;
    }
    int skipSpacesBack(int position) const
    {
        while (position > 0 && m_text[position - 1].isSpace())
            --position;
        return position;
    }

    void cutConjunction()
    {
        Span &first = m_fragments.first();
        const int length = conjunctionAt(first.of(m_text));
        if (const int begin = skipSpaces(first.begin + length); begin < first.end)
            first.begin = begin;
    }

    void takeConjunction()
    {
        Span &first = m_fragments.first();
        const int end = skipSpacesBack(first.begin);
        for (const QStringView word : conjunctions) {
            const int begin = end - static_cast<int>(word.size());
            const bool isWord = begin >= 0 && (begin == 0 || !m_text[begin - 1].isLetterOrNumber());
            if (isWord && m_text.sliced(begin, word.size()).compare(word, Qt::CaseInsensitive) == 0) {
                first.begin = begin;
                return;
            }
        }
    }

    QList<QuotedSpan> pairs() const
    {
        const Span hull{m_fragments.first().begin, m_fragments.last().end};
        QList<QuotedSpan> pairs =
            quotedSpans(m_text, paragraphAt(m_text, hull.begin).united(paragraphAt(m_text, hull.end)));
        pairs.removeIf([](const QuotedSpan &pair) { return !pair.closed; });
        // The widest first: of marks in marks the outer ones are those of the quotation.
        std::ranges::stable_sort(pairs, std::greater(), [](const QuotedSpan &pair) { return pair.span.length(); });
        return pairs;
    }

    void moveMarks(bool inside)
    {
        QSet<Span *> begun;
        QSet<Span *> ended;
        for (const QuotedSpan &pair : pairs()) {
            Span *first = nullptr;
            Span *last = nullptr;
            for (Span &fragment : m_fragments) {
                if (inside ? skipSpacesBack(fragment.begin) == pair.span.begin + 1 : fragment.begin == pair.span.begin)
                    first = &fragment;
                if (inside ? endsBefore(fragment.end, pair.span.end - 1) : fragment.end == pair.span.end)
                    last = &fragment;
            }
            if (!first || !last || last->end < first->begin || begun.contains(first) || ended.contains(last))
                continue;
            begun.insert(first);
            ended.insert(last);
            first->begin = inside ? pair.span.begin : skipSpaces(pair.span.begin + 1);
            last->end = inside ? pair.span.end : skipSpacesBack(pair.span.end - 1);
        }
    }

    /** Whether only spaces and the end of the sentence lie between. */
    bool endsBefore(int position, int mark) const
    {
        if (position > mark)
            return false;
        const QStringView between = m_text.sliced(position, mark - position);
        return std::ranges::all_of(between, [](QChar c) { return c.isSpace() || u".,!?…"_s.contains(c); });
    }

    void cutStop()
    {
        Span &last = m_fragments.last();
        const bool isEllipsis = last.length() > 1 && m_text[last.end - 2] == u'.';
        if (last.length() > 1 && m_text[last.end - 1] == u'.' && !isEllipsis)
            last.end = skipSpacesBack(last.end - 1);
    }

    void takeStop()
    {
        Span &last = m_fragments.last();
        if (last.end < m_text.size() && m_text[last.end] == u'.')
            ++last.end;
    }

    QStringView m_text;
    Annotation::Fragments m_fragments;
};

QList<Annotation> sentencesOf(const Annotation &quotation, QStringView text)
{
    QList<Annotation> parts;
    for (const Span fragment : quotation.fragments) {
        const QStringView words = fragment.of(text);
        QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, words.data(), words.size());
        for (qsizetype begin = 0, end = sentences.toNextBoundary(); end > 0;
             begin = end, end = sentences.toNextBoundary()) {
            const QStringView sentence = words.sliced(begin, end - begin);
            if (sentence.trimmed().isEmpty())
                continue;
            const qsizetype from = begin + (sentence.trimmed().data() - sentence.data());
            Annotation part = quotation;
            const auto at = fragment.begin + static_cast<int>(from);
            part.fragments = {{at, at + static_cast<int>(sentence.trimmed().size())}};
            if (!parts.isEmpty())
                part.id = AnnotationId::fromName(quotation.id.toString() + QString::number(parts.size()));
            parts.append(std::move(part));
        }
    }
    return parts;
}

class Conversion
{
public:
    Conversion(ArticleExport article, const Convention &convention)
        : m_article(std::move(article))
        , m_convention(convention)
    {
    }

    ArticleExport run()
    {
        const QSet<AnnotationId> parts = linked();
        leaveOut();
        QList<Annotation> done;
        for (Annotation &annotation : m_article.annotations) {
            if (annotation.tag == Tags::Quotation && !annotation.fragments.isEmpty())
                moveEdges(annotation);
            if (annotation.tag == Tags::Quotation && m_convention.bySentence)
                done += sentencesOf(annotation, m_article.document.text);
            else
                done.append(std::move(annotation));
        }
        m_article.annotations = std::move(done);
        const QSet<AnnotationId> stillParts = linked();
        erase_if(m_article.annotations, [&](const Annotation &annotation) {
            return parts.contains(annotation.id) && !stillParts.contains(annotation.id) &&
                   annotation.tag != Tags::Quotation;
        });
        return std::move(m_article);
    }

private:
    QSet<AnnotationId> linked() const
    {
        QSet<AnnotationId> ids;
        for (const Annotation &annotation : m_article.annotations) {
            for (const Link &link : annotation.links)
                ids.insert(link.target);
        }
        return ids;
    }

    bool isInAnother(const Annotation &quotation) const
    {
        if (!quotation.targets(LinkRole::Parent).isEmpty())
            return true;
        return std::ranges::any_of(m_article.annotations, [&](const Annotation &other) {
            return other.tag == Tags::Quotation && other.hull() != quotation.hull() &&
                   std::ranges::any_of(other.fragments,
                                       [&](Span fragment) { return fragment.contains(quotation.hull()); });
        });
    }

    void leaveOut()
    {
        QSet<AnnotationId> gone;
        for (const Annotation &annotation : std::as_const(m_article.annotations)) {
            const bool isQuotation = annotation.tag == Tags::Quotation;
            if ((annotation.tag == Tags::Cue && m_convention.withoutCues) ||
                (isQuotation && m_convention.directOnly && annotation.quoteType() != QuoteType::Direct) ||
                (isQuotation && m_convention.outermostOnly && isInAnother(annotation)))
                gone.insert(annotation.id);
        }
        erase_if(m_article.annotations, [&](const Annotation &annotation) { return gone.contains(annotation.id); });
        for (Annotation &annotation : m_article.annotations)
            erase_if(annotation.links, [&](const Link &link) { return gone.contains(link.target); });
    }

    void moveEdges(Annotation &quotation) const
    {
        const QString &text = m_article.document.text;
        Annotation::Fragments fragments = Edges(text, quotation.fragments).moved(m_convention);
        if (fragments == quotation.fragments)
            return;
        quotation.fragments = std::move(fragments);
        if (quotation.attributes.value(Attribute::Type).isEmpty() ||
            !quotation.attributes.value(Attribute::TypeSetBy).isEmpty())
            return;
        if (const QuoteType type = typeFromEdges(text, quotation.fragments); type != QuoteType::Unknown)
            quotation.attributes.set(Attribute::Type, toString(type));
    }

    ArticleExport m_article;
    const Convention &m_convention;
};
} // namespace

QStringList Convention::presets()
{
    return presetTable().keys();
}

Result<Convention> Convention::fromText(const QString &text)
{
    Convention convention;
    bool isFirst = true;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed().toLower();
        const auto preset = presetTable().constFind(word);
        if (std::exchange(isFirst, false) && preset != presetTable().cend())
            convention = *preset;
        else if (!setOne(convention, word))
            return failure(
                ErrorCode::BadContent,
                QCoreApplication::translate(
                    "Convention",
                    "\"%1\" is no convention. There are %2, and with commas after them or alone: marks=in|out, "
                    "stop=in|out, que=in|out, nested=keep|out, cues=keep|out, direct, sentences.")
                    .arg(part, presets().join(u", ")));
    }
    return convention;
}

QString Convention::toText() const
{
    QStringList words;
    for (const auto &[name, edge] :
         {std::pair{u"marks="_s, marks}, std::pair{u"stop="_s, stop}, std::pair{u"que="_s, conjunction}}) {
        if (edge != Edge::Kept)
            words.append(name + (edge == Edge::Inside ? u"in"_s : u"out"_s));
    }
    for (const auto &[word, is] : {std::pair{u"nested=out"_s, outermostOnly}, std::pair{u"cues=out"_s, withoutCues},
                                   std::pair{u"direct"_s, directOnly}, std::pair{u"sentences"_s, bySentence}}) {
        if (is)
            words.append(word);
    }
    return words.join(u',');
}

ArticleExport converted(ArticleExport article, const Convention &convention)
{
    return convention.isEmpty() ? std::move(article) : Conversion(std::move(article), convention).run();
}

} // namespace Guillemet
