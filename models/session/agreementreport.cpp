// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/agreementreport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AgreementReport", text);
}

QString figure(double value)
{
    return QLocale().toString(value, 'f', 3);
}

QString figure(const Agreement::Value &value)
{
    return value ? figure(*value) : u"<span title=\"%1\">–</span>"_s.arg(explanation(value.error()).toHtmlEscaped());
}

QString csvField(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString partName(const QString &part)
{
    if (part.startsWith("words:"_L1))
        return say(QT_TRANSLATE_NOOP("AgreementReport", "words in: %1")).arg(part.mid(6));
    return part;
}

class Page
{
public:
    explicit Page(const QString &title)
        : m_html(u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title><style>"
                 "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
                 "table{border-collapse:collapse;margin:0.5em 0 1.5em}"
                 "td,th{border:1px solid #999;padding:3px 8px;text-align:right}"
                 "td:first-child,th{text-align:left}</style></head><body><h1>%1</h1>"_s.arg(title.toHtmlEscaped()))
    {
    }
    void heading(const QString &text) { m_html += u"<h2>" + text.toHtmlEscaped() + u"</h2>"; }
    void paragraph(const QString &text) { m_html += u"<p>" + text.toHtmlEscaped() + u"</p>"; }
    void beginTable(const QStringList &heads)
    {
        m_html += u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr>";
        for (const QString &head : heads)
            m_html += u"<th>" + head.toHtmlEscaped() + u"</th>";
        m_html += u"</tr>";
    }
    /** Cells are HTML. */
    void row(const QStringList &cells)
    {
        m_html += u"<tr><td align=\"left\" style=\"text-align:left\">" + cells.join(u"</td><td align=\"right\">"_s) +
                  u"</td></tr>";
    }
    void html(const QString &text) { m_html += text; }
    void endTable() { m_html += u"</table>"; }
    QString take() { return m_html + u"</body></html>"; }

private:
    QString m_html;
};

void addView(Page &page, const ProjectAgreement &agreement, AgreementView view)
{
    for (const FigureTable &table : figureTables(agreement, view)) {
        if (!table.rows.isEmpty())
            page.html(toHtml(table));
    }
}

void addPairs(Page &page, const ProjectAgreement &agreement)
{
    for (const auto &[key, pair] : agreement.counts.pairs.asKeyValueRange()) {
        page.heading(u"%1 – %2"_s.arg(agreement.annotators[key.first].name, agreement.annotators[key.second].name));
        page.beginTable({say(QT_TRANSLATE_NOOP("AgreementReport", "Part")), u"A"_s, u"B"_s,
                         say(QT_TRANSLATE_NOOP("AgreementReport", "F strict")),
                         say(QT_TRANSLATE_NOOP("AgreementReport", "F lenient")),
                         say(QT_TRANSLATE_NOOP("AgreementReport", "F average")),
                         say(QT_TRANSLATE_NOOP("AgreementReport", "95 % (average)"))});
        for (const auto &[part, counts] : pair.spans.asKeyValueRange()) {
            const SpanFigures figures = spanFigures(counts);
            const auto interval = agreement.intervals.spans.value({key, part})[2];
            page.row({part, QString::number(counts.first), QString::number(counts.second), figure(figures.strict.f1),
                      figure(figures.lenient.f1), figure(figures.average.f1),
                      interval ? figure(interval->low) + u" – " + figure(interval->high) : u"–"_s});
        }
        page.endTable();
    }
}

void addTogether(Page &page, const ProjectAgreement &agreement)
{
    page.heading(say(QT_TRANSLATE_NOOP("AgreementReport", "All annotators, chance taken off")));
    page.paragraph(say(
        QT_TRANSLATE_NOOP("AgreementReport",
                          "A dash stands where a figure is not defined. 1 is perfect, 0 is what chance gives. There is "
                          "no threshold that holds for every task; look at the interval and at the causes first.")));
    bool headed = false;
    for (const auto &[part, rows] : agreement.counts.rows.asKeyValueRange()) {
        const NominalFigures figures = nominalFigures(rows);
        QStringList heads{say(QT_TRANSLATE_NOOP("AgreementReport", "Part")),
                          say(QT_TRANSLATE_NOOP("AgreementReport", "Units"))};
        QStringList cells{partName(part).toHtmlEscaped(), QString::number(figures.units)};
        for (const auto &[name, value] : figures.values) {
            heads.append(name);
            cells.append(figure(value));
        }
        const auto interval = agreement.intervals.alpha.value(part);
        heads.append(say(QT_TRANSLATE_NOOP("AgreementReport", "95 % (alpha)")));
        cells.append(interval ? figure(interval->low) + u" – " + figure(interval->high) : u"–"_s);
        if (!headed)
            page.beginTable(heads);
        headed = true;
        page.row(cells);
    }
    if (headed)
        page.endTable();
    const auto &unitized = agreement.counts.unitized;
    page.beginTable(
        {say(QT_TRANSLATE_NOOP("AgreementReport", "Unitizing")), say(QT_TRANSLATE_NOOP("AgreementReport", "Value"))});
    page.row({u"<sub>u</sub>α"_s, figure(unitized.uAlpha())});
    page.row({u"<sub>|u</sub>α"_s, figure(unitized.binaryAlpha())});
    page.row({u"<sub>cu</sub>α"_s, figure(unitized.codingAlpha())});
    page.row({u"α<sub>U</sub> (1995)"_s, figure(agreement.unitizingAlpha)});
    if (agreement.gamma.expected > 0)
        page.row({u"γ"_s, figure(1 - agreement.gamma.disorder / agreement.gamma.expected)});
    page.endTable();
}

void addArticles(Page &page, const ProjectAgreement &agreement)
{
    page.heading(say(QT_TRANSLATE_NOOP("AgreementReport", "Article by article, in the order they came in")));
    page.beginTable({say(QT_TRANSLATE_NOOP("AgreementReport", "Article")),
                     say(QT_TRANSLATE_NOOP("AgreementReport", "F lenient")), QString()});
    constexpr int longestBar = 30;
    for (const ProjectAgreement::Article &article : agreement.articles) {
        const int bar = static_cast<int>(article.lenientF.value_or(0) * longestBar + 0.5);
        page.html(
            u"<tr><td align=\"left\" style=\"text-align:left\">%1</td><td align=\"right\">%2</td><td align=\"left\" style=\"text-align:left\">%3</td></tr>"_s
                .arg(article.title.toHtmlEscaped(), article.lenientF ? figure(*article.lenientF) : u"–"_s,
                     QString(bar, QChar(0x2588))));
    }
    page.endTable();
}

} // namespace

