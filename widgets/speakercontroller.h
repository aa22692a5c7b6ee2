// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QObject>

#include <memory>

class QAction;

namespace Guillemet {

class ActionRegistry;
class AnnotationController;
class AnnotationNavigator;
class Session;
class UserPrompts;

/** Gives a speaker another name, or makes one speaker of two, in all articles of the project. */
class SpeakerController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        AnnotationNavigator &navigator;
        AnnotationController &annotations;
        UserPrompts &prompts;
    };

    SpeakerController(const Parts &parts, const ActionRegistry &actions, QObject *parent);

    /** Stops making one speaker of two: nothing has changed then. */
    void cancel();

Q_SIGNALS:
    void message(const QString &text);
    void progress(int done, int total); ///< articles; done == total: over

private:
    void ask();
    void rename(const SpeakerId &speaker, const QString &name);
    void join(const SpeakerId &from, const SpeakerId &to);
    void joined();
    /** Of the quotation or the words that are chosen; null if there is none. */
    SpeakerId chosen() const;

    Parts m_parts;
    std::unique_ptr<QObject> m_joining; ///< follows the work under way
};

} // namespace Guillemet
