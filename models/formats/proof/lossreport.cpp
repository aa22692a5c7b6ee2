// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/proof/lossreport.h"

#include "models/core/decision.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
QString counted(LossReport::Kind kind, int n)
{
    using enum LossReport::Kind;
    switch (kind) {
    case Annotator:
        return QCoreApplication::translate("LossReport", "whose annotations they are: %n article(s)", nullptr, n);
    case Metadata:
        return QCoreApplication::translate("LossReport", "title, author, site, date or language: %n article(s)",
                                           nullptr, n);
    case Speakers:
        return QCoreApplication::translate("LossReport", "what is known of speakers besides their names: %n speaker(s)",
                                           nullptr, n);
    case Text:
        return QCoreApplication::translate("LossReport", "white space of the text as it was: %n article(s)", nullptr,
                                           n);
    case Decisions:
        return QCoreApplication::translate("LossReport",
                                           "that they are suggestions, how sure and why: %n annotation(s)", nullptr, n);
    case LineEnds:
        return QCoreApplication::translate("LossReport", "cut at line ends: %n annotation(s)", nullptr, n);
    case OtherTags:
        return QCoreApplication::translate("LossReport", "what is no part of a quotation: %n annotation(s)", nullptr,
                                           n);
    case EdgeSpaces:
        return QCoreApplication::translate("LossReport", "white space at their edges: %n annotation(s)", nullptr, n);
    case Fragments:
        return QCoreApplication::translate("LossReport", "cut into one for each fragment: %n annotation(s)", nullptr,
                                           n);
    case Overlaps:
        return QCoreApplication::translate("LossReport", "left out because they overlap others: %n annotation(s)",
                                           nullptr, n);
    case Relations:
        return QCoreApplication::translate(
            "LossReport", "links of quotations to sources, cues and each other: %n link(s)", nullptr, n);
    case Attributes:
        return QCoreApplication::translate("LossReport", "types, speakers, country codes, notes: %n value(s)", nullptr,
                                           n);
    }
    return {};
}

class Reduction
{
public:
    Reduction(const FormatFeatures &features, ArticleExport article, LossReport *report)
        : m_features(features)
        , m_article(std::move(article))
        , m_report(report)
    {
        if (m_report)
            m_report->setArticle(m_article.document);
    }

    ArticleExport run()
    {
        reduceDocument();
        if (!m_features.decisions)
            std::ranges::for_each(m_article.annotations, [this](Annotation &one) { dropDecision(one); });
        if (m_features.onlyQuotations)
            keepQuotations();
        if (!m_features.multiline)
            cutAtLineEnds();
        if (!m_features.edgeSpaces)
            cutSpaces();
        if (!m_features.discontinuous)
            cutFragments();
        if (!m_features.overlapping)
            dropOverlapping();
        if (!m_features.relations)
            std::ranges::for_each(m_article.annotations, [this](Annotation &one) { dropLinks(one); });
        if (!m_features.attributes)
            std::ranges::for_each(m_article.annotations, [this](Annotation &one) { dropAttributes(one); });
        return std::move(m_article);
    }

private:
    void lose(LossReport::Kind kind, const QString &item)
    {
        if (m_report)
            m_report->add(kind, item);
    }
    void lose(LossReport::Kind kind, const Annotation &annotation, const QString &more = {})
    {
        if (m_report)
            m_report->add(kind,
                          annotation.tag + u" \"" + annotation.text(m_article.document.text).left(60).simplified() +
                              u'"' + (more.isEmpty() ? QString() : u": " + more),
                          annotation.id);
    }

    void reduceDocument()
    {
        if (!m_features.articleNotes && !m_article.note.isEmpty()) {
            lose(LossReport::Kind::Metadata,
                 QCoreApplication::translate("LossReport", "note: %1").arg(m_article.note.left(60).simplified()));
            m_article.note.clear();
        }
        Document &document = m_article.document;
        const QString ownTitle = titleFromText(document.text);
        if (!m_features.metadata) {
            if (document.title != ownTitle || !document.author.isEmpty() || !document.site.isEmpty() ||
                !document.date.isEmpty() || !document.language.isEmpty())
                lose(LossReport::Kind::Metadata, document.title);
            document = {.id = document.id, .title = ownTitle, .text = document.text, .source = document.source};
        }
        if (!m_features.text)
            lose(LossReport::Kind::Text, document.title);
        if (!m_features.severalAnnotators) {
            if (m_article.annotator.kind != Annotator::Kind::Machine && !m_article.annotator.name.isEmpty())
                lose(LossReport::Kind::Annotator, m_article.annotator.name);
            m_article.annotator = {};
        }
        if (m_features.speakerDetails)
            return;
        for (Speaker &speaker : m_article.speakers) {
            const Speaker plain{.id = speaker.id, .name = speaker.name};
            if (plain != speaker)
                lose(LossReport::Kind::Speakers, speaker.name);
            speaker = plain;
        }
    }

    void dropDecision(Annotation &annotation)
    {
        const bool known = annotation.status == Status::Suggested || annotation.confidence < 1 ||
                           std::ranges::any_of(annotation.attributes, isInternal, &Attributes::Pair::name);
        if (known)
            lose(LossReport::Kind::Decisions, annotation);
        annotation.status = Status::Confirmed;
        annotation.confidence = 1;
        const Attributes before = annotation.attributes;
        for (const auto &[name, value] : before) {
            if (isInternal(name))
                annotation.attributes.set(name, {});
        }
    }

