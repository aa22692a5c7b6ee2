// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/validation/finding.h"

#include <QtCore/QAbstractItemModel>

#include <map>

namespace Guillemet {

class Validator;

/**
 * What is to check in the open article, by rules or in reading order. Follows a validator row by row. Of a rule, or of
 * the list, some hundreds in a row have rows, at first the first ones: a view takes time for each. Those before and
 * after get theirs when they are asked for.
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
    explicit FindingModel(const Validator *validator, QObject *parent = nullptr, int step = 100);

    bool isGrouped() const { return m_grouped; }
    void setGrouped(bool grouped);

    /** Null for a rule. */
    const Finding *finding(const QModelIndex &index) const;
    /** Of one that has its row. */
    QModelIndex indexOf(const Finding &finding) const;
    /** Gives it a row, where it is far from the others instead of them. */
    QModelIndex reveal(const Finding &finding);
    /** Whether some of a rule (of all, for an invalid index in a flat list) before or after those with a row have none
     * yet. */
    bool hasEarlier(const QModelIndex &rule) const;
    bool hasMore(const QModelIndex &rule) const;
    /** Gives some hundreds of them theirs. */
    void showEarlier(const QModelIndex &rule);
    void showMore(const QModelIndex &rule);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /** Of a rule; flat, there is one of all. */
    struct Group
    {
        QString rule = {};         ///< empty for the one of all
        QList<Finding> shown = {}; ///< have a row: in reading order, with none left out between them
        int most = 0;              ///< are to have one
        bool fromStart = true;     ///< none is before them
    };
    using Groups = std::map<int, Group>; ///< by the number of the rule in the table; of no rule without findings

    void startAnew();
    void follow(const QList<Finding> &removed, const QList<Finding> &inserted);
    bool concernsRows(const Finding &finding) const;
    void remove(const Finding &finding);
    void insert(const Finding &finding);
    void fill(int key);
    void giveRows(int key, const QList<Finding> &findings, bool atEnd);
    void moveTo(int key, const Finding &finding);
    Group begun(const QString &rule) const;
    QList<Finding> near(const Finding &finding, const QString &rule, qsizetype most, bool forward) const;
    int keyOf(const Finding &finding) const;
    int keyOf(const QModelIndex &rule) const;
    int countOf(const Group &group) const;
    int rowOf(const Finding &finding) const; ///< in its group; -1 without a row
    QModelIndex groupIndex(int key) const;
    const Group *group(const QModelIndex &index) const; ///< null for what is not one
    QVariant groupData(const QModelIndex &index, int role) const;

    const Validator *m_validator;
    const int m_step;
    bool m_grouped = true;
    Groups m_groups;
};

} // namespace Guillemet
