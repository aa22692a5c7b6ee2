// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/reasonbox.h"

#include "models/session/reviewbook.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace Guillemet {

using namespace Qt::StringLiterals;

ReasonBox::ReasonBox(ReviewBook &book, QWidget *parent)
    : QComboBox(parent)
    , m_book(book)
{
    setObjectName(u"rejectionReason"_s);
    setAccessibleName(tr("Reason to reject"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lineEdit()->setPlaceholderText(tr("Reason to reject both"));
    setToolTip(tr("Choose a reason or write one; what you write joins the list of the project. Control+Delete takes it "
                  "off the list."));
    connect(&book, &ReviewBook::reasonsChanged, this, &ReasonBox::fill);
    fill();
}

void ReasonBox::fill()
{
    const QStringList reasons = m_book.reasons();
    clear();
    addItems(reasons);
    setCurrentIndex(reasons.isEmpty() ? -1 : 0);
}

void ReasonBox::keep()
{
    m_book.useReason(reason());
}

void ReasonBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT chosen();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier)
        (void)m_book.removeReason(reason());
    else
        QComboBox::keyPressEvent(event);
}

} // namespace Guillemet
