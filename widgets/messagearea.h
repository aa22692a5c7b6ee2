// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtWidgets/QWidget>

class KMessageWidget;
class QAction;
class QTimer;
class QVBoxLayout;

namespace Guillemet {

/** Messages in the window instead of boxes over it. Errors stay until they are closed; news of success goes by itself.
 */
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    explicit MessageArea(QWidget *parent = nullptr);

    /** `actions` become buttons; the message owns them. A text that is shown already is not shown twice. */
    void show(Kind kind, const QString &text, const QList<QAction *> &actions = {});
    void showError(const Error &error);
    /** Takes the message with this text away, if it is still there. */
    void withdraw(const QString &text);
    void clear();
    /** Texts of the messages on the screen, the latest first. */
    QStringList texts() const;

private:
    KMessageWidget *find(const QString &text) const;
    void dismiss(KMessageWidget *message);

    QList<KMessageWidget *> m_messages;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace Guillemet
