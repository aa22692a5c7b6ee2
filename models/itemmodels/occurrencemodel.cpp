// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/occurrencemodel.h"

namespace Guillemet {

OccurrenceModel::OccurrenceModel(TitleOf titleOf, QObject *parent)
    : QAbstractItemModel(parent)
    , m_titleOf(std::move(titleOf))
{
}

void OccurrenceModel::clear()
{
    beginResetModel();
    m_articles.clear();
    m_count = 0;
    m_ticked = 0;
    endResetModel();
    Q_EMIT tickedChanged();
}

OccurrenceModel::Place OccurrenceModel::made(const BulkHit &hit) const
{
    const BulkState state = stateOf(hit, m_act);
    return {hit, state, state == BulkState::Fits};
}

void OccurrenceModel::append(const QList<BulkHit> &hits)
{
    std::vector<Article> fresh;
    for (const BulkHit &hit : hits) {
        if (fresh.empty() || fresh.back().id != hit.occurrence.document)
            fresh.push_back({hit.occurrence.document, {}});
        fresh.back().places.push_back(made(hit));
        m_ticked += fresh.back().places.back().ticked ? 1 : 0;
        ++m_count;
    }
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    std::ranges::move(fresh, std::back_inserter(m_articles));
    endInsertRows();
    Q_EMIT tickedChanged();
}

void OccurrenceModel::changed(int article)
{
    const QModelIndex top = index(article, 0);
    Q_EMIT dataChanged(top, top);
    Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, 0, top));
}

void OccurrenceModel::setAct(const BulkAct &act)
{
    if (act == m_act)
        return;
    m_act = act;
    m_ticked = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (Place &place : m_articles[static_cast<size_t>(row)].places) {
            place = made(place.hit);
            m_ticked += place.ticked ? 1 : 0;
        }
        changed(row);
    }
    Q_EMIT tickedChanged();
}

void OccurrenceModel::tick(Article &article, bool ticked)
{
    for (Place &place : article.places) {
        const bool now = ticked && place.canBeTicked();
        m_ticked += int(now) - int(place.ticked);
        place.ticked = now;
    }
}

void OccurrenceModel::setAllTicked(bool ticked)
{
    for (int row = 0; row < rowCount(); ++row) {
        tick(m_articles[static_cast<size_t>(row)], ticked);
        changed(row);
    }
    Q_EMIT tickedChanged();
}

int OccurrenceModel::tickedArticles() const
{
    return static_cast<int>(std::ranges::count_if(
        m_articles, [](const Article &article) { return std::ranges::any_of(article.places, &Place::ticked); }));
}

QHash<DocumentId, QList<Span>> OccurrenceModel::ticked() const
{
    QHash<DocumentId, QList<Span>> places;
    for (const Article &article : m_articles) {
        for (const Place &place : article.places) {
            if (place.ticked)
                places[article.id].append(place.hit.occurrence.span);
        }
    }
    return places;
}

const OccurrenceModel::Place *OccurrenceModel::place(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_articles[index.internalId() - 1].places[static_cast<size_t>(index.row())];
}

const BulkHit *OccurrenceModel::hit(const QModelIndex &index) const
{
    const Place *found = place(index);
    return found ? &found->hit : nullptr;
}

QModelIndex OccurrenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex OccurrenceModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int OccurrenceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_articles.size());
    return parent.internalId() == 0 ? static_cast<int>(m_articles[static_cast<size_t>(parent.row())].places.size()) : 0;
}

int OccurrenceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags OccurrenceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Place *found = place(index);
    const bool can = found ? found->canBeTicked()
                           : index.isValid() && std::ranges::any_of(m_articles[static_cast<size_t>(index.row())].places,
                                                                    &Place::canBeTicked);
    flags.setFlag(Qt::ItemIsUserCheckable, can);
    return flags;
}

QString OccurrenceModel::reason(const Place &place) const
{
    switch (place.state) {
    case BulkState::Fits:
        return {};
    case BulkState::Refused:
        return tr("was refused here");
    case BulkState::Done:
        return m_act.kind == BulkAct::Kind::Tag ? tr("tagged already") : tr("is so already");
    case BulkState::Missing:
        return tr("has no such tag");
    }
    return {};
}

QVariant OccurrenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place *found = place(index);
    if (!found)
        return articleData(m_articles[static_cast<size_t>(index.row())], role);
    const Occurrence &occurrence = found->hit.occurrence;
    switch (role) {
    case Qt::DisplayRole:
        return QString(occurrence.left + occurrence.hit + occurrence.right);
    case Qt::AccessibleTextRole:
        return QStringList{occurrence.left + occurrence.hit + occurrence.right, reason(*found)}.join(u' ').trimmed();
    case Qt::CheckStateRole:
        return found->canBeTicked() ? QVariant(found->ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case LeftRole:
        return occurrence.left;
    case HitRole:
        return occurrence.hit;
    case RightRole:
        return occurrence.right;
    case ReasonRole:
        return reason(*found);
    case FitsRole:
        return found->canBeTicked();
    default:
        return {};
    }
}

QVariant OccurrenceModel::articleData(const Article &article, int role) const
{
    const auto can = std::ranges::count_if(article.places, &Place::canBeTicked);
    const auto ticked = std::ranges::count_if(article.places, &Place::ticked);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_titleOf(article.id);
    case Qt::AccessibleTextRole:
        return tr("%1, %n place(s)", nullptr, static_cast<int>(article.places.size())).arg(m_titleOf(article.id));
    case Qt::CheckStateRole:
        return can == 0        ? QVariant()
               : ticked == 0   ? QVariant(Qt::Unchecked)
               : ticked == can ? QVariant(Qt::Checked)
                               : QVariant(Qt::PartiallyChecked);
    case ReasonRole:
        return tr("%1 of %2", "ticked places, all places").arg(ticked).arg(article.places.size());
    case FitsRole:
        return can > 0;
    default:
        return {};
    }
}

bool OccurrenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool ticked = value.toInt() != Qt::Unchecked;
    const bool isArticle = index.internalId() == 0;
    const int row = isArticle ? index.row() : static_cast<int>(index.internalId()) - 1;
    Article &article = m_articles[static_cast<size_t>(row)];
    if (isArticle) {
        tick(article, ticked);
        changed(row);
    } else {
        Place &place = article.places[static_cast<size_t>(index.row())];
        m_ticked += int(ticked) - int(place.ticked);
        place.ticked = ticked;
        Q_EMIT dataChanged(index, index);
        Q_EMIT dataChanged(index.parent(), index.parent());
    }
    Q_EMIT tickedChanged();
    return true;
}

} // namespace Guillemet
