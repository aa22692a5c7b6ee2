// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/agreementviews.h"

#include "models/session/reviewwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
QString tagLabel(const TagId &tag)
{
    return tag.isEmpty() ? QCoreApplication::translate("AgreementViews", "nothing") : ReviewWords::part(tag);
}

QString pairName(const ProjectAgreement &agreement, const AnnotatorPair &pair)
{
    return u"%1 – %2"_s.arg(agreement.annotators[pair.first].name, agreement.annotators[pair.second].name);
}

FigureTable confusionTable(const ProjectAgreement &agreement, const AnnotatorPair &pair, AgreementView view)
{
    return {.title = name(view) + u": "_s + pairName(agreement, pair),
            .corner = QCoreApplication::translate("AgreementViews", "%1 ↓  %2 →")
                          .arg(agreement.annotators[pair.first].name, agreement.annotators[pair.second].name),
            .rows = {},
            .columns = {},
            .cells = {},
            .scale = FigureTable::Scale::Counts};
}

FigureTable annotatorTable(const ProjectAgreement &agreement)
{
    FigureTable table{.title = name(AgreementView::Annotators),
                      .corner = {},
                      .rows = {},
                      .columns = {},
                      .cells = {},
                      .scale = FigureTable::Scale::Share};
    for (const Annotator &annotator : agreement.annotators)
        table.rows.append(annotator.name);
    table.columns = table.rows;
    for (int row = 0; row < table.rows.size(); ++row) {
        QList<std::optional<double>> cells;
        for (int column = 0; column < table.rows.size(); ++column)
            cells.append(row == column ? std::nullopt : pairFigure(agreement, row, column));
        table.cells.append(cells);
    }
    return table;
}

FigureTable tagTable(const ProjectAgreement &agreement, const AnnotatorPair &key, const AgreementCounts::Pair &pair)
{
    FigureTable table = confusionTable(agreement, key, AgreementView::Tags);
    QMap<TagId, int> tags; // in their order; nothing comes last
    for (const auto &[both, count] : pair.tags.asKeyValueRange()) {
        for (const TagId &tag : {both.first, both.second}) {
            if (!tag.isEmpty())
                tags.insert(tag, 0);
        }
    }
    QList<TagId> order = tags.keys();
    order.append(TagId());
    for (const TagId &first : std::as_const(order)) {
        table.rows.append(tagLabel(first));
        table.columns.append(tagLabel(first));
        QList<std::optional<double>> cells;
        for (const TagId &second : std::as_const(order))
            cells.append(first.isEmpty() && second.isEmpty() ? std::nullopt
                                                             : std::optional(pair.tags.value({first, second})));
        table.cells.append(cells);
    }
    return table;
}

FigureTable typeTable(const ProjectAgreement &agreement, const AnnotatorPair &key, const AgreementCounts::Rows &rows)
{
    FigureTable table = confusionTable(agreement, key, AgreementView::Types);
    constexpr std::array types{QuoteType::Direct, QuoteType::Indirect, QuoteType::Mixed, QuoteType::Unknown};
    for (const QuoteType first : types) {
        const QString name = first == QuoteType::Unknown ? QCoreApplication::translate("AgreementViews", "no type")
                                                         : ReviewWords::type(first);
        table.rows.append(name);
        table.columns.append(name);
        QList<std::optional<double>> cells;
        for (const QuoteType second : types)
            cells.append(rows.value({static_cast<int>(first), static_cast<int>(second)}));
        table.cells.append(cells);
    }
    return table;
}

FigureTable causeTable(const ProjectAgreement &agreement)
{
    FigureTable table{.title = name(AgreementView::Causes),
                      .corner = QCoreApplication::translate("AgreementViews", "A – B →"),
                      .rows = {},
                      .columns = {},
                      .cells = {},
                      .scale = FigureTable::Scale::Counts};
    for (const AnnotatorPair &pair : agreement.counts.pairs.keys())
        table.columns.append(pairName(agreement, pair));
    for (const Cause cause : AllCauses) {
        QList<std::optional<double>> cells;
        int sum = 0;
        for (const AgreementCounts::Pair &pair : agreement.counts.pairs) {
            const int count = pair.causes[static_cast<size_t>(cause)];
            sum += count;
            cells.append(count);
        }
        if (sum == 0)
            continue;
        table.rows.append(name(cause));
        table.cells.append(cells);
    }
    return table;
}

FigureTable timeTable(const ProjectAgreement &agreement, AgreementView view)
{
    FigureTable table{.title = name(view),
                      .corner = view == AgreementView::Weeks
                                    ? QCoreApplication::translate("AgreementViews", "week from")
                                    : QCoreApplication::translate("AgreementViews", "day"),
                      .rows = {},
                      .columns = {QCoreApplication::translate("AgreementViews", "articles"),
                                  QCoreApplication::translate("AgreementViews", "F strict"),
                                  QCoreApplication::translate("AgreementViews", "F lenient")},
                      .cells = {},
                      .scale = FigureTable::Scale::Curve};
    struct Period
    {
        int articles = 0;
        AgreementCounts::Spans spans;
    };
    QMap<QDate, Period> periods;
    for (const ProjectAgreement::Article &article : agreement.articles) {
        if (!article.changed.isValid())
            continue;
        QDate day = article.changed.toLocalTime().date();
        if (view == AgreementView::Weeks)
            day = day.addDays(1 - day.dayOfWeek());
        Period &period = periods[day];
        ++period.articles;
        period.spans += article.quotations;
    }
    for (const auto &[day, period] : periods.asKeyValueRange()) {
        const SpanFigures figures = spanFigures(period.spans);
        const bool any = period.spans.first + period.spans.second > 0;
        table.days.append(day);
        table.rows.append(day.toString(Qt::ISODate));
        table.cells.append({double(period.articles), any ? std::optional(figures.strict.f1) : std::nullopt,
                            any ? std::optional(figures.lenient.f1) : std::nullopt});
    }
    return table;
}
} // namespace

QString name(AgreementView view)
{
    switch (view) {
    case AgreementView::Annotators:
        return QCoreApplication::translate("AgreementViews", "Matrix of annotators (F lenient)");
    case AgreementView::Tags:
        return QCoreApplication::translate("AgreementViews", "Confusion of tags");
    case AgreementView::Types:
        return QCoreApplication::translate("AgreementViews", "Confusion of types");
    case AgreementView::Causes:
        return QCoreApplication::translate("AgreementViews", "Causes of differences");
    case AgreementView::Days:
        return QCoreApplication::translate("AgreementViews", "Over time, by day");
    case AgreementView::Weeks:
        return QCoreApplication::translate("AgreementViews", "Over time, by week");
    }
    return {};
}

QList<FigureTable> figureTables(const ProjectAgreement &agreement, AgreementView view)
{
    QList<FigureTable> tables;
    switch (view) {
    case AgreementView::Annotators:
        return {annotatorTable(agreement)};
    case AgreementView::Causes:
        return {causeTable(agreement)};
    case AgreementView::Days:
    case AgreementView::Weeks:
        return {timeTable(agreement, view)};
    case AgreementView::Tags:
        for (const auto &[key, pair] : agreement.counts.pairs.asKeyValueRange())
            tables.append(tagTable(agreement, key, pair));
        return tables;
    case AgreementView::Types:
        for (const auto &[key, pair] : agreement.counts.pairs.asKeyValueRange())
            tables.append(typeTable(agreement, key, pair.rows.value(MeasuredPart::Type)));
        return tables;
    }
    return tables;
}

} // namespace Guillemet
