// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"
#include "models/session/copyfinder.h"

#include <QtCore/QAbstractTableModel>

namespace Guillemet {

class Session;

/** The articles of the project, in the order they came in. Told what changes, or following a session by itself. */
class DocumentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        LanguageColumn,
        SiteColumn,
        DateColumn,
        StateColumn,
        QuotationsColumn,
        UndecidedColumn,
        ColumnCount
    };
    enum Role {
        DocumentIdRole = Qt::UserRole + 1, ///< DocumentId
        SummaryRole,                       ///< DocumentSummary
        StateRole,                         ///< WorkState
        QuotationsRole,                    ///< int
        UndecidedRole,                     ///< int
        AnalysedRole,                      ///< bool
        FindingsRole,                      ///< int: how much is to check; -1 while it is not known
        SharedRole,                        ///< QString: that it is a copy of another, or has text in common; "" if not
    };

    explicit DocumentModel(QObject *parent = nullptr);

    /** Shows the articles of a session, which must outlive the model, from now on. */
    void follow(Session *session);
    void reset(const QList<DocumentSummary> &documents);
    void insert(int first, const QList<DocumentSummary> &documents);
    void remove(int first, int last);
    void update(int row, const DocumentSummary &document);
    /** How much is to check in articles. */
    void setFindings(const QHash<DocumentId, int> &counts);
    /** What articles have in common with others. */
    void setShared(const QHash<DocumentId, SharedText> &articles);

    QModelIndex indexOf(const DocumentId &id) const;
    const DocumentSummary &summary(int row) const { return m_documents[row]; }
    /** Title, site, date and language as FoldedFilterModel::folded() gives them; kept once made. */
    QString searchText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const DocumentSummary &document, int column) const;
    QString toolTip(const DocumentSummary &document) const;
    QString spokenText(const DocumentSummary &document) const;

    mutable QHash<DocumentId, QString> m_searchTexts;
    QString sharedWords(const DocumentId &id) const;
    QHash<DocumentId, int> m_findings;
    QHash<DocumentId, SharedText> m_shared;
    QList<DocumentSummary> m_documents; ///< the model's own, so that it changes when the views are told
};

/** "new", "in progress", "done" on the screen. */
QString stateName(WorkState state);

} // namespace Guillemet
