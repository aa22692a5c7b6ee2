// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/reports/htmlreportformat.h"

#include "models/core/decision.h"
#include "models/formats/renderedwriter.h"
#include "models/formats/reports/reportparts.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QByteArrayView htmlHead = R"(<!DOCTYPE html>
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

class HtmlPage
{
public:
    explicit HtmlPage(const ArticleExport &article)
        : m_article(article)
        , m_speakers(article.speakersById())
    {
    }

    QByteArray all() const
    {
        const Document &document = m_article.document;
        const QString language =
            document.language.isEmpty() ? QString() : u" lang=\""_s + document.language.toHtmlEscaped() + u'"';
        return QString(u"<article"_s + language + u"><h1>" + document.title.toHtmlEscaped() +
                       u"</h1>\n<p class=\"about\">" + reportByline(m_article).toHtmlEscaped() +
                       u"</p>\n<div class=\"text\">" + text() + u"</div>\n" + table() + u"</article>\n")
            .toUtf8();
    }

private:
    QString text() const
    {
        QString html;
        for (const AnnotatedRun &run : annotatedRuns(m_article)) {
            const QString words = run.span.of(m_article.document.text).toString().toHtmlEscaped();
            html += run.annotations.isEmpty() ? words : marked(words, run.annotations);
        }
        return html;
    }

    QString marked(const QString &words, const QList<qsizetype> &annotations) const
    {
        QStringList classes;
        QStringList titles;
        for (const qsizetype index : annotations) {
            const Annotation &annotation = m_article.annotations.at(index);
            classes.append(classOf(annotation.tag));
            titles.append(titleOf(annotation));
        }
        classes.removeDuplicates();
        return u"<span class=\"%1\" title=\"%2\">%3</span>"_s.arg(classes.join(u' '),
                                                                  titles.join(u"; ").toHtmlEscaped(), words);
    }

    QString titleOf(const Annotation &annotation) const
    {
        QStringList words{annotation.tag};
        for (const auto &[name, value] : annotation.attributes) {
            const Speaker *speaker = name == Attribute::Speaker ? m_speakers.value(annotation.speaker()) : nullptr;
            if (name == Attribute::Speaker)
                words.append(speaker ? speaker->name : QString());
            else if (!isInternal(name))
                words.append(value);
        }
        return words.join(u' ');
    }

    QString table() const
    {
        const auto row = [](const QStringList &cells, const QString &element) {
            QString html = u"<tr>"_s;
            for (const QString &cell : cells)
                html += u'<' + element + u'>' + cell.toHtmlEscaped() + u"</" + element + u'>';
            return QString(html + u"</tr>\n");
        };
        QString rows;
        for (const QStringList &cells : QuotationTable::rows(m_article))
            rows += row(cells, u"td"_s);
        return rows.isEmpty()
                   ? QString()
                   : QString(u"<table>\n"_s + row(QuotationTable::headings(), u"th"_s) + rows + u"</table>\n");
    }

    const ArticleExport &m_article;
    const QHash<SpeakerId, const Speaker *> m_speakers;
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
    return FormatFeatures::allAnnotations();
}

Result<std::unique_ptr<ArticleWriter>> HtmlReportFormat::writer(const OutputTarget &target,
                                                                const ExportOptions &options) const
{
    const auto render = [](const ArticleExport &article, const QString &) { return HtmlPage(article).all(); };
    return renderedWriter({.suffix = u"html"_s,
                           .head = htmlHead.toByteArray(),
                           .tail = "</body>\n</html>\n",
                           .part = render,
                           .file = render},
                          target, options);
}

} // namespace Guillemet
