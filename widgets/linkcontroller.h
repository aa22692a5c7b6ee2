// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/editing/linking.h"

#include <QtCore/QObject>

#include <optional>

namespace Guillemet {

class ActionRegistry;
class AnnotationController;
class AnnotationNavigator;
class ArticleEditor;
class Session;

/** Links quotations with their speakers and cues: by clicking in the text, or from a list. */
class LinkController : public QObject
{
    Q_OBJECT

public:
    LinkController(Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                   AnnotationController &controller, const ActionRegistry &actions, QWidget *window);

    /** The next click chooses what to link the chosen annotation with; only a part of that role, if one is given. */
    void pick(std::optional<LinkRole> role = {});
    void unlink(const AnnotationId &part);

Q_SIGNALS:
    void message(const QString &text);

private:
    void chooseFromList();
    void unlinkCurrent();
    void picked(const AnnotationId &id, int position);
    void tagPlace(int position);
    void tagPart(Span words);
    void dropped(const AnnotationId &quotation, QPoint globalPosition);
    void link(const AnnotationId &from, const AnnotationId &to, Acts::Linking linking = Acts::Linking::Add);

    Session &m_session;
    ArticleEditor &m_editor;
    AnnotationNavigator &m_navigator;
    AnnotationController &m_controller;
    QWidget *m_window = nullptr;
    AnnotationId m_from; ///< what the next click is linked with
    std::optional<LinkRole> m_role;
};

} // namespace Guillemet
