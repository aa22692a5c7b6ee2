// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/validation/finding.h"

#include <QtCore/QAbstractItemModel>

#include <map>

namespace Guillemet {

class Validator;

/**
 * What is to check in the open article, by rules or in reading order. Follows a validator row by row. Of a rule, or of
 * the list, the first hundreds have rows and the others get theirs when they are asked for: a view takes time for each.
 */
class FindingModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FindingRole = Qt::UserRole + 1, ///< Finding; none for a rule
        RuleRole,                       ///< id of the rule
        ExplanationRole,                ///< of a finding: what is odd
        SeverityRole,                   ///< Severity; of a rule the gravest of its findings
        FixRole,                        ///< what the fix does; "" without one
        CountRole,                      ///< of a rule: its findings
    };

    /** `validator` must outlive the model; so many of a rule have rows at once. */
    explicit FindingModel(const Validator *validator, QObject *parent = nullptr, int step = 200);

    bool isGrouped() const { return m_grouped; }
    void setGrouped(bool grouped);

    /** Null for a rule. */
    const Finding *finding(const QModelIndex &index) const;
    /** Of one that has its row. */
    QModelIndex indexOf(const Finding &finding) const;
    /** Gives it a row if it is among the next to get one: a view takes its time for thousands. */
    QModelIndex reveal(const Finding &finding);
    /** Whether some of a rule (of all, for an invalid index in a flat list) have no row yet; gives some hundreds of
     * them theirs. */
    bool hasMore(const QModelIndex &rule) const;
    void showMore(const QModelIndex &rule);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Rows = std::vector<int>; ///< of the validator's findings, ascending
    struct Group
    {
        Rows rows = {};
        int most = 0;  ///< have a row
        int shown = 0; ///< do
    };
    using Groups = std::map<int, Group>; ///< by the number of the rule in the table; none is empty
    struct Place
    {
        int key = -1;
        int row = -1; ///< in its group; -1 if it is not there
    };

    void reset();
    void insert(int row);
    void remove(int row);
    void shift(int from, int by);
    const Finding &at(int row) const;
    Severity gravest(const Rows &rows) const;
    int keyOf(const Finding &finding) const; ///< of its group; flat, there is one for all
    QModelIndex groupIndex(int key) const;
    const Group *group(const QModelIndex &index) const; ///< null for what is not one
    Place placeOf(const Finding &finding) const;
    void showTo(int key, int most);
    void groupChanged(int key);
    QString words(const Finding &finding) const;
    QVariant groupData(const QModelIndex &index, int role) const;

    const Validator *m_validator;
    const int m_step;
    bool m_grouped = true;
    Groups m_groups;
};

} // namespace Guillemet
