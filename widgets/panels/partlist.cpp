// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/partlist.h"

#include "widgets/panels/elidedbutton.h"
#include "widgets/panels/fittedlabel.h"

#include <QtGui/QIcon>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

PartList::PartList(const QString &nothing, const QString &removeText, QWidget *parent)
    : QWidget(parent)
    , m_nothing(nothing)
    , m_removeText(removeText)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setParts({});
}

void PartList::setParts(const QList<Part> &parts)
{
    if (m_filled && parts == m_parts)
        return;
    m_filled = true;
    m_parts = parts;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int index = 0; index < parts.size(); ++index)
        m_layout->addWidget(row(index));
    if (parts.isEmpty()) {
        auto *label = new FittedLabel(this);
        label->setContentsMargins(4, 4, 4, 4);
        label->setTextInteractionFlags(Qt::NoTextInteraction); // nothing to take the keyboard
        label->setFocusPolicy(Qt::NoFocus);
        label->say(m_nothing);
        m_layout->addWidget(label);
    }
}

QWidget *PartList::row(int index)
{
    const Part &part = m_parts.at(index);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *words = new ElidedButton(part.text, row);
    words->setSuggested(part.suggested);
    words->setObjectName(QStringLiteral("part"));
    connect(words, &QToolButton::clicked, this, [this, index] { Q_EMIT activated(index); });
    layout->addWidget(words, 1);
    if (part.removable) {
        auto *remove = new QToolButton(row);
        remove->setObjectName(QStringLiteral("remove"));
        remove->setAutoRaise(true);
        remove->setIcon(
            QIcon::fromTheme(QStringLiteral("window-close"), QIcon::fromTheme(QStringLiteral("edit-delete"))));
        remove->setToolTip(m_removeText);
        remove->setAccessibleName(m_removeText);
        connect(remove, &QToolButton::clicked, this, [this, index] { Q_EMIT removeRequested(index); });
        layout->addWidget(remove, 0, Qt::AlignTop);
    }
    return row;
}

} // namespace Guillemet
