// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QList>
#include <QtWidgets/QMenu>

namespace Guillemet {

class ActionRegistry;
class AnnotationController;
class AnnotationNavigator;
class ArticleEditor;
class Session;

/** The menu at a place in the text, made for what is there: the selection, the chosen annotation, those around it. */
class AnnotationMenu : public QMenu
{
    Q_OBJECT

public:
    /** `here` are the annotations under the pointer, the innermost first; the first of them is chosen. */
    AnnotationMenu(const Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                   AnnotationController &controller, const ActionRegistry &actions, const QList<AnnotationId> &here);

private:
    void add(std::initializer_list<QLatin1StringView> ids);
    QString naming(const Annotation &annotation) const;
    void addTagging();
    void addForQuotation(bool hasPieces);
    void addChangeTag(const AnnotationId &id, AnnotationController &controller);
    void addOthers(const QList<AnnotationId> &here, AnnotationNavigator &navigator);

    const Session &m_session;
    const ActionRegistry &m_actions;
};

} // namespace Guillemet
