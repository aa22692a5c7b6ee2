// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/csvformat.h"

#include "models/core/textoffsets.h"
#include "models/formats/renderedwriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const QStringList columns{u"article"_s,   u"number"_s,  u"type"_s,       u"quotation"_s, u"cue"_s,
                          u"source"_s,    u"speaker"_s, u"countries"_s,  u"begin"_s,     u"end"_s,
                          u"fragments"_s, u"status"_s,  u"confidence"_s, u"note"_s,      u"language"_s,
                          u"title"_s,     u"author"_s,  u"site"_s,       u"date"_s,      u"annotator"_s};

class Rows
{
public:
    Rows(const ArticleExport &article, const QString &name, bool guardFormulas)
        : m_article(article)
        , m_name(name)
        , m_guardFormulas(guardFormulas)
        , m_speakers(article.speakersById())
        , m_offsets(article.document.text)
    {
        for (const Annotation &annotation : article.annotations)
            m_byId.insert(annotation.id, &annotation);
    }

    QByteArray all() const
    {
        QString rows;
        int number = 0;
        for (const Annotation &annotation : m_article.annotations) {
            if (annotation.tag == Tags::Quotation)
                rows += csvRow(cells(annotation, ++number), m_guardFormulas);
        }
        return rows.toUtf8();
    }

private:
    QStringList cells(const Annotation &quotation, int number) const
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
    SpeakerId speakerOf(const Annotation &quotation) const
    {
        for (const AnnotationId &id : quotation.targets(LinkRole::Source)) {
            const Annotation *source = m_byId.value(id);
            if (source && !source->speaker().isNull())
                return source->speaker();
        }
        return quotation.speaker();
    }

    QString texts(const Annotation &quotation, LinkRole role) const
    {
        QStringList found;
        for (const AnnotationId &id : quotation.targets(role)) {
            if (const Annotation *part = m_byId.value(id))
                found.append(part->text(m_article.document.text));
        }
        return found.join(u"; ");
    }

    QString countriesIn(const Annotation &quotation) const
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

    QString positions(const Annotation &quotation) const
    {
        QStringList found;
        for (const Span fragment : quotation.fragments) {
            const Span points = m_offsets.toCodePoints(fragment);
            found.append(QString::number(points.begin) + u' ' + QString::number(points.end));
        }
        return found.join(u';');
    }

    const ArticleExport &m_article;
    const QString &m_name;
    bool m_guardFormulas;
    QHash<AnnotationId, const Annotation *> m_byId;
    QHash<SpeakerId, const Speaker *> m_speakers;
    TextOffsets m_offsets;
};
} // namespace

QString csvRow(const QStringList &cells, bool guardFormulas)
{
    QString row;
    for (const QString &cell : cells) {
        QString text = cell;
        if (guardFormulas && !text.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(text.front()))
            text.prepend(u'\'');
        if (std::ranges::any_of(text, [](QChar c) { return QStringView(u",;\"\r\n\t").contains(c); }))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        if (&cell != &cells.front())
            row += u',';
        row += text;
    }
    return row + u"\r\n";
}

QString CsvFormat::id() const
{
    return u"csv"_s;
}

QString CsvFormat::name() const
{
    return QCoreApplication::translate("Formats", "CSV table, one row a quotation");
}

QStringList CsvFormat::extensions() const
{
    return {u"csv"_s};
}

QStringList CsvFormat::mimeTypes() const
{
    return {u"text/csv"_s};
}

FormatFeatures CsvFormat::features() const
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

Result<std::unique_ptr<ArticleWriter>> CsvFormat::writer(const OutputTarget &target, const ExportOptions &options) const
{
    const auto rows = [guard = options.spreadsheet](const ArticleExport &article, const QString &name) {
        return Rows(article, name, guard).all();
    };
    return renderedWriter(
        {.suffix = u"csv"_s,
         .head = (options.spreadsheet ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + csvRow(columns, false).toUtf8(),
         .part = rows,
         .file = rows},
        target, options);
}

} // namespace Guillemet
