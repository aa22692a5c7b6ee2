// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace Guillemet {

class ActionRegistry;
class ReviewController;

/** Whom the article is compared with, which causes are shown, and the differences. */
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(ReviewController &review, const ActionRegistry &actions, QWidget *parent);

    void focusList();

Q_SIGNALS:
    void titleChanged(const QString &title);
    void leaveRequested(); ///< the keyboard goes back to the text

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void build(const ActionRegistry &actions);
    void fillOthers();
    void fillCauses();
    void showState();
    void showCurrent();
    void choose(const QModelIndex &index);

    ReviewController &m_review;
    QComboBox *m_other;
    QComboBox *m_cause;
    QListView *m_list;
    QLabel *m_empty;
    bool m_following = false; ///< the list is moved by us
};

} // namespace Guillemet
