// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"

#include <QtCore/QSortFilterProxyModel>

#include <optional>

namespace Guillemet {

/** The articles that hold what is looked for in title, site, date or language, in a state; sorted by any column. */
class DocumentFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DocumentFilterModel(QObject *parent = nullptr);

    /** Every word must begin a word, whatever case and accents; "" shows all. */
    void setText(const QString &text);
    /** Only those in this state; none: all. */
    void setState(std::optional<WorkState> state);
    /** Only those where something is to decide. */
    void setOnlyUndecided(bool only);
    void setOnlyUnsure(bool only); ///< articles with something marked as unsure
    void setOnlyNoted(bool only);  ///< articles with a note

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::optional<WorkState> m_state;
    bool m_onlyUndecided = false;
    bool m_onlyUnsure = false;
    bool m_onlyNoted = false;
};

} // namespace Guillemet
