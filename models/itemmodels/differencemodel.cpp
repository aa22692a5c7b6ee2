// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/differencemodel.h"

#include "models/session/reviewer.h"

namespace Guillemet {

using namespace Qt::StringLiterals;

DifferenceModel::DifferenceModel(const Reviewer *reviewer, std::function<QString()> text, QObject *parent)
    : QAbstractListModel(parent)
    , m_reviewer(reviewer)
    , m_text(std::move(text))
{
    connect(reviewer, &Reviewer::changed, this, &DifferenceModel::refill);
    refill();
}

void DifferenceModel::setCause(std::optional<Cause> cause)
{
    m_cause = cause;
    refill();
}

int DifferenceModel::count(Cause cause) const
{
    return static_cast<int>(std::ranges::count(m_reviewer->differences(), cause, &Difference::cause));
}

void DifferenceModel::refill()
{
    QList<Difference> shown;
    for (const Difference &difference : m_reviewer->differences()) {
        if (!m_cause || difference.cause == *m_cause)
            shown.append(difference);
    }
    if (shown == m_shown)
        return; // the list keeps its place
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Difference &difference = m_shown[index.row()];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    constexpr qsizetype longest = 120;
    const QString text = difference.place.of(m_text()).toString().simplified();
    const QString words = role == Qt::DisplayRole ? text.left(longest) : text;
    const bool one = difference.cause == Cause::OnlyFirst || difference.cause == Cause::OnlySecond;
    return one ? name(difference.cause) + u'\n' + words
               : u"%1: %2\n%3"_s.arg(name(difference.cause), m_reviewer->words(difference), words);
}

} // namespace Guillemet
