// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/differencemodel.h"

#include "models/core/destroyaside.h"
#include "models/session/reviewer.h"

#include <numeric>

namespace Guillemet {

using namespace Qt::StringLiterals;

DifferenceModel::DifferenceModel(const Reviewer *reviewer, std::function<QString()> text,
                                 std::function<QString(const TagId &)> tagName, QObject *parent)
    : QAbstractListModel(parent)
    , m_reviewer(reviewer)
    , m_text(std::move(text))
    , m_tagName(std::move(tagName))
{
    connect(reviewer, &Reviewer::changed, this, &DifferenceModel::refill);
    refill();
}

void DifferenceModel::setFilter(const DifferenceFilter &filter)
{
    m_filter = filter;
    refill();
}

int DifferenceModel::count(std::optional<Cause> cause) const
{
    return cause ? m_counts[static_cast<size_t>(*cause)] : std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

int DifferenceModel::rowAfter(int position) const
{
    const auto found = std::ranges::lower_bound(
        m_shown, position, {}, [](const SharedDifference &difference) { return difference->place.begin; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int DifferenceModel::rowOf(const Difference &difference) const
{
    const auto found = std::ranges::lower_bound(m_shown, difference, DifferenceList::isBefore,
                                                [](const SharedDifference &one) -> const Difference & { return *one; });
    return found == m_shown.end() || **found != difference ? -1 : static_cast<int>(found - m_shown.begin());
}

/** All is gone through once: for a hundred thousand a millisecond or two. */
void DifferenceModel::refill()
{
    QList<SharedDifference> shown;
    shown.reserve(m_reviewer->differences().size());
    m_counts = {};
    m_tags.clear();
    DifferenceFilter other = m_filter;
    other.cause.reset();
    for (const SharedDifference &difference : m_reviewer->differences()) {
        if (!std::ranges::contains(m_tags, difference->tag)) // QStringList's own takes most of this loop
            m_tags.append(difference->tag);
        if (!other.fits(*difference))
            continue;
        ++m_counts[static_cast<size_t>(difference->cause)];
        if (m_filter.fits(*difference))
            shown.append(difference);
    }
    std::ranges::sort(m_tags);
    show(shown);
}

/** Where a piece of the list has become another one, only its rows go and come: the list keeps its place. */
void DifferenceModel::show(const QList<SharedDifference> &shown)
{
    const auto isSame = [](const SharedDifference &a, const SharedDifference &b) { return a == b || *a == *b; };
    const auto [before, after] = std::ranges::mismatch(std::as_const(m_shown), shown, isSame);
    const auto first = static_cast<int>(before - m_shown.cbegin());
    int same = 0; // at the end
    const auto most = static_cast<int>(std::min(m_shown.size(), shown.size())) - first;
    while (same < most && isSame(m_shown[m_shown.size() - 1 - same], shown[shown.size() - 1 - same]))
        ++same;
    const auto gone = static_cast<int>(m_shown.size()) - same - first;
    const auto come = static_cast<int>(shown.size()) - same - first;
    constexpr int many = 100;
    if (gone > many || come > many) {
        beginResetModel();
        const qsizetype size = m_shown.size();
        destroyAside(std::exchange(m_shown, shown), size); // nobody else may know the old ones any more
        endResetModel();
        return;
    }
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_shown.remove(first, gone);
        endRemoveRows();
    }
    if (come > 0)
        beginInsertRows({}, first, first + come - 1);
    m_shown = shown;
    if (come > 0)
        endInsertRows();
    if (!m_shown.isEmpty()) // the words of others may have changed
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_shown.size()) - 1));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Difference &difference = *m_shown[index.row()];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    constexpr qsizetype longest = 120;
    const QString text = difference.place.of(m_text()).toString().simplified();
    const QString words = role == Qt::DisplayRole ? text.left(longest) : text;
    const bool one = difference.cause == Cause::OnlyFirst || difference.cause == Cause::OnlySecond;
    QString about = one ? name(difference.cause)
                        : tr("%1: %2", "what differs, how").arg(name(difference.cause), m_reviewer->words(difference));
    if (difference.tag != Tags::Quotation)
        about += u" · " + m_tagName(difference.tag);
    const QString voices = m_reviewer->voices(difference);
    return QString(about + u'\n' + (voices.isEmpty() ? QString() : voices + u" · ") + words);
}

} // namespace Guillemet
