// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/comparison.h"

#include <QtCore/QAbstractListModel>

#include <optional>

namespace Guillemet {

class Reviewer;

/** The differences of two annotators on the open article, all or those of one cause. Follows a reviewer. */
class DifferenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /** `reviewer` must outlive the model; `text` gives the open article's. */
    DifferenceModel(const Reviewer *reviewer, std::function<QString()> text, QObject *parent = nullptr);

    std::optional<Cause> cause() const { return m_cause; }
    void setCause(std::optional<Cause> cause); ///< none for all
    /** Of those the reviewer has, whatever is shown. */
    int count(Cause cause) const;

    const Difference &difference(int row) const { return m_shown[row]; }
    /** -1 where it is not shown. */
    int rowOf(const Difference &difference) const { return static_cast<int>(m_shown.indexOf(difference)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    /** Two lines: the cause with what each has, and the words in the text. */
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refill();

    const Reviewer *m_reviewer;
    std::function<QString()> m_text;
    std::optional<Cause> m_cause;
    QList<Difference> m_shown;
};

} // namespace Guillemet
