// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionregistry.h"

#include "widgets/settings.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QIcon>

#include <array>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

QString shortcutKey(const ActionInfo &info)
{
    return u"shortcuts/"_s + QLatin1StringView(info.id);
}

/** Whether a key that is held goes on doing it: going somewhere, and what is done step by step. Nobody is to decide on
 * a screenful by a heavy hand. */
bool goesOn(QLatin1StringView id)
{
    return std::ranges::any_of(std::array{"edit."_L1, "view."_L1, "annotate.edge."_L1, "annotate.next"_L1,
                                          "annotate.previous"_L1, "annotate.pickStacked"_L1, "check.next"_L1,
                                          "check.previous"_L1, "review.next"_L1, "review.previous"_L1},
                               [id](QLatin1StringView begin) { return id.startsWith(begin); });
}

QList<QKeySequence> parsed(const QString &list)
{
    return list.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(list, QKeySequence::PortableText);
}

} // namespace

ActionRegistry::ActionRegistry(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (const ActionInfo &info : actionTable()) {
        auto *action = new QAction(QCoreApplication::translate("Actions", info.text), this);
        action->setObjectName(QLatin1StringView(info.id));
        action->setData(int(&info - actionTable().data()));
        action->setStatusTip(QCoreApplication::translate("Actions", info.help));
        action->setCheckable(info.checkable);
        action->setAutoRepeat(!info.checkable && goesOn(QLatin1StringView(info.id)));
        if (info.icon)
            action->setIcon(QIcon::fromTheme(QLatin1StringView(info.icon)));
        action->setShortcutContext(info.context == ActionContext::Editor ? Qt::WidgetWithChildrenShortcut
                                                                         : Qt::WindowShortcut);
        const QString own = m_settings.raw(shortcutKey(info)).toString();
        const bool chosen = m_settings.contains(shortcutKey(info));
        action->setShortcuts(chosen ? parsed(own) : defaultShortcuts(action));
        m_actions.append(action);
        m_byId.insert(action->objectName(), action);
    }
}

QAction *ActionRegistry::action(QLatin1StringView id) const
{
    QAction *action = m_byId.value(id);
    if (!action)
        qFatal("There is no action %s", id.data());
    return action;
}

void ActionRegistry::enable(QLatin1StringView id, bool enabled, const Result<> &right) const
{
    QAction *action = this->action(id);
    action->setEnabled(enabled && right);
    action->setStatusTip(right ? QCoreApplication::translate("Actions", info(action).help) : right.error().message);
    action->setToolTip(right ? QString() : plainText(action) + u"\n"_s + right.error().message);
}

const ActionInfo &ActionRegistry::info(const QAction *action) const
{
    return actionTable()[size_t(action->data().toInt())];
}

QList<QAction *> ActionRegistry::inContext(ActionContext context) const
{
    QList<QAction *> actions;
    std::ranges::copy_if(m_actions, std::back_inserter(actions),
                         [&](const QAction *action) { return info(action).context == context; });
    return actions;
}

namespace {
QString withoutMnemonic(QString text)
{
    if (text.endsWith(u'…'))
        text.chop(1);
    // "&&" is a real ampersand, a single one marks the mnemonic.
    text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', u'&');
    return text;
}
} // namespace

QString ActionRegistry::plainText(const QAction *action)
{
    return withoutMnemonic(action->text());
}

QStringList ActionRegistry::keysToRead(const QAction *action)
{
    QStringList texts;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &keys : shortcuts) {
        const QKeyCombination first = keys.isEmpty() ? QKeyCombination() : keys[0];
        const QKeySequence asReturn(QKeyCombination(first.keyboardModifiers(), Qt::Key_Return));
        if (first.key() != Qt::Key_Enter || !shortcuts.contains(asReturn))
            texts.append(keys.toString(QKeySequence::NativeText));
    }
    return texts;
}

QString ActionRegistry::name(const QAction *action) const
{
    return withoutMnemonic(QCoreApplication::translate("Actions", info(action).text));
}

QList<QKeySequence> ActionRegistry::defaultShortcuts(const QAction *action) const
{
    return parsed(QLatin1StringView(info(action).shortcuts));
}

void ActionRegistry::setShortcuts(QAction *action, const QList<QKeySequence> &shortcuts)
{
    action->setShortcuts(shortcuts);
    Q_EMIT shortcutsChanged();
    if (shortcuts == defaultShortcuts(action))
        m_settings.remove(shortcutKey(info(action)));
    else
        m_settings.setRaw(shortcutKey(info(action)), QKeySequence::listToString(shortcuts, QKeySequence::PortableText));
}

QAction *ActionRegistry::clash(const QKeySequence &keys, const QAction *except) const
{
    const auto found = std::ranges::find_if(
        m_actions, [&](const QAction *action) { return action != except && action->shortcuts().contains(keys); });
    return keys.isEmpty() || found == m_actions.end() ? nullptr : *found;
}

} // namespace Guillemet
