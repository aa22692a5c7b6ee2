// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/comparison.h"

#include <QtCore/QObject>

#include <optional>

namespace Guillemet {

class ActionRegistry;
class AnnotationNavigator;
class ArticleEditor;
class DifferenceModel;
class Reviewer;
class Session;

/** From one difference with somebody else to the next, and taking theirs. */
class ReviewController : public QObject
{
    Q_OBJECT

public:
    ReviewController(Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                     const ActionRegistry &actions, QObject *parent);

    Reviewer &reviewer() const { return *m_reviewer; }
    DifferenceModel &model() const { return *m_model; }
    /** The row one is at; -1 for none. */
    int current() const { return m_current ? rowOfCurrent() : -1; }
    /** Shows its place in the text and makes it the current one. */
    void go(int row);
    void takeTheirs();

Q_SIGNALS:
    void currentChanged();
    void message(const QString &text);

private:
    int rowOfCurrent() const;
    void goToNext(bool forward);
    void updateActions();

    Session &m_session;
    ArticleEditor &m_editor;
    AnnotationNavigator &m_navigator;
    const ActionRegistry &m_actions;
    Reviewer *m_reviewer;
    DifferenceModel *m_model;
    std::optional<Difference> m_current;
};

} // namespace Guillemet
