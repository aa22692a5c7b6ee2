// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QWidget;

namespace Guillemet {

class ActionRegistry;
class Session;

/** Lets the analyst say in which language the open article is; what is not decided in it is found anew. */
class LanguageController : public QObject
{
    Q_OBJECT

public:
    /** `languages`: ISO 639-1 codes to choose from. */
    LanguageController(Session &session, const ActionRegistry &actions, QStringList languages, QWidget *window);

    /** "" to have the language found out. */
    void setLanguage(const QString &code);

Q_SIGNALS:
    void message(const QString &text);

private:
    void choose();

    Session &m_session;
    QStringList m_languages;
    QWidget *m_window;
};

} // namespace Guillemet
