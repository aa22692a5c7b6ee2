// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/team.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace Guillemet {

class Session;

/** Who may do what in the project, and what was said of it when; the reasons to reject that all share. */
class TeamDialog : public QDialog
{
    Q_OBJECT

public:
    TeamDialog(Session &session, QWidget *parent);

private:
    QWidget *peoplePage();
    QWidget *reasonsPage();
    void refill();
    void refillReasons();
    void addRow(const Annotator &person, bool allowed);
    void setRole(const Annotator &person, std::optional<Role> role);
    void addPerson();
    void undoLast();
    void addReason();
    void removeReason();
    void say(const Result<> &done);
    QList<Annotator> everybody() const;

    Session &m_session;
    QList<Annotator> m_annotators; ///< who have annotated in the project
    QLabel *m_state;
    QTableWidget *m_people;
    QLineEdit *m_name;
    QPushButton *m_add;
    QListWidget *m_log;
    QPushButton *m_undo;
    QPushButton *m_dissolve;
    QListWidget *m_reasons;
    QLineEdit *m_reason;
    QPushButton *m_addReason;
    QPushButton *m_removeReason;
    QLabel *m_error;
};

} // namespace Guillemet
