// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/decisionbar.h"

#include "widgets/actionregistry.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

DecisionBar::DecisionBar(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    add(actions.action("annotate.accept"_L1));
    m_reject = add(actions.action("annotate.reject"_L1));
    m_drop = add(actions.action("annotate.drop"_L1));
    setDeciding(Deciding::Nothing);
}

QWidget *DecisionBar::add(QAction *action)
{
    auto *button = new QPushButton(action->icon(), ActionRegistry::plainText(action), this);
    button->setObjectName(action->objectName());
    button->setMinimumWidth(60); // or the panel could be no narrower than its longest words
    button->setToolTip(action->toolTip() + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    layout()->addWidget(button);
    return button;
}

void DecisionBar::setDeciding(Deciding deciding)
{
    m_reject->setVisible(deciding == Deciding::Suggestion);
    m_drop->setVisible(deciding == Deciding::Proposal);
    setVisible(deciding != Deciding::Nothing);
}

} // namespace Guillemet
