// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QTextBrowser;

namespace Guillemet {

class ActionRegistry;

/** Every key as it is set now, by what it is for, on one page; typing finds. Stays open beside the window. */
class CheatSheet : public QDialog
{
    Q_OBJECT

public:
    explicit CheatSheet(const ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    const ActionRegistry &m_actions;
    QLineEdit *m_filter = nullptr;
    QTextBrowser *m_page = nullptr;
};

} // namespace Guillemet
