// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QObject>

namespace Guillemet {

class ActionRegistry;
class AnnotationController;
class AnnotationNavigator;
class Session;

/**
 * More of what the analyst has just done to an annotation, done by the key that accepts. It is told in a message, and
 * withdrawn by whatever else is done, by going to another annotation, and with the article.
 */
class FollowUpOffer : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        AnnotationNavigator &navigator;
        AnnotationController &annotations;
    };
    FollowUpOffer(const Parts &parts, const ActionRegistry &actions, QObject *parent);

    /** Does what is offered, as one step of undo; false where nothing is offered any more. */
    bool take();

Q_SIGNALS:
    void message(const QString &text);

protected:
    const Parts &parts() const { return m_parts; }
    QString key() const; ///< that takes it, for the message
    void withdraw() { m_about = {}; }
    void offer(const AnnotationId &about, const QString &words);
    /** Does what was offered; the annotation it was offered for is the chosen one, or a part of it. */
    virtual void act() = 0;

private:
    AnnotationId whole(const AnnotationId &id) const;

    Parts m_parts;
    const ActionRegistry &m_actions;
    AnnotationId m_about; ///< null where nothing is offered
    int m_step = 0;       ///< of undo, when it was offered
};

} // namespace Guillemet
