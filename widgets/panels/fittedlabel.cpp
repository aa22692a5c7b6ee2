// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/fittedlabel.h"

namespace Guillemet {

FittedLabel::FittedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading); // beside its name, also before it is fitted
    setForegroundRole(QPalette::PlaceholderText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
}

void FittedLabel::say(const QString &text)
{
    setText(text);
    setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::ClickFocus); // to be selected; there is nothing in an empty one
    fit();
}

void FittedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FittedLabel::fit()
{
    const int before = minimumHeight();
    setMinimumHeight(0); // what it needs is never told as less than that
    if (const int height = heightForWidth(width()); height > 0 && height != before)
        setFixedHeight(height);
    else
        setMinimumHeight(before);
}

} // namespace Guillemet
