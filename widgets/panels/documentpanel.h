// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace Guillemet {

class DocumentFilterModel;
class DocumentModel;
class Session;

/** The articles of the project, to choose the one to work on; a few letters of the title narrow the list. */
class DocumentPanel : public QWidget
{
    Q_OBJECT

public:
    /** Rows of `documents` are those of Session::documents(). */
    DocumentPanel(Session &session, DocumentModel *documents, QWidget *parent = nullptr);

    void focusList();
    QList<DocumentId> selected() const;

Q_SIGNALS:
    void removalRequested(const QList<Guillemet::DocumentId> &ids);
    void opened(); ///< chosen with Enter or a click: the keyboard is to go to the text

private:
    const DocumentSummary *summary(const QModelIndex &index) const;
    void open(const QModelIndex &index);
    void showCurrent();
    void showEmpty();
    void showMenu(QPoint position);
    bool mayAllBecome(const QList<DocumentId> &ids, WorkState state) const;

    Session &m_session;
    DocumentFilterModel *m_proxy = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_state = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace Guillemet
