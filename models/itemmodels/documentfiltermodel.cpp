// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/documentfiltermodel.h"

#include "models/itemmodels/documentmodel.h"
#include "models/itemmodels/foldedfiltermodel.h"

namespace Guillemet {

DocumentFilterModel::DocumentFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void DocumentFilterModel::setText(const QString &text)
{
    const QStringList words = FoldedFilterModel::folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void DocumentFilterModel::setState(std::optional<WorkState> state)
{
    if (state == m_state)
        return;
    m_state = state;
    invalidateRowsFilter();
}

void DocumentFilterModel::setOnlyUndecided(bool only)
{
    if (only == m_onlyUndecided)
        return;
    m_onlyUndecided = only;
    invalidateRowsFilter();
}

void DocumentFilterModel::setOnlyUnsure(bool only)
{
    if (std::exchange(m_onlyUnsure, only) != only)
        invalidateRowsFilter();
}

void DocumentFilterModel::setOnlyNoted(bool only)
{
    if (std::exchange(m_onlyNoted, only) != only)
        invalidateRowsFilter();
}

bool DocumentFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *documents = qobject_cast<const DocumentModel *>(sourceModel());
    if (!documents || parent.isValid())
        return true;
    const DocumentSummary &document = documents->summary(row);
    if (m_state && document.state != *m_state)
        return false;
    if (m_onlyUndecided && !document.undecided)
        return false;
    if ((m_onlyUnsure && document.unsure == 0) || (m_onlyNoted && document.note.isEmpty()))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString found = documents->searchText(row);
    return std::ranges::all_of(m_words, [&found](const QString &word) { return found.contains(u' ' + word); });
}

bool DocumentFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *documents = qobject_cast<const DocumentModel *>(sourceModel());
    if (!documents)
        return QSortFilterProxyModel::lessThan(left, right);
    const DocumentSummary &a = documents->summary(left.row());
    const DocumentSummary &b = documents->summary(right.row());
    // The locale's order costs too much for a hundred thousand titles; code point order without case does.
    const auto texts = [](const QString &x, const QString &y) { return x.compare(y, Qt::CaseInsensitive); };
    int order = 0;
    switch (left.column()) {
    case DocumentModel::TitleColumn:
        order = texts(a.title, b.title);
        break;
    case DocumentModel::LanguageColumn:
        order = texts(a.language, b.language);
        break;
    case DocumentModel::SiteColumn:
        order = texts(a.site, b.site);
        break;
    case DocumentModel::DateColumn:
        order = texts(a.date, b.date);
        break;
    case DocumentModel::StateColumn:
        order = static_cast<int>(a.state) - static_cast<int>(b.state);
        break;
    case DocumentModel::QuotationsColumn:
        order = a.quotations - b.quotations;
        break;
    case DocumentModel::UndecidedColumn:
        order = a.undecided - b.undecided;
        break;
    default:
        break;
    }
    return order ? order < 0 : left.row() < right.row();
}

} // namespace Guillemet
