// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagcontroller.h"

#include "models/editing/attributing.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"
#include "widgets/annotationwords.h"
#include "widgets/dialogs/tagsetdialog.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace Guillemet {

using namespace Qt::StringLiterals;

TagController::TagController(const Parts &parts, const ActionRegistry &actions, QMenu *menu, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_actions(actions)
    , m_menu(menu)
    , m_window(window)
{
    QAction *show = actions.action("settings.tagset"_L1);
    connect(show, &QAction::triggered, this, [this] {
        if (m_parts.session.isOpen())
            (new TagsetDialog(m_parts.session, m_parts.prompts, m_actions, m_window))->open();
    });
    const auto update = [this, show] {
        show->setEnabled(m_parts.session.isOpen());
        fill();
    };
    connect(&parts.session, &Session::projectOpened, this, update);
    connect(&parts.session, &Session::projectClosed, this, update);
    connect(&actions, &ActionRegistry::shortcutsChanged, this, &TagController::fill); // a key may be taken or free now
    connect(&parts.session, &Session::tagsetChanged, this, &TagController::tagsetChanged);
    update();
}

void TagController::tagsetChanged()
{
    fill();
    m_parts.editor.setTagset(m_parts.session.tagset());
}

void TagController::fill()
{
    qDeleteAll(m_menu->actions()); // also from the editor
    for (const Tag &tag : m_parts.session.tagset().tags()) {
        const QString name = AnnotationWords::tag(tag);
        if (!hasRole(tag.id))
            connect(add(name, tag.shortcut), &QAction::triggered, this,
                    [this, id = tag.id] { m_parts.controller.tag(id); });
        for (const TagAttribute &attribute : tag.attributes) {
            if (attribute.values.isEmpty())
                continue;
            connect(add(tr("%1: Next “%2”", "tag, attribute").arg(name, attribute.name), attribute.shortcut),
                    &QAction::triggered, this, [this, id = tag.id, of = attribute.id] { nextValue(id, of); });
        }
    }
    m_menu->menuAction()->setVisible(!m_menu->isEmpty());
}

QAction *TagController::add(const QString &text, const QString &key)
{
    QString shown = text;
    QAction *action = m_menu->addAction(shown.replace(u'&', "&&"_L1));
    const QKeySequence keys(key);
    if (!keys.isEmpty() && !m_actions.clash(keys, nullptr)) // a key of the program's own is not taken away
        action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    m_parts.editor.addAction(action);
    return action;
}

void TagController::nextValue(const TagId &tag, const QString &attribute)
{
    const Annotation *chosen = m_parts.navigator.current();
    const Tag *known = m_parts.session.tagset().find(tag);
    const TagAttribute *allowed = known ? known->attribute(attribute) : nullptr;
    if (!chosen || chosen->tag != tag || !allowed)
        return;
    const qsizetype now = allowed->values.indexOf(chosen->attributes.value(attribute));
    m_parts.controller.perform(
        Acts::setAttribute(m_parts.controller.context(), chosen->id, attribute, allowed->values.value(now + 1)));
}

} // namespace Guillemet
