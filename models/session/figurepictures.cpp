// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of figures as pages, tables and pictures.
#include "models/session/agreementviews.h"

#include <QtCore/QLocale>

#include <cmath>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
// px
constexpr int CellWidth = 96;
constexpr int CellHeight = 44;
constexpr int PictureMargin = 16;
constexpr int TitleHeight = 30;
constexpr int HeadHeight = 26;
constexpr int LetterWidth = 8;
constexpr int PlotWidth = 560;
constexpr int PlotHeight = 220;
constexpr int AxisWidth = 44;
constexpr int MostDates = 8;
const QStringList curveColors{u"#b35900"_s, u"#1f6fb2"_s}; // strict, lenient: also told apart by dashes

struct Picture
{
    QString svg;
    int width = 0;
    int height = 0;
};

double greatest(const FigureTable &table)
{
    double most = 0;
    for (const auto &row : table.cells) {
        for (const std::optional<double> &cell : row)
            most = std::max(most, cell.value_or(0));
    }
    return most;
}

/** From white to blue; black words on it stay readable, and say the figure too. */
QString tint(const FigureTable &table, std::optional<double> cell, double most)
{
    if (!cell)
        return u"#eeeeee"_s;
    const double share = table.scale == FigureTable::Scale::Share ? *cell : most > 0 ? std::sqrt(*cell / most) : 0;
    const auto mix = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return u"#%1%2%3"_s.arg(mix(255, 96), 2, 16, QChar(u'0'))
        .arg(mix(255, 160), 2, 16, QChar(u'0'))
        .arg(mix(255, 214), 2, 16, QChar(u'0'));
}

QString shownFigure(const FigureTable &table, qsizetype column, std::optional<double> cell)
{
    if (!cell)
        return u"–"_s;
    const bool counts =
        table.scale == FigureTable::Scale::Counts || (table.scale == FigureTable::Scale::Curve && column == 0);
    return QLocale().toString(*cell, 'f', counts ? 0 : 3);
}

QString svgText(double x, double y, const QString &anchor, const QString &text, const QString &more = {})
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"#000\" %5>%4</text>"_s.arg(x).arg(y).arg(
        anchor, text.toHtmlEscaped(), more);
}

int longest(const QStringList &words)
{
    qsizetype most = 0;
    for (const QString &word : words)
        most = std::max(most, word.size());
    return static_cast<int>(most) * LetterWidth;
}

Picture heatMap(const FigureTable &table, int top)
{
    const int label = std::max(longest(table.rows), static_cast<int>(table.corner.size()) * LetterWidth) + 12;
    const int cell = std::max(CellWidth, longest(table.columns) + 12);
    const double most = greatest(table);
    const int left = PictureMargin + label;
    const int y0 = top + TitleHeight + HeadHeight;
    Picture picture{.svg = {},
                    .width = left + cell * static_cast<int>(table.columns.size()) + PictureMargin,
                    .height =
                        TitleHeight + HeadHeight + CellHeight * static_cast<int>(table.rows.size()) + PictureMargin};
    picture.svg += svgText(PictureMargin, top + 20, u"start"_s, table.title, u"font-weight=\"bold\""_s);
    picture.svg += svgText(left - 10, y0 - 8, u"end"_s, table.corner, u"font-size=\"12\""_s);
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        picture.svg +=
            svgText(left + double(cell) * (double(column) + 0.5), y0 - 8, u"middle"_s, table.columns[column]);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const int y = y0 + CellHeight * static_cast<int>(row);
        picture.svg += svgText(left - 10, y + CellHeight / 2.0 + 5, u"end"_s, table.rows[row]);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const int x = left + cell * static_cast<int>(column);
            const std::optional<double> value = table.cells[row][column];
            picture.svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\" stroke=\"#777\"/>"_s.arg(x)
                               .arg(y)
                               .arg(cell)
                               .arg(CellHeight)
                               .arg(tint(table, value, most));
            picture.svg +=
                svgText(x + cell / 2.0, y + CellHeight / 2.0 + 5, u"middle"_s, shownFigure(table, column, value));
        }
    }
    return picture;
}

/** Where a day lies between the first and the last, 0..1. */
double placeOf(const FigureTable &table, qsizetype row)
{
    const auto days = table.days.first().daysTo(table.days.last());
    return days == 0 ? 0.5 : double(table.days.first().daysTo(table.days[row])) / double(days);
}

