// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

class QPlainTextEdit;
class QTimer;

namespace Guillemet {

/** A short hint over the foot of the text, or over its head where the caret is at the foot; goes by itself. */
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HintLabel(QPlainTextEdit *over);

    void say(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPlainTextEdit *m_over = nullptr;
    QTimer *m_timer = nullptr;
};

} // namespace Guillemet