QString AgreementReport::html(const ProjectAgreement &agreement)
{
    Page page(say(QT_TRANSLATE_NOOP("AgreementReport", "Agreement")));
    page.paragraph(say(QT_TRANSLATE_NOOP("AgreementReport", "Articles that two annotators have: %1"))
                       .arg(agreement.counts.articles));
    page.paragraph(say(QT_TRANSLATE_NOOP(
        "AgreementReport", "F of quotations matched by overlap: 1 means that each has found what the other "
                           "has. It is not corrected for chance and says nothing about who is right.")));
    addView(page, agreement, AgreementView::Annotators);
    addTogether(page, agreement);
    addView(page, agreement, AgreementView::Causes);
    addPairs(page, agreement);
    addView(page, agreement, AgreementView::Types);
    addView(page, agreement, AgreementView::Tags);
    addView(page, agreement, AgreementView::Weeks);
    addArticles(page, agreement);
    return page.take();
}

QString AgreementReport::html(const ProjectAgreement &agreement, AgreementView view)
{
    Page page(name(view));
    QList<FigureTable> tables = figureTables(agreement, view);
    if (tables.size() == 1)
        tables.first().title.clear(); // it is the page's
    for (const FigureTable &table : std::as_const(tables))
        page.html(toHtml(table));
    if (view == AgreementView::Tags)
        page.paragraph(say(QT_TRANSLATE_NOOP(
            "AgreementReport", "What has no partner of its tag is set against what the other has in the same place. "
                               "Cues and sources are compared within the quotations that both have.")));
    if (view == AgreementView::Types)
        page.paragraph(
            say(QT_TRANSLATE_NOOP("AgreementReport", "Only of quotations that both have; see the matrix of tags for "
                                                     "the others.")));
    if (view == AgreementView::Days || view == AgreementView::Weeks)
        page.paragraph(
            say(QT_TRANSLATE_NOOP("AgreementReport", "Each article stands where one of its sets was changed last. "
                                                     "Articles that came with their sets and stayed as they were "
                                                     "have no day and are left out.")));
    return page.take();
}

