// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace Guillemet {

class HistoryFilterModel;
class HistoryModel;

/** Who changed what in the article, and when; choosing an entry shows the article as it was after it. */
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(HistoryModel *model, QWidget *parent = nullptr);

    void focusList();
    /** No entry is chosen any more: one is back in the present. */
    void clearChoice();

Q_SIGNALS:
    /** An entry was chosen; `own` if the state after it can be restored. */
    void chosen(qint64 entry, const QString &words, const QString &who);
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void choose(const QModelIndex &index);
    void fillPeople();
    void expandNew(const QModelIndex &parent, int first, int last);
    void update();

    HistoryModel *m_model;
    HistoryFilterModel *m_shown;
    QTreeView *m_list;
    QComboBox *m_people;
    QComboBox *m_kinds;
    QLabel *m_empty;
};

} // namespace Guillemet
