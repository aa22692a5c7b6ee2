// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/differencelist.h"

#include <QtCore/QAbstractListModel>

#include <optional>

namespace Guillemet {

class Reviewer;

/** Which differences are shown: all that is not set fits. */
struct DifferenceFilter
{
    std::optional<Cause> cause = {};
    TagId tag = {};     ///< "" for all
    float below = 2.0F; ///< only where the lower confidence is less than this
    bool operator==(const DifferenceFilter &) const = default;

    bool isEmpty() const { return *this == DifferenceFilter(); }
    bool fits(const Difference &difference) const
    {
        return (!cause || difference.cause == *cause) && (tag.isEmpty() || difference.tag == tag) &&
               difference.confidence < below;
    }
};

/** The differences of two annotators on the open article that fit a filter. Follows a reviewer. */
class DifferenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /** `reviewer` must outlive the model; `text` gives the open article's, `tagName` a tag's for the screen. */
    DifferenceModel(const Reviewer *reviewer, std::function<QString()> text,
                    std::function<QString(const TagId &)> tagName, QObject *parent = nullptr);

    const DifferenceFilter &filter() const { return m_filter; }
    void setFilter(const DifferenceFilter &filter);
    /** Of those the reviewer has that fit the filter but for the cause. */
    int count(std::optional<Cause> cause) const;
    /** The tags of those the reviewer has. */
    QList<TagId> tags() const;

    const Difference &difference(int row) const { return *m_shown[row]; }
    /** -1 where it is not shown. O(log n). */
    int rowOf(const Difference &difference) const;
    /** The first that begins at or after the position; -1 for none. O(log n). */
    int rowAfter(int position) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /** Two lines: the cause with what each has, and the tag of what is no quotation; whom others side with, and the
     * words in the text. */
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refill();
    void show(const QList<SharedDifference> &shown);

    const Reviewer *m_reviewer;
    std::function<QString()> m_text;
    std::function<QString(const TagId &)> m_tagName;
    DifferenceFilter m_filter;
    QList<SharedDifference> m_shown;
    DifferenceList::Counts m_counts{}; ///< by the filter but for the cause
};

} // namespace Guillemet
