// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

class QTimer;

namespace Guillemet {

/** A short hint over the foot of the text, where one is looking; goes by itself. */
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HintLabel(QWidget *over);

    void say(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget *m_over = nullptr;
    QTimer *m_timer = nullptr;
};

} // namespace Guillemet
