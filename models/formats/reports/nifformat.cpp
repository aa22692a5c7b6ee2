// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/reports/nifformat.h"

#include "models/core/textoffsets.h"
#include "models/formats/renderedwriter.h"
#include "models/formats/standoff/standoffexport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QByteArrayView prefixes = "@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .\n"
                                    "@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .\n"
                                    "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
                                    "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
                                    "@prefix g: <https://guillemet.org/ns#> .\n\n";

QString literal(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n' || c == u'\r' || c == u'\t')
            out += c == u'\n' ? u"\\n"_s : c == u'\r' ? u"\\r"_s : u"\\t"_s;
        else if (c.unicode() < 0x20)
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return out + u'"';
}

QString index(qint64 position)
{
    return u"\"%1\"^^xsd:nonNegativeInteger"_s.arg(position);
}

/** A name as an IRI of the program's own vocabulary. */
QString term(const QString &name)
{
    return u"<https://guillemet.org/ns#"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'>';
}

class Graph
{
public:
    explicit Graph(const StandoffArticle &article)
        : m_article(article)
        , m_document(u"urn:uuid:"_s + article.document.id.toString())
        , m_offsets(article.document.text)
    {
    }

    QByteArray all()
    {
        addContext();
        for (const StandoffSpan &span : m_article.spans)
            addAnnotation(span);
        for (const StandoffRelation &relation : m_article.relations)
            m_out += annotation(relation.from) + u' ' + term(relation.type) + u' ' + annotation(relation.to) + u" .\n";
        return m_out.toUtf8() + '\n';
    }

private:
    QString string(qint64 begin, qint64 end) const { return u"<%1#char=%2,%3>"_s.arg(m_document).arg(begin).arg(end); }
    QString annotation(const QString &id) const { return u'<' + m_document + u"#a" + id + u'>'; }

    void addContext()
    {
        const Document &document = m_article.document;
        m_out += string(0, m_offsets.codePoints()) + u" a nif:Context , nif:OffsetBasedString ;\n  nif:beginIndex " +
                 index(0) + u" ;\n  nif:endIndex " + index(m_offsets.codePoints()) + u" ;\n";
        for (const auto &[name, value] :
             {std::pair(u"dcterms:title"_s, document.title), std::pair(u"dcterms:creator"_s, document.author),
              std::pair(u"dcterms:publisher"_s, document.site), std::pair(u"dcterms:date"_s, document.date),
              std::pair(u"dcterms:language"_s, document.language),
              std::pair(u"dcterms:contributor"_s, m_article.annotator)}) {
            if (!value.isEmpty())
                m_out += u"  "_s + name + u' ' + literal(value) + u" ;\n";
        }
        m_out += u"  nif:isString "_s + literal(document.text) + u" .\n\n";
    }

    void addAnnotation(const StandoffSpan &span)
    {
        for (const auto &[begin, end] : span.place.fragments) {
            const Span words = m_offsets.fromCodePoints({static_cast<int>(begin), static_cast<int>(end)});
            m_out += string(begin, end) + u" a nif:OffsetBasedString , nif:Phrase ;\n  nif:referenceContext " +
                     string(0, m_offsets.codePoints()) + u" ;\n  nif:beginIndex " + index(begin) +
                     u" ;\n  nif:endIndex " + index(end) + u" ;\n  nif:anchorOf " +
                     literal(words.of(m_article.document.text).toString()) + u" ;\n  nif:annotationUnit " +
                     annotation(span.id) + u" .\n";
        }
        m_out += annotation(span.id) + u" a nif:AnnotationUnit ;\n";
        for (const auto &[name, value] : span.attributes) {
            m_out += u"  "_s + term(name) + u' ' + literal(value) + u" ;\n";
            if (name == Attribute::Country)
                m_out += u"  itsrdf:taIdentRef <urn:iso:std:iso:3166:"_s + value + u"> ;\n";
        }
        if (!span.speaker.isEmpty())
            m_out += u"  g:speaker "_s + literal(span.speaker) + u" ;\n";
        m_out += u"  itsrdf:taClassRef "_s + term(span.label) + u" .\n\n";
    }

    const StandoffArticle &m_article;
    const QString m_document;
    const TextOffsets m_offsets;
    QString m_out;
};
} // namespace

QString NifFormat::id() const
{
    return u"nif"_s;
}

QString NifFormat::name() const
{
    return QCoreApplication::translate("Formats", "NIF 2.0 Turtle");
}

QStringList NifFormat::extensions() const
{
    return {u"ttl"_s};
}

QStringList NifFormat::mimeTypes() const
{
    return {u"text/turtle"_s};
}

FormatFeatures NifFormat::features() const
{
    return FormatFeatures::allAnnotations();
}

Result<std::unique_ptr<ArticleWriter>> NifFormat::writer(const OutputTarget &target, const ExportOptions &options) const
{
    const NameMapping names = options.names ? options.names->over({}) : NameMapping();
    const auto render = [names](const ArticleExport &article, const QString &) {
        return Graph(standoffOf(article, names)).all();
    };
    return renderedWriter({.suffix = u"ttl"_s, .head = prefixes.toByteArray(), .part = render, .file = render}, target,
                          options);
}

} // namespace Guillemet
