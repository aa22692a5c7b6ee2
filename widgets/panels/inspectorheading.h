// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace Guillemet {

class ActionRegistry;

/** What is chosen and whether it is decided, and the way to the next. */
class InspectorHeading : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorHeading(const ActionRegistry &actions, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &state);

private:
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace Guillemet
