// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace Guillemet {

class ActionRegistry;
class DifferenceFilterBar;
class FittedLabel;
class PartsBox;
class ReasonBox;
class ReviewController;
class Session;

/**
 * Whom the article is compared with, which differences are shown, and the differences. On the list one key decides: A,
 * B, P for parts of both, R to reject both, E to take A's (Shift: B's) into the text and change it there; C compares
 * with the next colleague, N goes on.
 */
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(ReviewController &review, Session &session, const ActionRegistry &actions, QWidget *parent);

    void focusList();

Q_SIGNALS:
    void titleChanged(const QString &title);
    void nextArticleRequested(); ///< nothing is left to decide in this one
    void leaveRequested();       ///< the keyboard goes back to the text

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool decide(int key);
    void build(const ActionRegistry &actions);
    void choosePeople();
    void fillOthers();
    void fillBox(QComboBox &box, const QString &nobody, bool first);
    void askParts();
    void reject();
    void showState();
    void showCurrent();
    void goOn();
    void goToWaiting();
    void compareWithNext();
    void edit(bool first);
    void takeAlike();
    QString emptyText() const;
    void choose(const QModelIndex &index);

    ReviewController &m_review;
    const ActionRegistry &m_actions;
    QComboBox *m_first;
    QComboBox *m_other;
    DifferenceFilterBar *m_filters;
    FittedLabel *m_state;
    PartsBox *m_parts;
    QLabel *m_reasonName;
    ReasonBox *m_reason;
    QListView *m_list;
    QLabel *m_empty;
    bool m_following = false; ///< the list is moved by us
    bool m_goesOn = false;    ///< the next article is on its way
};

} // namespace Guillemet