    void keepQuotations()
    {
        QHash<AnnotationId, TagId> parts;
        for (Annotation &annotation : m_article.annotations) {
            if (annotation.tag != Tags::Quotation)
                continue;
            const qsizetype parents =
                annotation.links.removeIf([](const Link &link) { return link.role == LinkRole::Parent; });
            for (qsizetype i = 0; i < parents; ++i)
                lose(LossReport::Kind::Relations, annotation, toString(LinkRole::Parent));
            for (const Link &link : std::as_const(annotation.links))
                parts.insert(link.target, link.role == LinkRole::Cue ? Tags::Cue : Tags::Source);
        }
        keepOnly([&](const Annotation &annotation) {
            const bool isPart = annotation.tag == Tags::Quotation || parts.value(annotation.id) == annotation.tag;
            if (!isPart)
                lose(LossReport::Kind::OtherTags, annotation);
            return isPart;
        });
    }

    void cutAtLineEnds()
    {
        for (Annotation &annotation : m_article.annotations) {
            Annotation::Fragments lines = linesOf(m_article.document.text, annotation.fragments);
            if (lines != annotation.fragments)
                lose(LossReport::Kind::LineEnds, annotation);
            annotation.fragments = std::move(lines);
        }
        keepOnly([](const Annotation &annotation) { return !annotation.fragments.isEmpty(); });
    }

    void cutSpaces()
    {
        const QString &text = m_article.document.text;
        for (Annotation &annotation : m_article.annotations) {
            Annotation::Fragments cut;
            for (Span span : annotation.fragments) {
                while (!span.isEmpty() && text.at(span.begin).isSpace())
                    ++span.begin;
                while (!span.isEmpty() && text.at(span.end - 1).isSpace())
                    --span.end;
                cut.append(span);
            }
            cut = normalized(cut);
            if (cut != annotation.fragments)
                lose(LossReport::Kind::EdgeSpaces, annotation);
            annotation.fragments = std::move(cut);
        }
        keepOnly([](const Annotation &annotation) { return !annotation.fragments.isEmpty(); });
        sortAsRead();
    }

    void cutFragments()
    {
        const auto isWhole = [](const Annotation &annotation) { return annotation.fragments.size() == 1; };
        if (std::ranges::all_of(std::as_const(m_article.annotations), isWhole))
            return sortAsRead();
        QList<Annotation> all;
        for (Annotation &annotation : m_article.annotations) {
            if (annotation.fragments.size() > 1)
                lose(LossReport::Kind::Fragments, annotation);
            for (const Span fragment : std::exchange(annotation.fragments, {})) {
                all.append(annotation);
                all.last().fragments = {fragment};
                // The first one is the one that links lead to.
                annotation.id = AnnotationId::fromName(annotation.id.toString() + u" next");
                annotation.links.clear();
            }
        }
        m_article.annotations = std::move(all);
        sortAsRead();
    }

    void sortAsRead()
    {
        if (!std::ranges::is_sorted(std::as_const(m_article.annotations), readsBefore)) // mostly they are
            std::ranges::sort(m_article.annotations, readsBefore);
    }

    void dropOverlapping()
    {
        int end = 0;
        keepOnly([&](const Annotation &annotation) {
            const bool free = std::ranges::all_of(annotation.fragments, [&](Span span) { return span.begin >= end; });
            if (free)
                end = annotation.end();
            else
                lose(LossReport::Kind::Overlaps, annotation);
            return free;
        });
    }

    template<typename Wanted> void keepOnly(Wanted wanted)
    {
        QSet<AnnotationId> gone;
        m_article.annotations.removeIf([&](const Annotation &annotation) {
            if (wanted(annotation))
                return false;
            gone.insert(annotation.id);
            return true;
        });
        if (gone.isEmpty())
            return;
        for (Annotation &annotation : m_article.annotations)
            annotation.links.removeIf([&](const Link &link) { return gone.contains(link.target); });
    }

    void dropLinks(Annotation &annotation)
    {
        for (const Link &link : std::exchange(annotation.links, {}))
            lose(LossReport::Kind::Relations, annotation, toString(link.role));
    }

    void dropAttributes(Annotation &annotation)
    {
        const QString type = annotation.attributes.value(Attribute::Type);
        const bool keepsType =
            m_features.quoteType && annotation.tag == Tags::Quotation && annotation.quoteType() != QuoteType::Unknown;
        for (const auto &[name, value] : std::as_const(annotation.attributes)) {
            if (!keepsType || name != Attribute::Type)
                lose(LossReport::Kind::Attributes, annotation, name);
        }
        annotation.attributes = {};
        if (keepsType)
            annotation.attributes.set(Attribute::Type, type);
    }

    const FormatFeatures m_features;
    ArticleExport m_article;
    LossReport *m_report;
};
} // namespace

void LossReport::setArticle(const Document &document)
{
    m_id = document.id;
    m_article = document.title;
}

void LossReport::add(Kind kind, const QString &item, const AnnotationId &annotation)
{
    Losses &losses = m_losses[kind];
    ++losses.count;
    if (losses.items.size() < shown)
        losses.items.append({m_article == item ? item : m_article + u" — " + item, m_id, annotation});
}

QStringList LossReport::summary() const
{
    return details(0);
}

QStringList LossReport::details(qsizetype items) const
{
    QStringList lines;
    for (const auto &[kind, losses] : m_losses.asKeyValueRange()) {
        lines.append(counted(kind, static_cast<int>(losses.count)));
        for (const Item &item : losses.items.first(std::min(items, losses.items.size())))
            lines.append(u"  "_s + item.words);
    }
    return lines;
}

ArticleExport heldBy(const FormatFeatures &features, ArticleExport article, LossReport *report)
{
    return Reduction(features, std::move(article), report).run();
}

} // namespace Guillemet
