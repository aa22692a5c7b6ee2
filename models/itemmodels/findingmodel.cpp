// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/findingmodel.h"

#include "models/validation/ruletable.h"
#include "models/validation/validator.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr int FlatGroup = -1;              // the key of the one group in which all are
constexpr qsizetype MostFindingWords = 80; // UTF-16 code units of a place that are shown

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
    connect(validator, &Validator::aboutToBeReset, this, &FindingModel::beginResetModel);
    connect(validator, &Validator::wasReset, this, [this] {
        reset();
        endResetModel();
    });
    connect(validator, &Validator::aboutToRemove, this, [this](int first, int last) {
        for (int row = last; row >= first; --row)
            remove(row);
    });
    connect(validator, &Validator::removed, this, [this](int first, int last) { shift(last + 1, first - last - 1); });
    connect(validator, &Validator::inserted, this, [this](int first, int last) {
        shift(first, last + 1 - first);
        for (int row = first; row <= last; ++row)
            insert(row);
    });
    reset();
}

void FindingModel::setGrouped(bool grouped)
{
    if (std::exchange(m_grouped, grouped) == grouped)
        return;
    beginResetModel();
    reset();
    endResetModel();
}

void FindingModel::reset()
{
    m_groups.clear();
    // The findings of a rule share its id: of a hundred thousand the text need not be compared.
    std::vector<std::pair<const QChar *, Rows *>> known;
    for (int row = 0; row < m_validator->count(); ++row) {
        const QString &rule = at(row).ruleId;
        auto group = std::ranges::find(known, rule.constData(), &std::pair<const QChar *, Rows *>::first);
        if (group == known.end())
            group = known.insert(group, {rule.constData(), &m_groups[keyOf(at(row))]});
        group->second->push_back(row);
    }
}

/** The findings from `from` on stand that many rows further down. */
void FindingModel::shift(int from, int by)
{
    for (auto &[key, rows] : m_groups) {
        for (auto row = std::ranges::lower_bound(rows, from); row != rows.end(); ++row)
            *row += by;
    }
}

const Finding &FindingModel::at(int row) const
{
    return m_validator->findings()[static_cast<size_t>(row)];
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

void FindingModel::insert(int row)
{
    const int key = keyOf(at(row));
    if (m_grouped && !m_groups.contains(key)) {
        const int place = static_cast<int>(std::distance(m_groups.begin(), m_groups.lower_bound(key)));
        beginInsertRows({}, place, place);
        m_groups[key].push_back(row);
        endInsertRows();
        return;
    }
    Rows &group = m_groups[key];
    const auto before = std::ranges::lower_bound(group, row);
    const int place = static_cast<int>(before - group.begin());
    beginInsertRows(groupIndex(key), place, place);
    group.insert(before, row);
    endInsertRows();
    groupChanged(key);
}

void FindingModel::remove(int row)
{
    const int key = keyOf(at(row));
    const auto found = m_groups.find(key);
    if (found == m_groups.end())
        return;
    if (m_grouped && found->second.size() == 1) {
        const int place = groupIndex(key).row();
        beginRemoveRows({}, place, place);
        m_groups.erase(found);
        endRemoveRows();
        return;
    }
    Rows &group = found->second;
    const auto going = std::ranges::lower_bound(group, row);
    const int place = static_cast<int>(going - group.begin());
    beginRemoveRows(groupIndex(key), place, place);
    group.erase(going);
    endRemoveRows();
    groupChanged(key);
}

const FindingModel::Rows *FindingModel::group(const QModelIndex &index) const
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
    const Rows *rows = group(index.parent());
    return rows && (!m_grouped || index.internalId() != 0) ? &at((*rows)[static_cast<size_t>(index.row())]) : nullptr;
}

QModelIndex FindingModel::indexOf(const Finding &finding) const
{
    const auto &all = m_validator->findings();
    const auto place =
        std::ranges::lower_bound(all, finding, [](const Finding &a, const Finding &b) { return readsBefore(a, b); });
    if (place == all.end() || *place != finding)
        return {};
    const int key = keyOf(finding);
    const auto found = m_groups.find(key);
    if (found == m_groups.end())
        return {};
    const int number = static_cast<int>(place - all.begin());
    const auto row = std::ranges::lower_bound(found->second, number);
    if (row == found->second.end() || *row != number)
        return {};
    return index(static_cast<int>(row - found->second.begin()), 0, groupIndex(key));
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
    const Rows *rows = group(parent);
    return rows ? static_cast<int>(rows->size()) : 0;
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

Severity FindingModel::gravest(const Rows &rows) const
{
    Severity gravest = Severity::Hint;
    for (const int row : rows)
        gravest = std::max(gravest, at(row).severity);
    return gravest;
}

QVariant FindingModel::groupData(const QModelIndex &index, int role) const
{
    const Rows &rows = *group(index);
    const int count = static_cast<int>(rows.size());
    const QString &rule = at(rows.front()).ruleId;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return validationRuleName(rule);
    case Qt::AccessibleTextRole:
        return tr("%1, %n finding(s)", nullptr, count).arg(validationRuleName(rule));
    case RuleRole:
        return rule;
    case SeverityRole:
        return QVariant::fromValue(gravest(rows));
    case CountRole:
        return count;
    default:
        return {};
    }
}

} // namespace Guillemet
