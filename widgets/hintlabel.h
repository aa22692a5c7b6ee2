// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
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
    /** One has gone on since it was said: it goes, once it could be read. */
    void goneOn();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPlainTextEdit *m_over = nullptr;
    QTimer *m_timer = nullptr;
    QElapsedTimer m_since;  ///< it was said
    bool m_isFresh = false; ///< what is done right now is what it speaks of
};

} // namespace Guillemet
