// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/findingmodel.h"

#include "models/itemmodels/findingwords.h"
#include "models/validation/ruletable.h"
#include "models/validation/validator.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr int FlatGroup = -1;      // the key of the one group in which all are
constexpr int MostRowChanges = 64; // more at once are told as a reset
constexpr int MovedPart = 4;       // of a step have rows before and after one that was far
} // namespace

FindingModel::FindingModel(const Validator *validator, QObject *parent, int step)
    : QAbstractItemModel(parent)
    , m_validator(validator)
    , m_step(step)
{
    connect(validator, &Validator::wasReset, this, &FindingModel::startAnew);
    connect(validator, &Validator::changed, this, &FindingModel::follow);
    startAnew();
}

void FindingModel::setGrouped(bool grouped)
{
    if (std::exchange(m_grouped, grouped) != grouped)
        startAnew();
}

void FindingModel::startAnew()
{
    beginResetModel();
    m_groups.clear();
    for (const Rule &rule : validationRules()) {
        if (m_grouped && !m_validator->findings().of(rule.id).isEmpty())
            m_groups[validationRuleNumber(rule.id)] = begun(rule.id);
    }
    if (!m_grouped)
        m_groups[FlatGroup] = begun({});
    endResetModel();
}

FindingModel::Group FindingModel::begun(const QString &rule) const
{
    Group group{.rule = rule, .most = m_step};
    if (const Finding *first = m_validator->findings().first(rule))
        group.shown = QList{*first} + near(*first, rule, m_step - 1, true);
    return group;
}

/** Those that come next after or before it, at most so many, in reading order. */
QList<Finding> FindingModel::near(const Finding &finding, const QString &rule, qsizetype most, bool forward) const
{
    const ArticleFindings &all = m_validator->findings();
    QList<Finding> found;
    const Finding *at = &finding;
    while (found.size() < most && (at = forward ? all.after(*at, rule) : all.before(*at, rule)))
        found.append(*at);
    if (!forward)
        std::ranges::reverse(found);
    return found;
}

int FindingModel::keyOf(const Finding &finding) const
{
    return m_grouped ? validationRuleNumber(finding.ruleId) : FlatGroup;
}

int FindingModel::keyOf(const QModelIndex &rule) const
{
    return rule.isValid() ? std::next(m_groups.begin(), rule.row())->first : FlatGroup;
}

int FindingModel::countOf(const Group &group) const
{
    return m_grouped ? m_validator->findings().of(group.rule).size() : m_validator->count();
}

QModelIndex FindingModel::groupIndex(int key) const
{
    const auto found = m_groups.find(key);
    if (key == FlatGroup || found == m_groups.end())
        return {};
    return createIndex(static_cast<int>(std::distance(m_groups.begin(), found)), 0, quintptr(0));
}

