// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/editing/navigation.h"

#include <QtCore/QObject>

class QAction;

namespace Guillemet {

class ActionRegistry;
class ArticleEditor;
class Session;

/** Which annotation is chosen, and going from one to the next. */
class AnnotationNavigator : public QObject
{
    Q_OBJECT

public:
    AnnotationNavigator(Session &session, ArticleEditor &editor, const ActionRegistry &actions,
                        QObject *parent = nullptr);

    /** The chosen annotation; null for none. */
    const Annotation *current() const;
    /** The chosen quotation, or the one the chosen part belongs to, or else the one chosen last; null for none. */
    const Annotation *quotation() const;
    /** Chooses it and shows it, with the caret at its beginning. */
    void go(const AnnotationId &id);
    void go(const AnnotationId &id, Span span);
    void goToUndecided(Direction direction);
    /** Shows a place, without choosing anything. */
    void show(Span span);

Q_SIGNALS:
    void currentChanged(const Guillemet::AnnotationId &id);
    void message(const QString &text);

private:
    void goToNext(Direction direction);
    void pickStacked();
    void tellStack(int index, int count);
    void remember(const AnnotationId &id);
    Place place() const;
    QString allDecided() const;

    Session &m_session;
    ArticleEditor &m_editor;
    const QAction &m_finish;
    AnnotationId m_lastQuotation;
};

} // namespace Guillemet
