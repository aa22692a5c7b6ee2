// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/agreementreport.h"

#include "models/session/reviewwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
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

QString csvField(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString shownInterval(const std::optional<Interval> &interval)
{
    return interval ? figure(interval->low) + u" – " + figure(interval->high) : u"–"_s;
}

class Page
{
public:
    /** `about`: of which project. */
    Page(const QString &title, const QString &about)
        : m_html(u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>"
                 "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
                 "table{border-collapse:collapse;margin:0.5em 0 0.5em}"
                 "td,th{border:1px solid #999;padding:3px 8px}"
                 "h2{margin-top:1.5em;break-after:avoid}tr{break-inside:avoid}"
                 "@media print{body{margin:0;max-width:none}*{print-color-adjust:exact}}"
                 "</style></head><body><h1>%2</h1>"_s.arg(QLocale().bcp47Name(), title.toHtmlEscaped()))
    {
        const QString day = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
        paragraph(about.isEmpty() ? day : say(QT_TRANSLATE_NOOP("AgreementReport", "Project %1, %2")).arg(about, day));
    }
    void heading(const QString &text) { m_html += u"<h2>" + text.toHtmlEscaped() + u"</h2>"; }
    void paragraph(const QString &text) { m_html += u"<p>" + text.toHtmlEscaped() + u"</p>"; }
    void beginTable(const QStringList &heads)
    {
        m_html += u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>";
        for (qsizetype i = 0; i < heads.size(); ++i)
            m_html += u"<th align=\"%1\">%2</th>"_s.arg(i == 0 ? u"left"_s : u"right"_s, heads[i].toHtmlEscaped());
        m_html += u"</tr></thead>";
    }
    /** Cells are HTML. */
    void row(const QStringList &cells)
    {
        m_html += u"<tr><td align=\"left\">" + cells.join(u"</td><td align=\"right\">"_s) + u"</td></tr>";
    }
    /** A figure of the table; where it has none, a dash that the line below the table explains. */
    QString cell(const Agreement::Value &value)
    {
        if (value)
            return figure(*value);
        const QString why = explanation(value.error());
        if (!m_reasons.contains(why))
            m_reasons.append(why);
        return u"–<sup>%1</sup>"_s.arg(m_reasons.indexOf(why) + 1);
    }
    void html(const QString &text) { m_html += text; }
    void endTable()
    {
        m_html += u"</table>";
        QStringList notes;
        for (qsizetype i = 0; i < m_reasons.size(); ++i)
            notes.append(u"<sup>%1</sup> "_s.arg(i + 1) + m_reasons[i].toHtmlEscaped());
        if (!notes.isEmpty())
            m_html += u"<p><small>" + notes.join(u"<br>"_s) + u"</small></p>";
        m_reasons.clear();
    }
    QString take() { return m_html + u"</body></html>"; }

private:
    QString m_html;
    QStringList m_reasons; ///< why figures of the table are not defined
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
        page.beginTable({say(QT_TRANSLATE_NOOP("AgreementReport", "Part")), agreement.annotators[key.first].name,
                         agreement.annotators[key.second].name, say(QT_TRANSLATE_NOOP("AgreementReport", "F strict")),
                         say(QT_TRANSLATE_NOOP("AgreementReport", "F lenient")),
                         say(QT_TRANSLATE_NOOP("AgreementReport", "F average")),
                         say(QT_TRANSLATE_NOOP("AgreementReport", "95 % of the average"))});
        for (const auto &[part, counts] : pair.spans.asKeyValueRange()) {
            const SpanFigures figures = spanFigures(counts);
            page.row({ReviewWords::part(part).toHtmlEscaped(), QString::number(counts.first),
                      QString::number(counts.second), figure(figures.strict.f1), figure(figures.lenient.f1),
                      figure(figures.average.f1), shownInterval(agreement.intervals.spans.value({key, part})[2])});
        }
        page.endTable();
    }
}

void addUnitizing(Page &page, const ProjectAgreement &agreement)
{
    const auto &unitized = agreement.counts.unitized;
    page.heading(say(QT_TRANSLATE_NOOP("AgreementReport", "Quotations as units of the text")));
    page.beginTable({say(QT_TRANSLATE_NOOP("AgreementReport", "Measure")),
                     say(QT_TRANSLATE_NOOP("AgreementReport", "Value")), u"95 %"_s});
    const auto row = [&page](const QString &sign, const char *meaning, const Agreement::Value &value,
                             const std::optional<Interval> &interval = {}) {
        page.row({sign + u": " + say(meaning).toHtmlEscaped(), page.cell(value), shownInterval(interval)});
    };
    row(u"<sub>u</sub>α"_s, QT_TRANSLATE_NOOP("AgreementReport", "where quotations are, and of which type"),
        unitized.uAlpha(), agreement.intervals.uAlpha);
    row(u"<sub>|u</sub>α"_s, QT_TRANSLATE_NOOP("AgreementReport", "only what is quoted and what is not"),
        unitized.binaryAlpha());
    row(u"<sub>cu</sub>α"_s, QT_TRANSLATE_NOOP("AgreementReport", "only the type, where quotations meet"),
        unitized.codingAlpha());
    row(u"α<sub>U</sub>"_s, QT_TRANSLATE_NOOP("AgreementReport", "by squares of distances (1995)"),
        agreement.unitizingAlpha);
    const Agreement::Value gamma = agreement.gamma.expected > 0
                                       ? Agreement::Value(1 - agreement.gamma.disorder / agreement.gamma.expected)
                                       : std::unexpected(Agreement::Undefined::NoData);
    row(u"γ"_s, QT_TRANSLATE_NOOP("AgreementReport", "by the best alignment of all"), gamma);
    page.endTable();
    if (gamma)
        page.paragraph(say(QT_TRANSLATE_NOOP("AgreementReport", "γ: on %1 articles drawn at random; in %2 of them the "
                                                                "best alignment was found for certain, else nearly."))
                           .arg(agreement.gamma.articles)
                           .arg(agreement.gamma.exact));
}

