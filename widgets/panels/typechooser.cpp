// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/typechooser.h"

#include "widgets/annotationwords.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>

namespace Guillemet {

namespace {
constexpr int TypesInARow = 4;
constexpr int TypeSide = 12; // px around the words of a button
} // namespace

TypeChooser::TypeChooser(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    for (const QuoteType type : {QuoteType::Direct, QuoteType::Mixed, QuoteType::Indirect, QuoteType::Unknown}) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("type.") + toString(type));
        button->setCheckable(true);
        button->setText(type == QuoteType::Unknown ? tr("By edges") : AnnotationWords::type(type));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (type == QuoteType::Unknown)
            button->setToolTip(tr("The type follows the quotation marks"));
        button->setMinimumWidth(20); // the panel is as narrow as the analyst likes
        m_buttons->addButton(button, int(type));
    }
    arrange(TypesInARow);
    // Not exclusive in the button group's sense: the type may be "mixed" and "by its edges" at once.
    m_buttons->setExclusive(false);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT chosen(QuoteType(id));
        setType(m_type, m_automatic); // a click on what is chosen already does not uncheck it
    });
}

void TypeChooser::arrange(int columns)
{
    if (std::exchange(m_columns, columns) == columns)
        return;
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (int i = 0; i < buttons.size(); ++i)
        m_layout->addWidget(buttons[i], i / columns, i % columns);
    updateGeometry();
}

void TypeChooser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    QFont bold = font();
    bold.setBold(true);
    int widest = 0; // each as if it were chosen, so that nothing jumps when it is
    for (const QAbstractButton *button : buttons)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(button->text()) + TypeSide);
    arrange(width() < widest * TypesInARow ? TypesInARow / 2 : TypesInARow);
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
