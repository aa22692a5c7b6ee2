// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/inspectorheading.h"

#include "widgets/actionregistry.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

InspectorHeading::InspectorHeading(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
{
    m_title->setObjectName(u"title"_s);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_state->setObjectName(u"place"_s);
    for (QLabel *label : {m_title, m_state})
        label->setMinimumWidth(30);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_state);
    for (const auto id : {"annotate.unsure"_L1, "annotate.previous"_L1, "annotate.next"_L1}) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setDefaultAction(actions.action(id));
        layout->addWidget(button);
    }
}

void InspectorHeading::setTexts(const QString &title, const QString &state)
{
    m_title->setText(title);
    m_state->setText(state);
}

} // namespace Guillemet
