// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/documentdelegate.h"

#include "models/core/languages.h"
#include "models/itemmodels/documentmodel.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowPadding = 5;
constexpr int StateMark = 18; // width kept for the mark of the state
constexpr int TitleLines = 2;
constexpr int FindingsMark = 8; // px

/** Empty, half full, full; a ring around a dot in review, a tick when approved, an arrow back when returned: told apart
 * without colour. */
void paintState(QPainter *painter, const QRectF &place, WorkState state, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(place);
    painter->setBrush(color);
    const QPointF middle = place.center();
    switch (state) {
    case WorkState::New:
        break;
    case WorkState::InProgress:
        painter->drawPie(place, 90 * 16, 180 * 16);
        break;
    case WorkState::Done:
        painter->drawEllipse(place);
        break;
    case WorkState::InReview:
        painter->drawEllipse(middle, 2.2, 2.2);
        break;
    case WorkState::Approved:
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(
            QPolygonF({middle + QPointF(-3, 0), middle + QPointF(-0.8, 2.4), middle + QPointF(3, -2.4)}));
        break;
    case WorkState::Returned:
        painter->drawPolygon(
            QPolygonF({middle + QPointF(-3.2, 0), middle + QPointF(1.5, -2.8), middle + QPointF(1.5, 2.8)}));
        break;
    }
    painter->restore();
}

/** A triangle and how much is to check, at the far end of `line`, as the panel marks it; gives what is left. */
QRect paintFindings(QPainter *painter, const QStyleOptionViewItem &row, const QRect &line, const QRect &words,
                    int count)
{
    const QString number = row.locale.toString(count);
    const int width = row.fontMetrics.horizontalAdvance(number) + 1;
    const QRect numberPlace(line.right() - width, line.top(), width, line.height());
    const QRect mark(numberPlace.left() - FindingsMark - 3, line.top() + (line.height() - FindingsMark) / 2,
                     FindingsMark, FindingsMark);
    const QRectF place = QStyle::visualRect(row.direction, words, mark);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawPolygon(QPolygonF({{place.center().x(), place.top()}, place.bottomRight(), place.bottomLeft()}));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawText(QStyle::visualRect(row.direction, words, numberPlace), Qt::AlignCenter, number);
    return line.adjusted(0, 0, mark.left() - RowPadding - line.right(), 0);
}

QStringList titleLines(const QString &title, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(title, font);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < TitleLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 20));
        lines.append(lines.size() + 1 == TitleLines
                         ? metrics.elidedText(title.mid(line.textStart()), Qt::ElideRight, width)
                         : title.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString DocumentDelegate::factsText(const DocumentSummary &summary)
{
    QStringList facts;
    if (!summary.language.isEmpty())
        facts.append(languageName(summary.language));
    if (!summary.analysed && summary.state == WorkState::New)
        facts.append(tr("being read…"));
    else
        facts.append(tr("%n quotation(s)", nullptr, summary.quotations));
    if (summary.state >= WorkState::Done)
        facts.append(stateName(summary.state));
    else if (summary.undecided > 0)
        facts.append(tr("%n to decide", nullptr, summary.undecided));
    if (summary.unsure > 0)
        facts.append(tr("%n unsure", nullptr, summary.unsure));
    if (!summary.note.isEmpty())
        facts.prepend(u"✎"_s);
    return facts.join(u" · "_s);
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The same height for every row: lists of thousands of articles are then laid out at once.
    return {80, option.fontMetrics.height() * (TitleLines + 1) + 2 * RowPadding};
}

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = {};
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const auto summary = index.data(DocumentModel::SummaryRole).value<DocumentSummary>();
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QColor text = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QColor quiet = selected ? text : row.palette.color(QPalette::PlaceholderText);
    const QRect inside = row.rect.adjusted(RowPadding, RowPadding, -RowPadding, -RowPadding);
    const int line = row.fontMetrics.height();

    const QRectF mark(inside.left() + 1, inside.top() + (line - 11) / 2.0, 11, 11);
    paintState(painter, QRectF(QStyle::visualRect(row.direction, inside, mark.toRect())), summary.state,
               selected ? text : row.palette.color(QPalette::Highlight));

    painter->save();
    const QRect words = QStyle::visualRect(row.direction, inside, inside.adjusted(StateMark, 0, 0, 0));
    QFont font = row.font;
    if (summary.state == WorkState::New)
        font.setWeight(QFont::DemiBold); // as unread mail: nobody has worked on it
    painter->setFont(font);
    painter->setPen(text);
    const QStringList lines = titleLines(summary.title, font, words.width());
    for (int number = 0; number < lines.size(); ++number) {
        painter->drawText(QRect(words.left(), words.top() + number * line, words.width(), line),
                          Qt::AlignVCenter | Qt::AlignLeading, lines.at(number));
    }
    painter->setFont(row.font);
    painter->setPen(quiet);
    QRect facts(words.left(), words.top() + int(lines.size()) * line, words.width(), line);
    if (const int findings = index.data(DocumentModel::FindingsRole).toInt(); findings > 0)
        facts = QStyle::visualRect(row.direction, words, paintFindings(painter, row, facts, words, findings));
    QString factsWords = factsText(summary);
    if (const QString shared = index.data(DocumentModel::SharedRole).toString(); !shared.isEmpty())
        factsWords = shared + u" · "_s + factsWords;
    painter->drawText(facts, Qt::AlignVCenter | Qt::AlignLeading,
                      row.fontMetrics.elidedText(factsWords, Qt::ElideRight, facts.width()));
    painter->restore();
}

} // namespace Guillemet
