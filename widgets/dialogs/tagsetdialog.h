// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/tagsetdraft.h"

#include <QtWidgets/QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace Guillemet {

class ActionRegistry;
class Session;
class TagAttributesEditor;
class TagLookEditor;
class UserPrompts;

/** The tags of the project: all changes are one act, carried out with OK after saying how much it touches. */
class TagsetDialog : public QDialog
{
    Q_OBJECT

public:
    TagsetDialog(Session &session, UserPrompts &prompts, const ActionRegistry &actions, QWidget *parent = nullptr);

    const TagsetDraft &draft() const { return m_draft; }
    void accept() override;
    void reject() override;

private:
    void buildList(QLayout *layout);
    QPushButton *button(const QString &name, const QString &text, void (TagsetDialog::*act)());
    void fill(const TagId &current);
    TagId current() const;
    void showTag();
    void lookChanged(const Tag &tag);
    void check();
    QString sameKeys() const;
    QString keyInUse() const;
    void addTag();
    void removeTag();
    void mergeTag();
    void moveUp();
    void moveDown();
    void moveBy(int step);
    void importTagset();
    void exportTagset();
    void undoLast();
    void redoNext();
    void counted(const TagsetImpact &impact);
    void apply();
    void setBusy(bool busy);

    Session &m_session;
    UserPrompts &m_prompts;
    const ActionRegistry &m_actions;
    TagsetDraft m_draft;
    QListWidget *m_list = nullptr;
    TagLookEditor *m_look = nullptr;
    TagAttributesEditor *m_attributes = nullptr;
    QLabel *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QWidget *m_body = nullptr;
    bool m_counting = false;
    bool m_busy = false;
};

} // namespace Guillemet
