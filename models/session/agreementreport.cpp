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

/** From white to blue; the words on it stay readable and say the figure too. */
QString heatColor(double value)
{
    const auto mix = [value](int from, int to) { return static_cast<int>(from + (to - from) * value); };
    return u"#%1%2%3"_s.arg(mix(255, 64), 2, 16, QChar(u'0'))
        .arg(mix(255, 140), 2, 16, QChar(u'0'))
        .arg(mix(255, 200), 2, 16, QChar(u'0'));
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
        m_html += u"<tr><td>" + cells.join(u"</td><td align=\"right\">"_s) + u"</td></tr>";
    }
    void html(const QString &text) { m_html += text; }
    void endTable() { m_html += u"</table>"; }
    QString take() { return m_html + u"</body></html>"; }

private:
    QString m_html;
};

void addMatrix(Page &page, const ProjectAgreement &agreement)
{
    page.heading(say(QT_TRANSLATE_NOOP("AgreementReport", "Annotators")));
    page.paragraph(say(QT_TRANSLATE_NOOP(
        "AgreementReport", "F of quotations matched by overlap: 1 means that each has found what the other "
                           "has. It is not corrected for chance and says nothing about who is right.")));
    QStringList heads{QString()};
    for (const Annotator &annotator : agreement.annotators)
        heads.append(annotator.name);
    page.beginTable(heads);
    for (int row = 0; row < agreement.annotators.size(); ++row) {
        page.html(u"<tr><th>" + agreement.annotators[row].name.toHtmlEscaped() + u"</th>");
        for (int column = 0; column < agreement.annotators.size(); ++column) {
            const double value = row == column ? -1 : AgreementReport::pairFigure(agreement, row, column).value_or(-1);
            page.html(value >= 0 ? u"<td align=\"right\" bgcolor=\"%1\" style=\"color:#000\">%2</td>"_s.arg(
                                       heatColor(value), figure(value))
                                 : u"<td align=\"right\">–</td>"_s);
        }
        page.html(u"</tr>"_s);
    }
    page.endTable();
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
        page.beginTable({say(QT_TRANSLATE_NOOP("AgreementReport", "Cause of difference")),
                         say(QT_TRANSLATE_NOOP("AgreementReport", "How often"))});
        for (const Cause cause : AllCauses) {
            if (const int count = pair.causes[static_cast<size_t>(cause)]; count > 0)
                page.row({name(cause).toHtmlEscaped(), QString::number(count)});
        }
        page.endTable();
    }
}

/** Which type one gives where the other gives which. */
void addConfusion(Page &page, const ProjectAgreement &agreement)
{
    for (const auto &[key, pair] : agreement.counts.pairs.asKeyValueRange()) {
        const AgreementCounts::Rows rows = pair.rows.value(MeasuredPart::Type);
        if (rows.isEmpty())
            continue;
        const QStringList types{u"?"_s, u"direct"_s, u"indirect"_s, u"mixed"_s};
        page.heading(say(QT_TRANSLATE_NOOP("AgreementReport", "Types of quotations: %1 (rows) and %2 (columns)"))
                         .arg(agreement.annotators[key.first].name, agreement.annotators[key.second].name));
        page.beginTable(QStringList{QString()} + types);
        for (int first = 0; first < types.size(); ++first) {
            QStringList cells{types[first]};
            for (int second = 0; second < types.size(); ++second)
                cells.append(QString::number(rows.value({first, second})));
            page.row(cells);
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
            u"<tr><td>%1</td><td align=\"right\">%2</td><td align=\"left\" style=\"text-align:left\">%3</td></tr>"_s
                .arg(article.title.toHtmlEscaped(), article.lenientF ? figure(*article.lenientF) : u"–"_s,
                     QString(bar, QChar(0x2588))));
    }
    page.endTable();
}

} // namespace

std::optional<double> AgreementReport::pairFigure(const ProjectAgreement &agreement, int first, int second)
{
    const auto pair = agreement.counts.pairs.constFind({std::min(first, second), std::max(first, second)});
    if (pair == agreement.counts.pairs.cend() || !pair->spans.contains(MeasuredPart::Quotation))
        return std::nullopt;
    return spanFigures(pair->spans.value(MeasuredPart::Quotation)).lenient.f1;
}

QString AgreementReport::html(const ProjectAgreement &agreement)
{
    Page page(say(QT_TRANSLATE_NOOP("AgreementReport", "Agreement")));
    page.paragraph(say(QT_TRANSLATE_NOOP("AgreementReport", "Articles that two annotators have: %1"))
                       .arg(agreement.counts.articles));
    addMatrix(page, agreement);
    addTogether(page, agreement);
    addPairs(page, agreement);
    addConfusion(page, agreement);
    addArticles(page, agreement);
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

QByteArray AgreementReport::heatMapSvg(const ProjectAgreement &agreement)
{
    constexpr int cell = 80; // px
    constexpr int label = 140;
    const auto count = static_cast<int>(agreement.annotators.size());
    const int width = label + count * cell;
    const int height = 40 + count * cell;
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                  "font-family=\"sans-serif\" font-size=\"14\">"
                  "<rect width=\"%1\" height=\"%2\" fill=\"#fff\"/>"_s.arg(width)
                      .arg(height);
    for (int row = 0; row < count; ++row) {
        const QString name = agreement.annotators[row].name.toHtmlEscaped();
        svg +=
            u"<text x=\"%1\" y=\"26\" text-anchor=\"middle\">%2</text>"_s.arg(label + row * cell + cell / 2).arg(name);
        svg += u"<text x=\"%1\" y=\"%2\" text-anchor=\"end\">%3</text>"_s.arg(label - 10)
                   .arg(40 + row * cell + cell / 2 + 5)
                   .arg(name);
        for (int column = 0; column < count; ++column) {
            const double value = row == column ? -1 : pairFigure(agreement, row, column).value_or(-1);
            svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" fill=\"%4\" stroke=\"#777\"/>"_s
                       .arg(label + column * cell)
                       .arg(40 + row * cell)
                       .arg(cell)
                       .arg(value >= 0 ? heatColor(value) : u"#eeeeee"_s);
            svg += u"<text x=\"%1\" y=\"%2\" text-anchor=\"middle\">%3</text>"_s.arg(label + column * cell + cell / 2)
                       .arg(40 + row * cell + cell / 2 + 5)
                       .arg(value >= 0 ? QString::number(value, 'f', 3) : u"–"_s);
        }
    }
    return (svg + u"</svg>\n").toUtf8();
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
        all.append({name(cause), count});
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
