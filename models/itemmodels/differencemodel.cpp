// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/differencemodel.h"

#include "models/session/reviewer.h"

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
    DifferenceFilter filter = m_filter;
    filter.cause = cause;
    return static_cast<int>(std::ranges::count_if(
        m_reviewer->differences(), [&filter](const Difference &difference) { return filter.fits(difference); }));
}

QList<TagId> DifferenceModel::tags() const
{
    QList<TagId> tags;
    for (const Difference &difference : m_reviewer->differences()) {
        if (!tags.contains(difference.tag))
            tags.append(difference.tag);
    }
    std::ranges::sort(tags);
    return tags;
}

int DifferenceModel::rowAfter(int position) const
{
    const auto found = std::ranges::lower_bound(m_shown, position, {},
                                                [](const Difference &difference) { return difference.place.begin; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void DifferenceModel::refill()
{
    QList<Difference> shown;
    for (const Difference &difference : m_reviewer->differences()) {
        if (m_filter.fits(difference))
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
    QString about = one ? name(difference.cause)
                        : tr("%1: %2", "what differs, how").arg(name(difference.cause), m_reviewer->words(difference));
    if (difference.tag != Tags::Quotation)
        about += u" · " + m_tagName(difference.tag);
    const QString voices = m_reviewer->voices(difference);
    return QString(about + u'\n' + (voices.isEmpty() ? QString() : voices + u" · ") + words);
}

} // namespace Guillemet
