// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/validation/finding.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace Guillemet {

class ActionRegistry;
class AnnotationController;
class AnnotationNavigator;
class ArticleEditor;
class Session;
class Settings;
class Validator;

/** What is to check in the open article: from one finding to the next, fixing it, and which rules are on. */
class CheckController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        Settings &settings;
        ArticleEditor &editor;
        AnnotationNavigator &navigator;
        AnnotationController &annotations;
    };

    CheckController(const Parts &parts, const ActionRegistry &actions, QObject *parent);

    const Validator &validator() const;
    /** The finding one is at; it is still there. */
    const std::optional<Finding> &current() const { return m_current; }
    /** Shows its place in the text and makes it the current one. */
    void go(const Finding &finding);
    void fix(const Finding &finding);
    void fixAll(const QString &rule);
    bool isOn(const QString &rule) const;
    void setOn(const QString &rule, bool on);

Q_SIGNALS:
    void currentChanged();
    void message(const QString &text);

private:
    void goToNext(bool forward);
    const Finding *atCaret() const;
    std::optional<Finding> findingHere() const;
    void say(const Finding &finding);
    void setCurrent(const std::optional<Finding> &finding);
    void forgetGone();
    void updateActions();
    void showInOverview();

    Parts m_parts;
    const ActionRegistry &m_actions;
    Validator *m_validator;
    QTimer m_overviewTimer{this};
    std::optional<Finding> m_current;
};

} // namespace Guillemet
