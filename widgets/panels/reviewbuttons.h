// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace Guillemet {

class ActionRegistry;

/** The actions that decide on a difference, in a row. */
class ReviewButtons : public QWidget
{
    Q_OBJECT

public:
    ReviewButtons(const ActionRegistry &actions, QWidget *parent);
};

} // namespace Guillemet