QByteArray AgreementReport::csv(const ProjectAgreement &agreement)
{
    const auto number = [](double value) { return QString::number(value, 'g', 12); };
    QString csv = u"what,first,second,part,count_first,count_second,f_strict,f_lenient,f_average,low,high\r\n"_s;
    for (const auto &[key, pair] : agreement.counts.pairs.asKeyValueRange()) {
        for (const auto &[part, counts] : pair.spans.asKeyValueRange()) {
            const SpanFigures figures = spanFigures(counts);
            const auto interval = agreement.intervals.spans.value({key, part})[2];
            csv += QStringList{u"pair"_s,
                               csvField(agreement.annotators[key.first].name),
                               csvField(agreement.annotators[key.second].name),
                               csvField(part),
                               number(counts.first),
                               number(counts.second),
                               number(figures.strict.f1),
                               number(figures.lenient.f1),
                               number(figures.average.f1),
                               interval ? number(interval->low) : QString(),
                               interval ? number(interval->high) : QString()}
                       .join(u',') +
                   u"\r\n";
        }
    }
    for (const ProjectAgreement::Article &article : agreement.articles)
        csv += u"article," + csvField(article.title) + u",,quotation,,,," +
               (article.lenientF ? number(*article.lenientF) : QString()) + u",,,\r\n";
    return csv.toUtf8();
}

/** The agreed set is A, but who reads it has only theirs in mind. */
static QString causeForPerson(Cause cause)
{
    if (cause == Cause::OnlyFirst)
        return say(QT_TRANSLATE_NOOP("AgreementReport", "In the agreed set, missing in yours"));
    if (cause == Cause::OnlySecond)
        return say(QT_TRANSLATE_NOOP("AgreementReport", "In yours, not in the agreed set"));
    return name(cause);
}

QString AgreementReport::html(const Feedback &feedback)
{
    Page page(say(QT_TRANSLATE_NOOP("AgreementReport", "Feedback for %1")).arg(feedback.annotator.name));
    page.paragraph(say(QT_TRANSLATE_NOOP("AgreementReport",
                                         "Of your %1 quotations in %2 articles, %3 stand in the agreed set with the "
                                         "same words. Below is what was decided otherwise: A is the agreed set, B "
                                         "is yours."))
                       .arg(QString::number(feedback.quotations), QString::number(feedback.articles),
                            QString::number(feedback.agreed)));
    const auto examples = [&page](const Feedback::CauseCount &cause) {
        page.html(u"<ul>"_s);
        for (const Feedback::Example &example : cause.examples)
            page.html(u"<li>“%1” <i>(%2)</i>%3</li>"_s.arg(
                example.words.toHtmlEscaped(), example.article.toHtmlEscaped(),
                example.what.isEmpty() ? QString() : QString(u": " + example.what.toHtmlEscaped())));
        page.html(u"</ul>"_s);
    };
    QList<std::pair<QString, Feedback::CauseCount>> all;
    for (const auto &[cause, count] : feedback.causes.asKeyValueRange())
        all.append({causeForPerson(cause), count});
    for (const auto &[reason, count] : feedback.reasons.asKeyValueRange())
        all.append({say(QT_TRANSLATE_NOOP("AgreementReport", "Rejected: %1")).arg(reason), count});
    std::ranges::stable_sort(all, std::ranges::greater(), [](const auto &entry) { return entry.second.count; });
    for (const auto &[title, count] : std::as_const(all)) {
        page.heading(u"%1 (%2)"_s.arg(title, QString::number(count.count)));
        examples(count);
    }
    if (all.isEmpty())
        page.paragraph(say(QT_TRANSLATE_NOOP("AgreementReport", "Nothing was decided otherwise.")));
    return page.take();
}

} // namespace Guillemet
