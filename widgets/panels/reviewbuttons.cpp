// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/reviewbuttons.h"

#include "widgets/actionregistry.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

ReviewButtons::ReviewButtons(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(1);
    const auto add = [&](QLatin1StringView id, const QString &text) {
        auto *button = new QToolButton(this);
        QAction *action = actions.action(id);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        if (!text.isEmpty()) {
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            connect(action, &QAction::changed, button, [button, text] { button->setText(text); });
            button->setText(text);
            button->setMinimumWidth(20);
        }
        line->addWidget(button);
    };
    add("review.previous"_L1, {});
    add("review.next"_L1, {});
    add("review.takeFirst"_L1, tr("A", "button: what the first annotator has is right"));
    add("review.takeTheirs"_L1, tr("B", "button: what the second annotator has is right"));
    add("review.takeParts"_L1, {}); // in a narrow panel their words would be cut to dots
    add("review.reject"_L1, {});
    add("review.takeAlike"_L1, u"="_s);
    line->addStretch(1);
    add("review.agreed"_L1, {});
    add("review.sideBySide"_L1, {});
    add("review.overlay"_L1, {});
}

} // namespace Guillemet