/** Many come and go where nobody looks: they cost nothing but a number. */
void FindingModel::follow(const QList<Finding> &removed, const QList<Finding> &inserted)
{
    const auto concerns = [this](const Finding &finding) { return concernsRows(finding); };
    if (std::ranges::count_if(removed, concerns) + std::ranges::count_if(inserted, concerns) > MostRowChanges) {
        startAnew();
        return;
    }
    std::set<int> touched;
    for (const Finding &finding : removed) {
        remove(finding);
        touched.insert(keyOf(finding));
    }
    for (const Finding &finding : inserted) {
        insert(finding);
        touched.insert(keyOf(finding));
    }
    for (const int key : touched) {
        fill(key);
        if (const QModelIndex changed = groupIndex(key); changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
}

bool FindingModel::concernsRows(const Finding &finding) const
{
    const auto found = m_groups.find(keyOf(finding));
    return found == m_groups.end() || found->second.shown.size() < found->second.most ||
           !findingReadsBefore(found->second.shown.last(), finding);
}

void FindingModel::remove(const Finding &finding)
{
    const auto found = m_groups.find(keyOf(finding));
    if (found == m_groups.end())
        return;
    const QModelIndex parent = groupIndex(found->first);
    if (m_grouped && countOf(found->second) == 0) {
        beginRemoveRows({}, parent.row(), parent.row());
        m_groups.erase(found);
        endRemoveRows();
        return;
    }
    const int row = rowOf(finding);
    if (row < 0)
        return;
    beginRemoveRows(parent, row, row);
    found->second.shown.removeAt(row);
    endRemoveRows();
}

/** What comes after the last one with a row gets one by fill(): others may be between them. */
void FindingModel::insert(const Finding &finding)
{
    const int key = keyOf(finding);
    if (!m_groups.contains(key)) {
        const int place = static_cast<int>(std::distance(m_groups.begin(), m_groups.lower_bound(key)));
        beginInsertRows({}, place, place);
        m_groups[key] = begun(finding.ruleId);
        endInsertRows();
        return;
    }
    Group &group = m_groups[key];
    const auto row = std::ranges::lower_bound(group.shown, finding, findingReadsBefore) - group.shown.begin();
    if (row == group.shown.size() || group.shown[row] == finding || (row == 0 && !group.fromStart))
        return;
    const QModelIndex parent = groupIndex(key);
    if (group.shown.size() == group.most) {
        const auto last = static_cast<int>(group.shown.size()) - 1;
        beginRemoveRows(parent, last, last);
        group.shown.removeLast();
        endRemoveRows();
    }
    beginInsertRows(parent, static_cast<int>(row), static_cast<int>(row));
    group.shown.insert(row, finding);
    endInsertRows();
}

/** Gives rows to as many as are to have one. */
void FindingModel::fill(int key)
{
    const auto found = m_groups.find(key);
    if (found == m_groups.end())
        return;
    Group &group = found->second;
    if (group.shown.isEmpty()) {
        group.fromStart = true;
        giveRows(key, begun(group.rule).shown, true);
    }
    if (group.shown.isEmpty())
        return;
    giveRows(key, near(group.shown.last(), group.rule, group.most - group.shown.size(), true), true);
    giveRows(key, near(group.shown.first(), group.rule, group.most - group.shown.size(), false), false);
}

void FindingModel::giveRows(int key, const QList<Finding> &findings, bool atEnd)
{
    Group &group = m_groups[key];
    if (!findings.isEmpty()) {
        const auto first = atEnd ? static_cast<int>(group.shown.size()) : 0;
        beginInsertRows(groupIndex(key), first, first + static_cast<int>(findings.size()) - 1);
        group.shown = atEnd ? group.shown + findings : findings + group.shown;
        endInsertRows();
    }
    group.most = std::max(group.most, static_cast<int>(group.shown.size()));
    group.fromStart = group.fromStart || !m_validator->findings().before(group.shown.first(), group.rule);
}

bool FindingModel::hasEarlier(const QModelIndex &rule) const
{
    const Group *group = this->group(rule);
    return group && !group->fromStart;
}

bool FindingModel::hasMore(const QModelIndex &rule) const
{
    const Group *group = this->group(rule);
    return group && !group->shown.isEmpty() && m_validator->findings().after(group->shown.last(), group->rule);
}

void FindingModel::showEarlier(const QModelIndex &rule)
{
    if (const Group *group = this->group(rule); group && hasEarlier(rule))
        giveRows(keyOf(rule), near(group->shown.first(), group->rule, m_step, false), false);
}

void FindingModel::showMore(const QModelIndex &rule)
{
    if (const Group *group = this->group(rule); group && hasMore(rule))
        giveRows(keyOf(rule), near(group->shown.last(), group->rule, m_step, true), true);
}

const FindingModel::Group *FindingModel::group(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_grouped ? nullptr : &m_groups.at(FlatGroup);
    if (!m_grouped || index.internalId() != 0 || index.row() >= static_cast<int>(m_groups.size()))
        return nullptr;
    return &std::next(m_groups.begin(), index.row())->second;
}

const Finding *FindingModel::finding(const QModelIndex &index) const
{
    const bool isRule = m_grouped && index.internalId() == 0;
    const Group *group = index.isValid() && !isRule ? this->group(index.parent()) : nullptr;
    return group ? &group->shown[index.row()] : nullptr;
}

int FindingModel::rowOf(const Finding &finding) const
{
    const auto found = m_groups.find(keyOf(finding));
    if (found == m_groups.end())
        return -1;
    const QList<Finding> &shown = found->second.shown;
    const auto place = std::ranges::lower_bound(shown, finding, findingReadsBefore);
    return place == shown.end() || *place != finding ? -1 : static_cast<int>(place - shown.begin());
}

QModelIndex FindingModel::indexOf(const Finding &finding) const
{
    const int row = rowOf(finding);
    return row < 0 ? QModelIndex() : index(row, 0, groupIndex(keyOf(finding)));
}

QModelIndex FindingModel::reveal(const Finding &finding)
{
    if (rowOf(finding) < 0 && m_validator->findings().contains(finding))
        moveTo(keyOf(finding), finding);
    return indexOf(finding);
}

/** What is near those with a row joins them, what is far takes their place. */
void FindingModel::moveTo(int key, const Finding &finding)
{
    Group &group = m_groups.at(key);
    for (const bool forward : {true, false}) {
        const QList<Finding> next =
            near(forward ? group.shown.last() : group.shown.first(), group.rule, m_step, forward);
        if (next.contains(finding)) {
            giveRows(key, next, forward);
            return;
        }
    }
    beginRemoveRows(groupIndex(key), 0, static_cast<int>(group.shown.size()) - 1);
    group.shown.clear();
    endRemoveRows();
    group.fromStart = false;
    group.most = 0;
    const qsizetype around = std::max(m_step / MovedPart, 1); // one looks at a few of them
    giveRows(key, near(finding, group.rule, around, false) + QList{finding} + near(finding, group.rule, around, true),
             true);
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, static_cast<quintptr>(keyOf(parent)) + 1);
}

QModelIndex FindingModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return groupIndex(static_cast<int>(index.internalId()) - 1);
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid() && m_grouped)
        return static_cast<int>(m_groups.size());
    const Group *group = this->group(parent);
    return group ? static_cast<int>(group->shown.size()) : 0;
}

int FindingModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    const bool isFinding = index.isValid() && (index.internalId() != 0 || !m_grouped);
    return isFinding ? usual | Qt::ItemNeverHasChildren : usual;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding *finding = this->finding(index);
    if (!finding)
        return groupData(index, role);
    switch (role) {
    case Qt::DisplayRole:
        return findingWords(*finding, m_validator->text());
    case Qt::ToolTipRole:
        return finding->hasFix() ? tr("%1\nFix: %2").arg(finding->explanation, finding->fixLabel)
                                 : finding->explanation;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "words of a place: what is odd there")
            .arg(findingWords(*finding, m_validator->text()), finding->explanation);
    case FindingRole:
        return QVariant::fromValue(*finding);
    case RuleRole:
        return finding->ruleId;
    case ExplanationRole:
        return finding->explanation;
    case SeverityRole:
        return QVariant::fromValue(finding->severity);
    case FixRole:
        return finding->fixLabel;
    default:
        return {};
    }
}

QVariant FindingModel::groupData(const QModelIndex &index, int role) const
{
    const QString &rule = group(index)->rule;
    const int count = countOf(*group(index));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return validationRuleName(rule);
    case Qt::AccessibleTextRole:
        return tr("%1, %n finding(s)", nullptr, count).arg(validationRuleName(rule));
    case RuleRole:
        return rule;
    case SeverityRole:
        return QVariant::fromValue(m_validator->findings().gravest(rule));
    case CountRole:
        return count;
    default:
        return {};
    }
}

} // namespace Guillemet
