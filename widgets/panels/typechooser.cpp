// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/typechooser.h"

#include "widgets/annotationwords.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace Guillemet {

TypeChooser::TypeChooser(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    for (const QuoteType type : {QuoteType::Direct, QuoteType::Mixed, QuoteType::Indirect, QuoteType::Unknown}) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("type.") + toString(type));
        button->setCheckable(true);
        button->setText(type == QuoteType::Unknown ? tr("By edges") : AnnotationWords::type(type));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (type == QuoteType::Unknown)
            button->setToolTip(tr("The type follows the quotation marks"));
        m_buttons->addButton(button, int(type));
        layout->addWidget(button);
    }
    // Not exclusive in the button group's sense: the type may be "mixed" and "by its edges" at once.
    m_buttons->setExclusive(false);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT chosen(QuoteType(id));
        setType(m_type, m_automatic); // a click on what is chosen already does not uncheck it
    });
}

void TypeChooser::setType(QuoteType type, bool automatic)
{
    m_type = type;
    m_automatic = automatic;
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons) {
        const auto one = QuoteType(m_buttons->id(button));
        button->setChecked(one == QuoteType::Unknown ? automatic : one == type);
        QFont weight = font(); // a dark style hardly shows which button is down
        weight.setBold(button->isChecked());
        button->setFont(weight);
    }
}

} // namespace Guillemet
