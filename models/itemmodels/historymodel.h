// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/articlehistory.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>

namespace Guillemet {

/**
 * What was done to the open article: days, and in them the entries of the log, the newest first. Older ones are read as
 * they are asked for; new ones come by themselves when they are saved.
 */
class HistoryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< who and when, in short
        NumberRole,                    ///< of the entry; 0 for a day
        AnnotatorRole,                 ///< the id as text
        AnnotatorNameRole,
        KindsRole,   ///< int, of Kind
        CurrentRole, ///< the last act that is done: one is here
        UndoneRole,  ///< was taken back, and not done again
        SpanRole,
    };
    /** What an entry is about. */
    enum Kind { Quotations = 1, Speakers = 2, Countries = 4, Notes = 8, Others = 16 };

    explicit HistoryModel(Session &session, QObject *parent = nullptr);
    ~HistoryModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** Id and name of everybody who has an entry that is read. */
    QList<std::pair<QString, QString>> people() const;

private:
    struct Day;
    struct Entry;
    void restart();
    void fetchNew();
    void fetch(const HistoryRange &range);
    void append(const QList<Entry> &older);
    void prepend(const QList<Entry> &newer);
    void follow(const LoggedChange &entry);
    void updateCurrent();
    bool isTakenBack(const LoggedChange &entry) const;
    QString detail(const Entry &entry) const;
    const Entry *entry(const QModelIndex &index) const;

    ArticleHistory m_history;
    DocumentId m_document;
    std::vector<std::unique_ptr<Day>> m_days;
    QList<std::pair<QString, QString>> m_people;
    QHash<ActId, ActStep> m_lastSteps; ///< of the acts that were taken back or done again
    qint64 m_newest = 0;
    qint64 m_oldest = 0;
    qint64 m_current = 0;
    bool m_hasMore = false;
    bool m_fetching = false;
    bool m_isOld = false; ///< something was saved while it was read
    quint64 m_asked = 0;  ///< answers to earlier questions are old
};

} // namespace Guillemet
