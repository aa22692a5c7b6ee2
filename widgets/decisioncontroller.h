// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QObject>

namespace Guillemet {

class ActionRegistry;
class AnnotationController;
class AnnotationNavigator;
class ArticleEditor;
class FollowUpOffer;
class Session;

/** Accepting and rejecting what the analysis found: one, a quotation with all in it, a paragraph, the article. */
class DecisionController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        ArticleEditor &editor;
        AnnotationNavigator &navigator;
        AnnotationController &annotations;
        QList<FollowUpOffer *> offers; ///< taken before anything else is accepted
    };
    DecisionController(const Parts &parts, const ActionRegistry &actions, QObject *parent);

Q_SIGNALS:
    void message(const QString &text);

private:
    void accept();
    void reject();
    void acceptInside();
    void acceptParagraph();
    void finish();
    bool isRapid() const;
    void goOn();
    void tellNothingIsChosen();
    void tellOfParagraphs(int position);

    Parts m_parts;
    const ActionRegistry &m_actions;
    int m_paragraph = -1; ///< where suggestions were accepted one by one
    int m_oneByOne = 0;   ///< how many; negative once it was told that there is a shorter way
};

} // namespace Guillemet
