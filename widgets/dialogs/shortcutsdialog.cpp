// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/shortcutsdialog.h"

#include "models/core/speaker.h"
#include "widgets/actionregistry.h"

#include <QtGui/QAction>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int ActionRole = Qt::UserRole;

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts.append(sequence.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

/** Whether the key moves the caret in the text, or from field to field. */
bool isCaretKey(const QKeySequence &keys)
{
    constexpr Qt::Key Caret[] = {Qt::Key_Left, Qt::Key_Right,  Qt::Key_Up,       Qt::Key_Down, Qt::Key_Home,
                                 Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Tab,  Qt::Key_Backtab};
    const QKeyCombination combination = keys.isEmpty() ? QKeyCombination() : keys[0];
    return std::ranges::contains(Caret, combination.key()) &&
           (combination.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_tree(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_message(new QLabel(this))
    , m_takeOver(new QPushButton(tr("&Take It Over"), this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *search = new QLineEdit(this);
    search->setObjectName(u"search"_s);
    search->setPlaceholderText(tr("Search actions and keys"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);

    m_tree->setObjectName(u"shortcuts"_s);
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    m_edit->setObjectName(u"keys"_s);
    m_edit->setAccessibleName(tr("New key"));
    m_edit->setMaximumSequenceLength(1);
    m_edit->setClearButtonEnabled(true);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(m_message->fontMetrics().height() * 2);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_reset = new QPushButton(tr("&Default"), this);
    m_reset->setObjectName(u"default"_s);
    auto *editRow = new QHBoxLayout;
    editRow->addWidget(m_edit);
    editRow->addWidget(m_reset);
    auto *form = new QFormLayout;
    auto *label = new QLabel(tr("&New key:"), this);
    label->setBuddy(m_edit); // a row that is a layout has none
    form->addRow(label, editRow);
    m_takeOver->setObjectName(u"takeOver"_s);
    m_takeOver->setAutoDefault(true); // Enter too
    auto *messageRow = new QHBoxLayout;
    messageRow->addWidget(m_message, 1);
    messageRow->addWidget(m_takeOver, 0, Qt::AlignTop);
    form->addRow(QString(), messageRow);

    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShortcutsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutsDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_tree);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(620, 560);

    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] { assign(m_edit->keySequence()); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsDialog::takeOver);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &ShortcutsDialog::resetAll);
    setTabOrder({search, m_tree, m_edit, m_takeOver, m_reset});
    fill();
    search->setFocus();
}

void ShortcutsDialog::fill()
{
    for (QAction *action : m_actions.all()) {
        m_keys.insert(action, action->shortcuts());
        auto *item = new QTreeWidgetItem(m_tree, {m_actions.name(action), keysText(action->shortcuts())});
        item->setData(0, ActionRole, QVariant::fromValue(action));
        item->setIcon(0, action->icon());
        item->setToolTip(0, action->statusTip());
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void ShortcutsDialog::filter(const QString &text)
{
    const QString key = speakerKey(text);
    const auto isKey = [&text](const QKeySequence &keys) {
        return keys.toString(QKeySequence::NativeText).compare(text, Qt::CaseInsensitive) == 0;
    };
    // A letter alone asks what the key does.
    const bool asksKey = text.size() == 1 && std::ranges::any_of(m_keys, [&isKey](const QList<QKeySequence> &keys) {
                             return std::ranges::any_of(keys, isKey);
                         });
    QTreeWidgetItem *first = nullptr;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_tree->topLevelItem(row);
        const bool fits = asksKey ? std::ranges::any_of(m_keys[actionOf(*item)], isKey)
                                  : speakerKey(item->text(0)).contains(key) ||
                                        item->text(1).contains(text, Qt::CaseInsensitive) ||
                                        speakerKey(item->toolTip(0)).contains(key);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (!m_tree->currentItem() || m_tree->currentItem()->isHidden())
        m_tree->setCurrentItem(first); // a key is never given to an action out of sight
    m_edit->setEnabled(first);
    m_reset->setEnabled(first);
}

QAction *ShortcutsDialog::actionOf(const QTreeWidgetItem &item)
{
    return item.data(0, ActionRole).value<QAction *>();
}

QAction *ShortcutsDialog::currentAction() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? actionOf(*item) : nullptr;
}

QAction *ShortcutsDialog::clash(const QKeySequence &keys) const
{
    for (const auto &[action, taken] : m_keys.asKeyValueRange()) {
        if (action != currentAction() && taken.contains(keys))
            return action;
    }
    return nullptr;
}

void ShortcutsDialog::showCurrent()
{
    const QAction *action = currentAction();
    const QList<QKeySequence> keys = m_keys.value(const_cast<QAction *>(action));
    m_edit->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
    m_message->setText(action ? action->statusTip() : QString());
    m_takeOver->hide();
}

void ShortcutsDialog::assign(const QKeySequence &keys)
{
    if (!m_tree->currentItem())
        return;
    const QList<QKeySequence> now = m_keys.value(currentAction());
    if (keys == now.value(0))
        return; // the field was only left
    const QAction *other = keys.isEmpty() || isCaretKey(keys) ? nullptr : clash(keys);
    m_takeOver->setVisible(other); // not hidden first: the field tells twice of a key, and the focus would go on
    if (isCaretKey(keys)) {
        m_message->setText(tr("%1 moves the caret. Choose another key.").arg(keys.toString(QKeySequence::NativeText)));
        return;
    }
    if (other) {
        m_message->setText(tr("%1 is taken by “%2”. Take it over from there, or choose another key.")
                               .arg(keys.toString(QKeySequence::NativeText), m_actions.name(other)));
        if (focusWidget() == m_edit)
            m_takeOver->setFocus(); // one key does it: in the field every key would be taken for the wish
        return;
    }
    QList<QKeySequence> wanted = now.sliced(std::min<qsizetype>(1, now.size())); // those beside the first stay
    wanted.removeAll(keys);
    if (!keys.isEmpty())
        wanted.prepend(keys);
    setKeys(*m_tree->currentItem(), wanted);
    showCurrent();
}

void ShortcutsDialog::takeOver()
{
    const QKeySequence keys = m_edit->keySequence();
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem &item = *m_tree->topLevelItem(row);
        QList<QKeySequence> left = m_keys.value(actionOf(item));
        if (&item != m_tree->currentItem() && left.removeAll(keys) > 0)
            setKeys(item, left);
    }
    assign(keys);
    m_tree->setFocus();
}

void ShortcutsDialog::reset()
{
    QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    const QList<QKeySequence> keys = m_actions.defaultShortcuts(currentAction());
    for (const QKeySequence &sequence : keys) {
        if (clash(sequence)) {
            m_edit->setKeySequence(sequence);
            assign(sequence); // says so
            return;
        }
    }
    setKeys(*item, keys);
    showCurrent();
}

void ShortcutsDialog::resetAll()
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem &item = *m_tree->topLevelItem(row);
        setKeys(item, m_actions.defaultShortcuts(actionOf(item)));
    }
    showCurrent();
}

void ShortcutsDialog::setKeys(QTreeWidgetItem &item, const QList<QKeySequence> &keys)
{
    m_keys.insert(actionOf(item), keys);
    item.setText(1, keysText(keys));
}

void ShortcutsDialog::accept()
{
    for (QAction *action : m_actions.all()) {
        if (m_keys.value(action) != action->shortcuts())
            m_actions.setShortcuts(action, m_keys.value(action));
    }
    QDialog::accept();
}

} // namespace Guillemet
