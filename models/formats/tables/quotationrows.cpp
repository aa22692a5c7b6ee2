// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/quotationrows.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

const QList<QuotationRows::Column> &QuotationRows::columns()
{
    static const QList<Column> columns{
        {u"article"_s, Kind::Text, 18},   {u"number"_s, Kind::Number, 8},   {u"type"_s, Kind::Text, 10},
        {u"quotation"_s, Kind::Text, 60}, {u"cue"_s, Kind::Text, 16},       {u"source"_s, Kind::Text, 24},
        {u"speaker"_s, Kind::Text, 24},   {u"countries"_s, Kind::Text, 12}, {u"begin"_s, Kind::Number, 8},
        {u"end"_s, Kind::Number, 8},      {u"fragments"_s, Kind::Text, 14}, {u"status"_s, Kind::Text, 11},
        {u"confidence"_s, Kind::Number},  {u"note"_s, Kind::Text, 30},      {u"language"_s, Kind::Text, 10},
        {u"title"_s, Kind::Text, 40},     {u"author"_s, Kind::Text, 20},    {u"site"_s, Kind::Text, 20},
        {u"date"_s, Kind::Date, 12},      {u"annotator"_s, Kind::Text, 14}};
    return columns;
}

QStringList QuotationRows::names()
{
    QStringList names;
    for (const Column &column : columns())
        names.append(column.name);
    return names;
}

FormatFeatures QuotationRows::features()
{
    return {.overlapping = true,
            .discontinuous = true,
            .relations = true,
            .severalAnnotators = true,
            .metadata = true,
            .quoteType = true,
            .multiline = true,
            .edgeSpaces = true,
            .onlyQuotations = true};
}

QuotationRows::QuotationRows(const ArticleExport &article, const QString &name)
    : m_article(article)
    , m_name(name)
    , m_speakers(article.speakersById())
    , m_offsets(article.document.text)
{
    for (const Annotation &annotation : article.annotations)
        m_byId.insert(annotation.id, &annotation);
}

QList<QStringList> QuotationRows::all() const
{
    QList<QStringList> rows;
    for (const Annotation &annotation : m_article.annotations) {
        if (annotation.tag == Tags::Quotation)
            rows.append(cells(annotation, static_cast<int>(rows.size()) + 1));
    }
    return rows;
}

QStringList QuotationRows::cells(const Annotation &quotation, int number) const
{
    const Document &document = m_article.document;
    const Speaker *speaker = m_speakers.value(speakerOf(quotation));
    const Span hull = m_offsets.toCodePoints(quotation.hull());
    return {m_name,
            QString::number(number),
            quotation.attributes.value(Attribute::Type),
            quotation.text(document.text),
            texts(quotation, LinkRole::Cue),
            texts(quotation, LinkRole::Source),
            speaker ? speaker->name : QString(),
            countriesIn(quotation),
            QString::number(hull.begin),
            QString::number(hull.end),
            positions(quotation),
            toString(quotation.status),
            QString::number(static_cast<double>(quotation.confidence), 'g', 3),
            quotation.attributes.value(Attribute::Note),
            document.language,
            document.title,
            document.author,
            document.site,
            document.date,
            m_article.annotator.name};
}

/** That of its first source that has one, else its own. */
SpeakerId QuotationRows::speakerOf(const Annotation &quotation) const
{
    for (const AnnotationId &id : quotation.targets(LinkRole::Source)) {
        const Annotation *source = m_byId.value(id);
        if (source && !source->speaker().isNull())
            return source->speaker();
    }
    return quotation.speaker();
}

QString QuotationRows::texts(const Annotation &quotation, LinkRole role) const
{
    QStringList found;
    for (const AnnotationId &id : quotation.targets(role)) {
        if (const Annotation *part = m_byId.value(id))
            found.append(part->text(m_article.document.text));
    }
    return found.join(u"; ");
}

QString QuotationRows::countriesIn(const Annotation &quotation) const
{
    QStringList codes;
    auto annotation = std::ranges::lower_bound(m_article.annotations, quotation.begin(), {}, &Annotation::begin);
    for (; annotation != m_article.annotations.end() && annotation->begin() < quotation.end(); ++annotation) {
        const QString code = annotation->attributes.value(Attribute::Country);
        if (annotation->tag == Tags::Country && !code.isEmpty() && !codes.contains(code) &&
            std::ranges::any_of(annotation->fragments, [&](Span span) { return quotation.overlaps(span); }))
            codes.append(code);
    }
    return codes.join(u';');
}

QString QuotationRows::positions(const Annotation &quotation) const
{
    QStringList found;
    for (const Span fragment : quotation.fragments) {
        const Span points = m_offsets.toCodePoints(fragment);
        found.append(QString::number(points.begin) + u' ' + QString::number(points.end));
    }
    return found.join(u';');
}

} // namespace Guillemet
