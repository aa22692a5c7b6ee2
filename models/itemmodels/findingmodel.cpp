// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/findingmodel.h"

#include "models/validation/ruletable.h"
#include "models/validation/validator.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr int FlatGroup = -1;              // the key of the one group in which all are
constexpr qsizetype MostFindingWords = 80; // UTF-16 code units of a place that are shown

const auto findingBefore = [](const Finding &a, const Finding &b) { return readsBefore(a, b); };

int ruleNumber(const QString &id)
{
    const auto rules = validationRules();
    return static_cast<int>(std::ranges::find(rules, id, &Rule::id) - rules.begin());
}
} // namespace

FindingModel::FindingModel(const Validator *validator, QObject *parent)
    : QAbstractItemModel(parent)
    , m_validator(validator)
{
    const auto found = [validator](int row) { return validator->findings()[static_cast<size_t>(row)]; };
    connect(validator, &Validator::wasReset, this, &FindingModel::reset);
    connect(validator, &Validator::aboutToRemove, this, [this, found](int first, int last) {
        for (int row = first; row <= last; ++row)
            remove(found(row));
    });
    connect(validator, &Validator::inserted, this, [this, found](int first, int last) {
        for (int row = first; row <= last; ++row)
            insert(found(row));
    });
    reset();
}

void FindingModel::setGrouped(bool grouped)
{
    if (std::exchange(m_grouped, grouped) != grouped)
        reset();
}

void FindingModel::reset()
{
    beginResetModel();
    m_groups.clear();
    for (const Finding &finding : m_validator->findings())
        m_groups[keyOf(finding)].push_back(finding);
    endResetModel();
}

int FindingModel::keyOf(const Finding &finding) const
{
    return m_grouped ? ruleNumber(finding.ruleId) : FlatGroup;
}

QModelIndex FindingModel::groupIndex(int key) const
{
    const auto found = m_groups.find(key);
    if (key == FlatGroup || found == m_groups.end())
        return {};
    return createIndex(static_cast<int>(std::distance(m_groups.begin(), found)), 0, quintptr(0));
}

void FindingModel::groupChanged(int key)
{
    if (const QModelIndex changed = groupIndex(key); changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

void FindingModel::insert(const Finding &finding)
{
    const int key = keyOf(finding);
    if (m_grouped && !m_groups.contains(key)) {
        const int row = static_cast<int>(std::distance(m_groups.begin(), m_groups.lower_bound(key)));
        beginInsertRows({}, row, row);
        m_groups[key].push_back(finding);
        endInsertRows();
        return;
    }
    Findings &group = m_groups[key];
    const auto place = std::ranges::lower_bound(group, finding, findingBefore);
    const int row = static_cast<int>(place - group.begin());
    beginInsertRows(groupIndex(key), row, row);
    group.insert(place, finding);
    endInsertRows();
    groupChanged(key);
}

void FindingModel::remove(const Finding &finding)
{
    const int key = keyOf(finding);
    const auto found = m_groups.find(key);
    if (found == m_groups.end())
        return;
    Findings &group = found->second;
    const auto place = std::ranges::lower_bound(group, finding, findingBefore);
    if (place == group.end() || *place != finding)
        return;
    if (m_grouped && group.size() == 1) {
        const int row = groupIndex(key).row();
        beginRemoveRows({}, row, row);
        m_groups.erase(found);
        endRemoveRows();
        return;
    }
    const int row = static_cast<int>(place - group.begin());
    beginRemoveRows(groupIndex(key), row, row);
    group.erase(place);
    endRemoveRows();
    groupChanged(key);
}

const FindingModel::Findings *FindingModel::group(const QModelIndex &index) const
{
    if (!index.isValid()) {
        const auto all = m_groups.find(FlatGroup);
        return !m_grouped && all != m_groups.end() ? &all->second : nullptr;
    }
    if (!m_grouped || index.internalId() != 0 || index.row() >= static_cast<int>(m_groups.size()))
        return nullptr;
    return &std::next(m_groups.begin(), index.row())->second;
}

const Finding *FindingModel::finding(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Findings *findings = group(index.parent());
    return findings && (!m_grouped || index.internalId() != 0) ? &(*findings)[static_cast<size_t>(index.row())]
                                                               : nullptr;
}

QModelIndex FindingModel::indexOf(const Finding &finding) const
{
    const int key = keyOf(finding);
    const auto found = m_groups.find(key);
    if (found == m_groups.end())
        return {};
    const auto place = std::ranges::lower_bound(found->second, finding, findingBefore);
    if (place == found->second.end() || *place != finding)
        return {};
    return index(static_cast<int>(place - found->second.begin()), 0, groupIndex(key));
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const int key = std::next(m_groups.begin(), parent.row())->first;
    return createIndex(row, column, static_cast<quintptr>(key + 1));
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
    const Findings *findings = group(parent);
    return findings ? static_cast<int>(findings->size()) : 0;
}

int FindingModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString FindingModel::words(const Finding &finding) const
{
    const QStringView text = m_validator->text();
    QString words = finding.place.intersected({0, static_cast<int>(text.size())}).of(text).toString().simplified();
    if (words.size() > MostFindingWords)
        words = words.first(MostFindingWords - 1) + u'…';
    return words.isEmpty() ? tr("(no words)") : words;
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
        return words(*finding);
    case Qt::ToolTipRole:
        return finding->hasFix() ? tr("%1\nFix: %2").arg(finding->explanation, finding->fixLabel)
                                 : finding->explanation;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "words of a place: what is odd there").arg(words(*finding), finding->explanation);
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
    const Findings *findings = group(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return validationRuleName(findings->front().ruleId);
    case Qt::AccessibleTextRole:
        return tr("%1, %n finding(s)", nullptr, static_cast<int>(findings->size()))
            .arg(validationRuleName(findings->front().ruleId));
    case RuleRole:
        return findings->front().ruleId;
    case SeverityRole:
        return QVariant::fromValue(std::ranges::max(*findings, {}, &Finding::severity).severity);
    case CountRole:
        return static_cast<int>(findings->size());
    default:
        return {};
    }
}

} // namespace Guillemet
