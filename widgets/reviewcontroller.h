// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/adjudication.h"

#include <QtCore/QObject>

#include <optional>

namespace Guillemet {

class ActionRegistry;
class AnnotationNavigator;
class ArticleEditor;
class DifferenceModel;
class ReviewDecisions;
class Reviewer;
class Session;

/** From one difference between two annotators to the next, and deciding on it. */
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
    void goToNext(bool forward);
    void take(bool first);
    void takeParts(const Adjudication::Choice &choice);
    void reject(const QString &reason);
    /** Takes what A or B has, or else the other one, into the agreed set, where it is chosen: to be changed there. */
    void edit(bool preferFirst);
    /** The agreed set is worked on, or one's own again. */
    void setAdjudicating(bool on);
    QString tagName(const TagId &tag) const; ///< for the screen

Q_SIGNALS:
    void currentChanged();
    void partsRequested();  ///< of the current difference
    void reasonRequested(); ///< to reject what both have
    void message(const QString &text);

private:
    int rowOfCurrent() const;
    const Difference *chosen();
    ReviewDecisions decisions() const;
    void decide(const Change &change);
    void decideParts();
    void goOn();
    void goBack();
    void updateActions();

    Session &m_session;
    ArticleEditor &m_editor;
    AnnotationNavigator &m_navigator;
    const ActionRegistry &m_actions;
    Reviewer *m_reviewer;
    DifferenceModel *m_model;
    std::optional<Difference> m_current;
    std::optional<Difference> m_decided; ///< last
    std::optional<int> m_goOnFrom;       ///< a decision is on its way: then to the next difference from here
};

} // namespace Guillemet
