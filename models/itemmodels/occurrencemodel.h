// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/bulkact.h"

#include <QtCore/QAbstractItemModel>

namespace Guillemet {

/** The places where an act could be done, article by article, each with a tick. What cannot be done has none. */
class OccurrenceModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        LeftRole = Qt::UserRole + 1, ///< words before the hit
        HitRole,                     ///< of a place; none for an article
        RightRole,
        ReasonRole, ///< why it has no tick, or had none at first; "" for most
        FitsRole,   ///< bool: it can be ticked
    };
    using TitleOf = std::function<QString(const DocumentId &)>;

    explicit OccurrenceModel(TitleOf titleOf, QObject *parent = nullptr);

    void clear();
    /** In the order of articles; those of one article together. */
    void append(const QList<BulkHit> &hits);
    /** What fits is ticked again. */
    void setAct(const BulkAct &act);
    void setAllTicked(bool ticked);

    int count() const { return m_count; }
    int tickedCount() const { return m_ticked; }
    int tickedArticles() const;
    QHash<DocumentId, QList<Span>> ticked() const;
    const BulkHit *hit(const QModelIndex &index) const; ///< null for an article

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Place
    {
        BulkHit hit;
        BulkState state = BulkState::Fits;
        bool ticked = false;
        bool canBeTicked() const { return state == BulkState::Fits || state == BulkState::Refused; }
    };
    struct Article
    {
        DocumentId id;
        std::vector<Place> places;
    };

    Place made(const BulkHit &hit) const;
    void tick(Article &article, bool ticked);
    void changed(int article);
    const Place *place(const QModelIndex &index) const;
    QVariant articleData(const Article &article, int role) const;
    QString reason(const Place &place) const;

    TitleOf m_titleOf;
    BulkAct m_act;
    std::vector<Article> m_articles;
    int m_count = 0;
    int m_ticked = 0;
};

} // namespace Guillemet
