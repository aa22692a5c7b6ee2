// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/reasonbox.h"

#include "widgets/settings.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostReasons = 20;
}

ReasonBox::ReasonBox(Settings &settings, QWidget *parent)
    : QComboBox(parent)
    , m_settings(settings)
{
    setObjectName(u"rejectionReason"_s);
    setAccessibleName(tr("Reason to reject"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lineEdit()->setPlaceholderText(tr("Reason to reject both"));
    setToolTip(
        tr("Choose a reason or write one; what you write joins the list. Control+Delete takes it off the list."));
    QStringList reasons = settings.value(Setting::RejectionReasons);
    if (reasons.isEmpty())
        reasons = {tr("Not a quotation"), tr("Scare quotes or a title"), tr("The edges are wrong in both"),
                   tr("The speaker is wrong in both"), tr("Not what the guidelines ask for")};
    fill(reasons);
}

void ReasonBox::fill(const QStringList &reasons)
{
    clear();
    addItems(reasons);
    setCurrentIndex(reasons.isEmpty() ? -1 : 0);
}

void ReasonBox::keep()
{
    if (reason().isEmpty())
        return;
    QStringList reasons{reason()};
    for (int i = 0; i < count() && reasons.size() < mostReasons; ++i) {
        if (itemText(i) != reasons.first())
            reasons.append(itemText(i));
    }
    m_settings.set(Setting::RejectionReasons, reasons);
    fill(reasons);
}

void ReasonBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT chosen();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        removeItem(findText(reason()));
        QStringList reasons;
        for (int i = 0; i < count(); ++i)
            reasons.append(itemText(i));
        m_settings.set(Setting::RejectionReasons, reasons);
    } else {
        QComboBox::keyPressEvent(event);
    }
}

} // namespace Guillemet
