// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QToolButton;

namespace Guillemet {

class ActionRegistry;
class Session;

/** Above the text: which article it is, from where and when, how far one is with it, and the way to its neighbours. */
class ArticleHeader : public QFrame
{
    Q_OBJECT

public:
    ArticleHeader(Session &session, const ActionRegistry &actions, QWidget *parent = nullptr);

    /** Of the open article among those of the project; -1 for none. */
    static int row(const Session &session);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openNeighbour(int step);
    void refresh();

    Session &m_session;
    const ActionRegistry &m_actions;
    QString m_titleText;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_number = nullptr;
};

} // namespace Guillemet
