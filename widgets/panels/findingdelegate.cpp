// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/findingdelegate.h"

#include "models/itemmodels/findingmodel.h"

#include <QtGui/QIcon>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTreeView>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int FindingPadding = 4; // device-independent pixels, as all of these
constexpr int FindingSide = 4;
constexpr int FindingMark = 10;
constexpr int MostExplanationLines = 4;

bool isRule(const QModelIndex &index)
{
    return index.data(FindingModel::CountRole).isValid();
}

/** A ring, a triangle, a filled diamond: told apart without colour. */
void paintSeverity(QPainter *painter, const QRectF &place, Severity severity, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(severity == Severity::Error ? QBrush(color) : QBrush(Qt::NoBrush));
    const QPointF middle = place.center();
    if (severity == Severity::Hint)
        painter->drawEllipse(place.adjusted(1, 1, -1, -1));
    else if (severity == Severity::Warning)
        painter->drawPolygon(QPolygonF({{middle.x(), place.top()}, place.bottomRight(), place.bottomLeft()}));
    else
        painter->drawPolygon(QPolygonF({{middle.x(), place.top()},
                                        {place.right(), middle.y()},
                                        {middle.x(), place.bottom()},
                                        {place.left(), middle.y()}}));
    painter->restore();
}

void drawElided(QPainter *painter, const QRect &place, const QFont &font, const QColor &color, const QString &text,
                Qt::Alignment side = Qt::AlignLeading)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(place, int(Qt::AlignVCenter | side),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

/** Breaks an explanation into lines: where each begins, and at last its end. */
QList<int> explanationLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QList<int> begins;
    layout.beginLayout();
    while (begins.size() < MostExplanationLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        begins.append(line.textStart());
    }
    layout.endLayout();
    begins.append(static_cast<int>(text.size()));
    return begins;
}

/** Text in as many lines as it takes, the last elided where that is too many. */
void drawWrapped(QPainter *painter, const QRect &place, const QFont &font, const QColor &color, const QString &text)
{
    const QList<int> begins = explanationLines(text, font, place.width());
    const int height = QFontMetrics(font).height();
    for (qsizetype i = 0; i + 1 < begins.size(); ++i) {
        const QString line = text.mid(begins[i], begins[i + 1] - begins[i]).trimmed();
        drawElided(painter, {place.left(), place.top() + static_cast<int>(i) * height, place.width(), height}, font,
                   color, line);
    }
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    qsizetype lines = 1;
    const auto *list = qobject_cast<const QTreeView *>(option.widget);
    if (list && !isRule(index)) {
        const int depth = (index.parent().isValid() ? 1 : 0) + (list->rootIsDecorated() ? 1 : 0);
        const int width = list->viewport()->width() - depth * list->indentation() - 3 * FindingSide - FindingMark;
        const QString text = index.data(FindingModel::ExplanationRole).toString();
        lines += lineCount(text, option.font, width);
    }
    return {80, option.fontMetrics.height() * static_cast<int>(lines) + 2 * FindingPadding};
}

/** The list asks for the heights of all rows above whenever one changes. */
qsizetype FindingDelegate::lineCount(const QString &text, const QFont &font, int width) const
{
    constexpr qsizetype most = 5000;
    if (font != m_font || width != m_width || m_lineCounts.size() > most) {
        m_lineCounts.clear();
        m_font = font;
        m_width = width;
    }
    qsizetype &lines = m_lineCounts[text];
    if (lines == 0)
        lines = explanationLines(text, font, width).size() - 1;
    return lines;
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QColor strong = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? strong : row.palette.color(QPalette::PlaceholderText);
    const QRect inside = row.rect.adjusted(FindingSide, FindingPadding, -FindingSide, -FindingPadding);
    const auto placed = [&](const QRect &place) { return QStyle::visualRect(row.direction, inside, place); };
    const int line = row.fontMetrics.height();
    painter->save();
    QFont font = row.font;
    if (isRule(index)) {
        const QString count = row.locale.toString(index.data(FindingModel::CountRole).toInt());
        const int width = row.fontMetrics.horizontalAdvance(count) + FindingSide;
        font.setWeight(QFont::DemiBold);
        drawElided(painter, placed(inside.adjusted(0, 0, -width, 0)), font, strong, text);
        drawElided(painter, placed(inside.adjusted(inside.width() - width, 0, 0, 0)), row.font, quiet, count,
                   Qt::AlignTrailing);
        painter->restore();
        return;
    }
    const QRect mark(inside.left(), inside.top() + (line - FindingMark) / 2, FindingMark, FindingMark);
    const auto severity = index.data(FindingModel::SeverityRole).value<Severity>();
    paintSeverity(painter, placed(mark), severity, severity == Severity::Hint ? quiet : strong);
    QRect words = inside.adjusted(FindingMark + FindingSide, 0, 0, 0);
    if (!index.data(FindingModel::FixRole).toString().isEmpty()) {
        const QRect place(words.right() - line + 1, words.top(), line, line);
        QIcon::fromTheme(u"tools-wizard"_s).paint(painter, placed(place).adjusted(1, 1, -1, -1));
        words.setRight(place.left() - FindingSide);
    }
    words.setHeight(line);
    drawElided(painter, placed(words), font, strong, text);
    const QRect below(inside.left() + FindingMark + FindingSide, inside.top() + line,
                      inside.width() - FindingMark - FindingSide, inside.height() - line);
    drawWrapped(painter, placed(below), font, quiet, index.data(FindingModel::ExplanationRole).toString());
    painter->restore();
}

} // namespace Guillemet
