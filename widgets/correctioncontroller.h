// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/articlehistory.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace Guillemet {

class ActionRegistry;
class AnnotationModel;
class ArticleEditor;
class CorrectionField;

/** Corrects the text of the article in its place, and shows it beside what it was. */
class CorrectionController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        ArticleEditor &editor;
        AnnotationModel &annotations;
    };

    CorrectionController(const Parts &parts, const ActionRegistry &actions, QWidget *window);

    void start();

Q_SIGNALS:
    void hint(const QString &text); ///< "" when it is over
    void message(const QString &text);

private:
    void correct(Span paragraphs, const QString &words, int caret);
    void compare();
    void showOriginal(const QString &original);
    void perform(const Change &change);

    Parts m_parts;
    ArticleHistory m_history;
    QWidget *m_window;
    QPointer<CorrectionField> m_field;
};

} // namespace Guillemet
