// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/reports/htmlreportformat.h"

#include "models/formats/renderedwriter.h"

#include <QtCore/QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QByteArrayView head = R"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Guillemet</title>
<style>
:root { color-scheme: light dark; --quotation: #dcebf9; --cue: #7b3fa0; --source: #a8510f; --country: #14764b; --other: #666; }
@media (prefers-color-scheme: dark) {
  :root { --quotation: #1d3a55; --cue: #d5a8ee; --source: #f0b183; --country: #7fd6ac; --other: #bbb; }
}
body { font: 1.05rem/1.6 serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { margin-bottom: 4rem; break-after: page; }
.text { white-space: pre-wrap; }
.about { color: var(--other); }
.quotation { background: var(--quotation); border-radius: 2px; }
.cue { color: var(--cue); text-decoration: underline dotted; }
.source { color: var(--source); font-weight: bold; }
.country { color: var(--country); text-decoration: underline; }
.other { text-decoration: underline wavy; }
table { border-collapse: collapse; width: 100%; font: 0.9rem/1.4 sans-serif; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; border-top: 1px solid #8886; }
</style>
</head>
<body>
)";

QString classOf(const TagId &tag)
{
    for (const TagId &own : {Tags::Quotation, Tags::Cue, Tags::Source, Tags::Country}) {
        if (tag == own)
            return own;
    }
    return u"other"_s;
}

class Page
{
public:
    explicit Page(const ArticleExport &article)
        : m_article(article)
        , m_speakers(article.speakersById())
    {
        for (const Annotation &annotation : article.annotations)
            m_byId.insert(annotation.id, &annotation);
    }

    QByteArray all() const
    {
        const Document &document = m_article.document;
        QStringList about{document.author, document.site, document.date, m_article.annotator.name};
        about.removeAll(QString());
        const QString language =
            document.language.isEmpty() ? QString() : u" lang=\""_s + document.language.toHtmlEscaped() + u'"';
        return QString(u"<article"_s + language + u"><h1>" + document.title.toHtmlEscaped() +
                       u"</h1>\n<p class=\"about\">" + about.join(u" · "_s).toHtmlEscaped() +
                       u"</p>\n<div class=\"text\">" + text() + u"</div>\n" + table() + u"</article>\n")
            .toUtf8();
    }

private:
    /** The text in runs under the same annotations. */
    QString text() const
    {
        const QString &text = m_article.document.text;
        QMap<int, QList<qsizetype>> begins;
        QMap<int, QList<qsizetype>> ends;
        std::set<int> edges{0, static_cast<int>(text.size())};
        for (qsizetype i = 0; i < m_article.annotations.size(); ++i) {
            for (const Span fragment : m_article.annotations.at(i).fragments) {
                begins[fragment.begin].append(i);
                ends[fragment.end].append(i);
                edges.insert(fragment.begin);
                edges.insert(fragment.end);
            }
        }
        QString html;
        std::set<qsizetype> open;
        for (auto edge = edges.cbegin(); std::next(edge) != edges.cend(); ++edge) {
            for (const qsizetype ended : ends.value(*edge))
                open.erase(ended);
            for (const qsizetype begun : begins.value(*edge))
                open.insert(begun);
            const QString run = text.sliced(*edge, *std::next(edge) - *edge).toHtmlEscaped();
            html += open.empty() ? run : marked(run, open);
        }
        return html;
    }

    QString marked(const QString &run, const std::set<qsizetype> &open) const
    {
        QStringList classes;
        QStringList titles;
        for (const qsizetype index : open) {
            const Annotation &annotation = m_article.annotations.at(index);
            classes.append(classOf(annotation.tag));
            titles.append(titleOf(annotation));
        }
        classes.removeDuplicates();
        return u"<span class=\"%1\" title=\"%2\">%3</span>"_s.arg(classes.join(u' '),
                                                                  titles.join(u"; ").toHtmlEscaped(), run);
    }

    QString titleOf(const Annotation &annotation) const
    {
        QStringList words{annotation.tag};
        for (const auto &[name, value] : annotation.attributes) {
            if (name == Attribute::Speaker)
                words.append(speakerName(annotation.speaker()));
            else if (name != Attribute::Reason && name != Attribute::TypeSetBy)
                words.append(value);
        }
        return words.join(u' ');
    }

    QString speakerName(const SpeakerId &id) const
    {
        const Speaker *speaker = m_speakers.value(id);
        return speaker ? speaker->name : QString();
    }

    QString table() const
    {
        QString rows;
        for (const Annotation &quotation : m_article.annotations) {
            if (quotation.tag != Tags::Quotation)
                continue;
            QString speaker = speakerName(quotation.speaker());
            QStringList sources;
            for (const AnnotationId &id : quotation.targets(LinkRole::Source)) {
                if (const Annotation *source = m_byId.value(id)) {
                    sources.append(source->text(m_article.document.text));
                    if (speaker.isEmpty())
                        speaker = speakerName(source->speaker());
                }
            }
            rows += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>\n"_s.arg(
                (speaker.isEmpty() ? sources.join(u", ") : speaker).toHtmlEscaped(),
                toString(quotation.quoteType()).toHtmlEscaped(),
                quotation.text(m_article.document.text).toHtmlEscaped(),
                quotation.attributes.value(Attribute::Note).toHtmlEscaped());
        }
        if (rows.isEmpty())
            return {};
        const auto heading = [](const QString &name) { return QString(u"<th>" + name.toHtmlEscaped() + u"</th>"); };
        return u"<table>\n<tr>"_s + heading(QCoreApplication::translate("HtmlReport", "Speaker")) +
               heading(QCoreApplication::translate("HtmlReport", "Type")) +
               heading(QCoreApplication::translate("HtmlReport", "Quotation")) +
               heading(QCoreApplication::translate("HtmlReport", "Note")) + u"</tr>\n" + rows + u"</table>\n";
    }

    const ArticleExport &m_article;
    const QHash<SpeakerId, const Speaker *> m_speakers;
    QHash<AnnotationId, const Annotation *> m_byId;
};
} // namespace

QString HtmlReportFormat::id() const
{
    return u"html"_s;
}

QString HtmlReportFormat::name() const
{
    return QCoreApplication::translate("Formats", "HTML report");
}

QStringList HtmlReportFormat::extensions() const
{
    return {u"html"_s};
}

QStringList HtmlReportFormat::mimeTypes() const
{
    return {u"text/html"_s};
}

FormatFeatures HtmlReportFormat::features() const
{
    return {.overlapping = true,
            .discontinuous = true,
            .relations = true,
            .attributes = true,
            .severalAnnotators = true,
            .metadata = true,
            .quoteType = true,
            .multiline = true,
            .edgeSpaces = true,
            .text = true};
}

Result<std::unique_ptr<ArticleWriter>> HtmlReportFormat::writer(const OutputTarget &target,
                                                                const ExportOptions &options) const
{
    const auto render = [](const ArticleExport &article, const QString &) { return Page(article).all(); };
    return renderedWriter(
        {.suffix = u"html"_s, .head = head.toByteArray(), .tail = "</body>\n</html>\n", .part = render, .file = render},
        target, options);
}

} // namespace Guillemet
