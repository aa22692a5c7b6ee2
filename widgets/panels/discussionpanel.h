// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/discussion.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTextBrowser;
class QToolButton;

namespace Guillemet {

class ActionRegistry;
class Session;

/** The discussions and remarks on the open article, or of the project; the chosen one with its comments. */
class DiscussionPanel : public QWidget
{
    Q_OBJECT

public:
    DiscussionPanel(Session &session, const ActionRegistry &actions, QWidget *parent);

    DiscussionId current() const;
    void setCurrent(const DiscussionId &id);
    void focusList();
    /** The keyboard goes to a new entry on the place; with Control+Enter it begins. */
    void compose(const Discussion &draft, const QString &about);

Q_SIGNALS:
    void titleChanged(const QString &title);
    void chosen(const Guillemet::Discussion &discussion);
    void begun(const Guillemet::DiscussionId &id);
    void leaveRequested();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void build(const ActionRegistry &actions);
    void refill();
    void showThread();
    void send();
    bool isShown(const Discussion &discussion) const;
    QString line(const Discussion &discussion) const;

    Session &m_session;
    QComboBox *m_which;
    QListWidget *m_list;
    QLabel *m_empty;
    QTextBrowser *m_thread;
    QLabel *m_about;
    QPlainTextEdit *m_entry;
    QToolButton *m_resolve;
    std::optional<Discussion> m_draft;
    bool m_filling = false;
};

} // namespace Guillemet
