// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/partrow.h"

#include <QtGui/QIcon>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace Guillemet {

PartRow::PartRow(LinkRole role, const QString &removeText, const QString &pickText, QWidget *parent)
    : QWidget(parent)
    , m_list(new PartList(tr("none"), removeText, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    auto *pick = new QToolButton(this);
    pick->setObjectName(QStringLiteral("pick.") + toString(role));
    pick->setAutoRaise(true);
    pick->setIcon(QIcon::fromTheme(QStringLiteral("crosshairs")));
    pick->setToolTip(pickText);
    pick->setAccessibleName(pickText);
    connect(pick, &QToolButton::clicked, this, [this, role] { Q_EMIT pickRequested(role); });
    layout->addWidget(pick, 0, Qt::AlignTop);
}

} // namespace Guillemet
