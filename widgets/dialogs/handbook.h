// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace Guillemet {

class ActionRegistry;

/** One page: how it works, with the keys as they are set now. Stays open beside the window. */
class Handbook : public QDialog
{
    Q_OBJECT

public:
    explicit Handbook(const ActionRegistry &actions, QWidget *parent = nullptr);
};

} // namespace Guillemet