void addTogether(Page &page, const ProjectAgreement &agreement)
{
    page.heading(say(QT_TRANSLATE_NOOP("AgreementReport", "All annotators, chance taken off")));
    page.paragraph(say(QT_TRANSLATE_NOOP(
        "AgreementReport", "1 is perfect, 0 is what chance gives. There is "
                           "no threshold that holds for every task; look at the interval and at the causes first.")));
    bool headed = false;
    for (const auto &[part, rows] : agreement.counts.rows.asKeyValueRange()) {
        const NominalFigures figures = nominalFigures(rows);
        QStringList heads{say(QT_TRANSLATE_NOOP("AgreementReport", "Part")),
                          say(QT_TRANSLATE_NOOP("AgreementReport", "Units"))};
        for (const auto &[name, value] : figures.values)
            heads.append(ReviewWords::coefficient(name));
        heads.append(say(QT_TRANSLATE_NOOP("AgreementReport", "95 % of α")));
        if (!headed)
            page.beginTable(heads);
        headed = true;
        QStringList cells{ReviewWords::part(part).toHtmlEscaped(), QString::number(figures.units)};
        for (const auto &[name, value] : figures.values)
            cells.append(page.cell(value));
        cells.append(shownInterval(agreement.intervals.alpha.value(part)));
        page.row(cells);
    }
    if (headed)
        page.endTable();
    addUnitizing(page, agreement);
}

void addArticles(Page &page, const ProjectAgreement &agreement)
{
    page.heading(say(QT_TRANSLATE_NOOP("AgreementReport", "Article by article, in the order they came in")));
    page.beginTable({say(QT_TRANSLATE_NOOP("AgreementReport", "Article")),
                     say(QT_TRANSLATE_NOOP("AgreementReport", "F lenient")), QString()});
    constexpr int longestBar = 20;
    for (const ProjectAgreement::Article &article : agreement.articles) {
        const int bar = static_cast<int>(article.lenientF.value_or(0) * longestBar + 0.5);
        page.html(u"<tr><td align=\"left\">%1</td><td align=\"right\">%2</td><td align=\"left\">%3</td></tr>"_s.arg(
            article.title.toHtmlEscaped(), article.lenientF ? figure(*article.lenientF) : u"–"_s,
            u"<font color=\"#60a0d6\">%1</font>"_s.arg(QString(bar, QChar(0x2588)))));
    }
    page.endTable();
}

} // namespace

QString AgreementReport::html(const ProjectAgreement &agreement)
{
    Page page(say(QT_TRANSLATE_NOOP("AgreementReport", "Agreement")), agreement.project);
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
    Page page(name(view), agreement.project);
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
    Page page(say(QT_TRANSLATE_NOOP("AgreementReport", "Feedback for %1")).arg(feedback.annotator.name),
              feedback.project);
    const int percent = feedback.quotations > 0 ? qRound(100.0 * feedback.agreed / feedback.quotations) : 0;
    page.paragraph(say(QT_TRANSLATE_NOOP("AgreementReport",
                                         "Of your %1 quotations in %2 articles, %3 (%4 %) stand in the agreed set with "
                                         "the same words. Below is what was decided otherwise; of two things side by "
                                         "side the first is the agreed set's (A), the second yours (B)."))
                       .arg(feedback.quotations)
                       .arg(feedback.articles)
                       .arg(feedback.agreed)
                       .arg(percent));
    const auto examples = [&page](const Feedback::CauseCount &cause) {
        page.html(u"<ul>"_s);
        for (const Feedback::Example &example : cause.examples)
            page.html(u"<li>%1%2<br><small><i>%3</i></small></li>"_s.arg(
                example.words.toHtmlEscaped(),
                example.what.isEmpty() ? QString() : u"<br><b>%1</b>"_s.arg(example.what.toHtmlEscaped()),
                example.article.toHtmlEscaped()));
        page.html(u"</ul>"_s);
        if (const auto more = cause.count - cause.examples.size(); more > 0)
            page.paragraph(QCoreApplication::translate("AgreementReport", "… and %n more", nullptr, int(more)));
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
