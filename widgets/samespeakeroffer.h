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
 * Who says that a quotation is somebody else's is offered the other quotations of the article that have the speaker it
 * had: the key that accepts gives them the new one too.
 */
class SameSpeakerOffer : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        AnnotationNavigator &navigator;
        AnnotationController &annotations;
    };
    SameSpeakerOffer(const Parts &parts, const ActionRegistry &actions, QObject *parent);

    /** Does what is offered, as one step of undo; false where nothing is, or something else was done since. */
    bool take();

Q_SIGNALS:
    void message(const QString &text);

private:
    void offer(const AnnotationId &changed, const SpeakerId &before, const SpeakerId &after);

    AnnotationId whole(const AnnotationId &id) const;

    Parts m_parts;
    const ActionRegistry &m_actions;
    AnnotationId m_changed;
    SpeakerId m_before;
    SpeakerId m_after;
    int m_step = 0; ///< of undo, when it was offered
};

} // namespace Guillemet