Picture curve(const FigureTable &table, int top)
{
    const int left = PictureMargin + AxisWidth;
    const int y0 = top + TitleHeight + HeadHeight;
    Picture picture{.svg = {},
                    .width = left + PlotWidth + PictureMargin + AxisWidth,
                    .height = TitleHeight + HeadHeight + PlotHeight + HeadHeight + PictureMargin};
    picture.svg += svgText(PictureMargin, top + 20, u"start"_s, table.title, u"font-weight=\"bold\""_s);
    for (const double value : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double y = y0 + PlotHeight * (1 - value);
        picture.svg +=
            u"<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"#ccc\"/>"_s.arg(left).arg(left + PlotWidth).arg(y);
        picture.svg += svgText(left - 8, y + 4, u"end"_s, QLocale().toString(value, 'f', 2), u"font-size=\"12\""_s);
    }
    const qsizetype every = std::max<qsizetype>(1, (table.rows.size() + MostDates - 1) / MostDates);
    for (qsizetype row = 0; row < table.rows.size(); row += every)
        picture.svg += svgText(left + PlotWidth * placeOf(table, row), y0 + PlotHeight + 18, u"middle"_s,
                               table.rows[row], u"font-size=\"12\""_s);
    for (qsizetype column = 1; column < table.columns.size(); ++column) {
        const QString color = curveColors[(column - 1) % curveColors.size()];
        const QString dash = column == 1 ? u"stroke-dasharray=\"6 4\""_s : QString();
        QString points;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (!table.cells[row][column])
                continue;
            const double x = left + PlotWidth * placeOf(table, row);
            const double y = y0 + PlotHeight * (1 - *table.cells[row][column]);
            points += u"%1,%2 "_s.arg(x).arg(y);
            picture.svg += u"<circle cx=\"%1\" cy=\"%2\" r=\"4\" fill=\"%3\"/>"_s.arg(x).arg(y).arg(color);
        }
        picture.svg += u"<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"2\" %3/>"_s.arg(
            points.trimmed(), color, dash);
        const int x = left + 180 * static_cast<int>(column - 1);
        picture.svg += u"<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"%4\" stroke-width=\"2\" %5/>"_s.arg(x)
                           .arg(x + 30)
                           .arg(top + TitleHeight + 10)
                           .arg(color, dash);
        picture.svg += svgText(x + 36, top + TitleHeight + 14, u"start"_s, table.columns[column]);
    }
    return picture;
}
} // namespace

QByteArray toSvg(const QList<FigureTable> &tables)
{
    QString all;
    int width = 0;
    int height = PictureMargin;
    for (const FigureTable &table : tables) {
        const bool asCurve = table.scale == FigureTable::Scale::Curve && !table.rows.isEmpty();
        const Picture picture = asCurve ? curve(table, height) : heatMap(table, height);
        all += picture.svg;
        width = std::max(width, picture.width);
        height += picture.height;
    }
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
           "font-family=\"sans-serif\" font-size=\"14\"><rect width=\"%1\" height=\"%2\" fill=\"#fff\"/>%3</svg>\n"_s
               .arg(width)
               .arg(height)
               .arg(all)
               .toUtf8();
}

QString toHtml(const FigureTable &table)
{
    QString html = table.title.isEmpty() ? QString() : QString(u"<h2>" + table.title.toHtmlEscaped() + u"</h2>");
    if (table.scale == FigureTable::Scale::Curve && !table.rows.isEmpty())
        html +=
            u"<p><img src=\"data:image/svg+xml;base64,%1\"></p>"_s.arg(QString::fromLatin1(toSvg({table}).toBase64()));
    html +=
        u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><th>"_s + table.corner.toHtmlEscaped() + u"</th>";
    for (const QString &column : table.columns)
        html += u"<th>" + column.toHtmlEscaped() + u"</th>";
    html += u"</tr>";
    const double most = greatest(table);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        html += u"<tr><th align=\"left\">" + table.rows[row].toHtmlEscaped() + u"</th>";
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const std::optional<double> cell = table.cells[row][column];
            const bool tinted = table.scale != FigureTable::Scale::Curve && cell;
            const QString text = shownFigure(table, column, cell);
            html += tinted ? u"<td align=\"right\" bgcolor=\"%1\"><font color=\"#000000\">%2</font></td>"_s.arg(
                                 tint(table, cell, most), text)
                           : u"<td align=\"right\">%1</td>"_s.arg(text);
        }
        html += u"</tr>";
    }
    return html + u"</table>";
}

QByteArray toCsv(const QList<FigureTable> &tables)
{
    const auto field = [](QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; };
    QString csv = u"table,row,column,value\r\n"_s;
    for (const FigureTable &table : tables) {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                const std::optional<double> cell = table.cells[row][column];
                csv += QStringList{field(table.title), field(table.rows[row]), field(table.columns[column]),
                                   cell ? QString::number(*cell, 'g', 12) : QString()}
                           .join(u',') +
                       u"\r\n";
            }
        }
    }
    return csv.toUtf8();
}

} // namespace Guillemet
