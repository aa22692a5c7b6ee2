// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtGui/QKeySequence>

#include <span>

class QAction;

namespace Guillemet {

class Settings;

/** Where the shortcut of an action is heard. */
enum class ActionContext {
    Window, ///< everywhere in the window
    Editor, ///< only while the article has the focus: one-letter keys must not fire while one types in a field
};

/** One row of the table of actions. Texts are English, in the translation context "Actions". */
struct ActionInfo
{
    const char *id;        ///< "annotate.accept"; what stands before the first dot is the menu
    const char *text;      ///< with mnemonic and, where a dialog follows, an ellipsis
    const char *icon;      ///< name in the icon theme; null for none
    const char *shortcuts; ///< portable, several separated by "; "
    const char *help;      ///< one sentence for the status bar and the list of keys
    ActionContext context = ActionContext::Window;
    bool checkable = false;
};

/** The table, in the order of the menus. */
std::span<const ActionInfo> actionTable();

/**
 * Every action of the program, made from the table: the one source of menus, tool bar, context menus, the page of
 * keys and the handbook. Keys chosen by the user are kept in the settings.
 */
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(Settings &settings, QObject *parent = nullptr);

    /** Asking for an id that is not in the table is a programming error (fatal). */
    QAction *action(QLatin1StringView id) const;
    /** Where `right` is refused, what it says stands in place of the help; and the action is off. */
    void enable(QLatin1StringView id, bool enabled, const Result<> &right) const;
    const ActionInfo &info(const QAction *action) const;
    const QList<QAction *> &all() const { return m_actions; }
    /** Those of the context, to be added to the widget that hears them. */
    QList<QAction *> inContext(ActionContext context) const;

    /** Text of the menu without mnemonic and ellipsis. */
    static QString plainText(const QAction *action);
    /** Its keys as one reads them: Enter of the number pad goes without saying where Return does the same. */
    static QStringList keysToRead(const QAction *action);
    /** What the action always does: "Undo", where its text is "Undo “Tag quotation”" just now. */
    QString name(const QAction *action) const;
    QList<QKeySequence> defaultShortcuts(const QAction *action) const;
    void setShortcuts(QAction *action, const QList<QKeySequence> &shortcuts);
    /** The action that hears `keys` already, other than `except`; null if none. */
    QAction *clash(const QKeySequence &keys, const QAction *except) const;

Q_SIGNALS:
    void shortcutsChanged();

private:
    Settings &m_settings;
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
};

} // namespace Guillemet
