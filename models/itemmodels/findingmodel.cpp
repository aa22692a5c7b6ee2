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

FindingModel::FindingModel(const Validator *validator, QObject *parent, int step)
    : QAbstractItemModel(parent)
    , m_validator(validator)
    , m_step(step)
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
    std::vector<std::pair<const QChar *, Group *>> known;
    for (int row = 0; row < m_validator->count(); ++row) {
        const QString &rule = at(row).ruleId;
        auto group = std::ranges::find(known, rule.constData(), &std::pair<const QChar *, Group *>::first);
        if (group == known.end())
            group = known.insert(group, {rule.constData(), &m_groups[keyOf(at(row))]});
        group->second->rows.push_back(row);
    }
    for (auto &[key, group] : m_groups) {
        group.most = m_step;
        group.shown = std::min(static_cast<int>(group.rows.size()), group.most);
    }
}

/** The findings from `from` on stand that many rows further down. */
void FindingModel::shift(int from, int by)
{
    for (auto &[key, group] : m_groups) {
        for (auto row = std::ranges::lower_bound(group.rows, from); row != group.rows.end(); ++row)
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
        m_groups[key] = {.rows = {row}, .most = m_step, .shown = 1};
        endInsertRows();
        return;
    }
    Group &group = m_groups[key];
    group.most = std::max(group.most, m_step);
    const auto before = std::ranges::lower_bound(group.rows, row);
    const int place = static_cast<int>(before - group.rows.begin());
    if (place < group.most && group.shown == group.most) { // it takes the row of the last one
        beginRemoveRows(groupIndex(key), group.shown - 1, group.shown - 1);
        --group.shown;
        endRemoveRows();
    }
    if (place < group.most) {
        beginInsertRows(groupIndex(key), place, place);
        group.rows.insert(before, row);
        ++group.shown;
        endInsertRows();
    } else {
        group.rows.insert(before, row);
    }
    groupChanged(key);
}

void FindingModel::remove(int row)
{
    const int key = keyOf(at(row));
    const auto found = m_groups.find(key);
    if (found == m_groups.end())
        return;
    Group &group = found->second;
    if (m_grouped && group.rows.size() == 1) {
        const int place = groupIndex(key).row();
        beginRemoveRows({}, place, place);
        m_groups.erase(found);
        endRemoveRows();
        return;
    }
    const auto going = std::ranges::lower_bound(group.rows, row);
    const int place = static_cast<int>(going - group.rows.begin());
    if (place < group.shown) {
        beginRemoveRows(groupIndex(key), place, place);
        group.rows.erase(going);
        --group.shown;
        endRemoveRows();
        showTo(key, group.most);
    } else {
        group.rows.erase(going);
    }
    groupChanged(key);
}

void FindingModel::showTo(int key, int most)
{
    Group &group = m_groups[key];
    group.most = most;
    const int wanted = std::min(most, static_cast<int>(group.rows.size()));
    if (wanted <= group.shown)
        return;
    beginInsertRows(groupIndex(key), group.shown, wanted - 1);
    group.shown = wanted;
    endInsertRows();
}

bool FindingModel::hasMore(const QModelIndex &rule) const
{
    const Group *group = this->group(rule);
    return group && group->shown < static_cast<int>(group->rows.size());
}

void FindingModel::showMore(const QModelIndex &rule)
{
    if (!hasMore(rule))
        return;
    const int key = rule.isValid() ? std::next(m_groups.begin(), rule.row())->first : FlatGroup;
    showTo(key, m_groups[key].most + m_step);
}

const FindingModel::Group *FindingModel::group(const QModelIndex &index) const
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
    const Group *group = this->group(index.parent());
    return group && (!m_grouped || index.internalId() != 0) ? &at(group->rows[static_cast<size_t>(index.row())])
                                                            : nullptr;
}

FindingModel::Place FindingModel::placeOf(const Finding &finding) const
{
    const auto &all = m_validator->findings();
    const auto place =
        std::ranges::lower_bound(all, finding, [](const Finding &a, const Finding &b) { return readsBefore(a, b); });
    if (place == all.end() || *place != finding)
        return {};
    const auto found = m_groups.find(keyOf(finding));
    if (found == m_groups.end())
        return {};
    const Rows &rows = found->second.rows;
    const int number = static_cast<int>(place - all.begin());
    const auto row = std::ranges::lower_bound(rows, number);
    if (row == rows.end() || *row != number)
        return {};
    return {found->first, static_cast<int>(row - rows.begin())};
}

QModelIndex FindingModel::indexOf(const Finding &finding) const
{
    const Place place = placeOf(finding);
    return place.row >= 0 ? index(place.row, 0, groupIndex(place.key)) : QModelIndex();
}

QModelIndex FindingModel::reveal(const Finding &finding)
{
    if (const Place place = placeOf(finding); place.row >= 0) {
        const int shown = m_groups[place.key].shown;
        if (place.row >= shown && place.row < shown + m_step)
            showMore(groupIndex(place.key));
    }
    return indexOf(finding);
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const int key = std::next(m_groups.begin(), parent.row())->first;
    return createIndex(row, column, static_cast<quintptr>(key) + 1);
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
    return group ? group->shown : 0;
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
    const Rows &rows = group(index)->rows;
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
