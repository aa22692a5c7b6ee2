// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QObject>

namespace Guillemet {

class AnnotationNavigator;
class ArticleEditor;
class Session;
struct Change;

/** Tells a screen reader which annotation the caret is in, as sighted readers see it. */
class AnnotationAnnouncer : public QObject
{
    Q_OBJECT

public:
    AnnotationAnnouncer(const Session &session, ArticleEditor &editor, AnnotationNavigator &navigator);

private:
    void announce(const AnnotationId &id);
    void follow(const Change &change);
    void say(const QString &text);

    const Session &m_session;
    ArticleEditor &m_editor;
    QString m_description; ///< of the editor where there is no annotation
};

} // namespace Guillemet
