// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/tagattributeseditor.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int AttributeIdRole = Qt::UserRole; // of an attribute its id, of a value the value as the draft has it
}

TagAttributesEditor::TagAttributesEditor(TagsetDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_tree(new QTreeWidget(this))
    , m_key(new QLineEdit(this))
{
    m_tree->setObjectName(u"attributes"_s);
    m_tree->setAccessibleName(tr("Attributes and their values"));
    m_tree->setHeaderHidden(true);
    m_tree->setMinimumHeight(m_tree->fontMetrics().height() * 4);
    auto *title = new QLabel(tr("Attributes and their value&s:"), this);
    title->setBuddy(m_tree);
    const auto button = [this](const QString &name, const QString &text, void (TagAttributesEditor::*act)()) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_key->setObjectName(u"attributeKey"_s);
    m_key->setMaxLength(1);
    m_key->setFixedWidth(m_key->fontMetrics().averageCharWidth() * 6);
    auto *keyLabel = new QLabel(tr("Ke&y:"), this);
    keyLabel->setToolTip(tr("Gives the annotation the next value of this attribute"));
    keyLabel->setBuddy(m_key);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(button(u"addAttribute"_s, tr("Add A&ttribute"), &TagAttributesEditor::addAttribute));
    buttons->addWidget(m_addValue = button(u"addValue"_s, tr("Add &Value"), &TagAttributesEditor::addValue));
    buttons->addWidget(m_remove = button(u"removeAttribute"_s, tr("Re&move"), &TagAttributesEditor::removeCurrent));
    buttons->addStretch();
    buttons->addWidget(keyLabel);
    buttons->addWidget(m_key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    connect(m_tree, &QTreeWidget::itemChanged, this, &TagAttributesEditor::itemChanged);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TagAttributesEditor::showCurrent);
    connect(m_key, &QLineEdit::textEdited, this, &TagAttributesEditor::keyEdited);
}

void TagAttributesEditor::setTag(const TagId &tag)
{
    m_tag = tag;
    setEnabled(m_draft.find(tag) != nullptr);
    refill({});
}

QTreeWidgetItem *TagAttributesEditor::addItem(QTreeWidgetItem *parent, const QString &text, const QString &id)
{
    auto *item = parent ? new QTreeWidgetItem(parent, {text}) : new QTreeWidgetItem(m_tree, {text});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(0, AttributeIdRole, id);
    return item;
}

void TagAttributesEditor::refill(const QString &attribute, const QString &value, bool edit)
{
    QTreeWidgetItem *current = nullptr;
    {
        const QSignalBlocker blocker(m_tree);
        m_tree->clear();
        const Tag *tag = m_draft.find(m_tag);
        for (const TagAttribute &one : tag ? tag->attributes : QList<TagAttribute>()) {
            QTreeWidgetItem *item = addItem(nullptr, one.name, one.id);
            if (one.id == attribute && value.isEmpty())
                current = item;
            for (const QString &allowed : one.values) {
                QTreeWidgetItem *child = addItem(item, allowed, allowed);
                if (one.id == attribute && allowed == value)
                    current = child;
            }
        }
        m_tree->expandAll();
        m_tree->setCurrentItem(current ? current : m_tree->topLevelItem(0));
    }
    showCurrent();
    if (current && edit) {
        m_tree->setFocus();
        m_tree->editItem(current);
    }
}

QString TagAttributesEditor::currentAttribute() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? item->data(0, AttributeIdRole).toString() : QString();
}

void TagAttributesEditor::itemChanged(QTreeWidgetItem *item)
{
    const QString text = item->text(0).trimmed();
    const QString id = item->data(0, AttributeIdRole).toString();
    const QString attribute = item->parent() ? item->parent()->data(0, AttributeIdRole).toString() : id;
    if (item->parent()) {
        m_draft.renameValue(m_tag, attribute, id, text);
        const Tag *tag = m_draft.find(m_tag);
        const bool renamed = tag && !tag->attribute(attribute)->values.contains(id);
        const QSignalBlocker blocker(m_tree);
        item->setText(0, renamed ? text : id);
        item->setData(0, AttributeIdRole, item->text(0));
    } else if (const Tag *tag = m_draft.find(m_tag); tag && !text.isEmpty()) {
        if (const TagAttribute *known = tag->attribute(id)) {
            TagAttribute named = *known;
            named.name = text;
            m_draft.setAttribute(m_tag, named);
        }
    }
    Q_EMIT edited();
}

void TagAttributesEditor::addAttribute()
{
    refill(m_draft.addAttribute(m_tag, tr("New attribute")), {}, true);
    Q_EMIT edited();
}

void TagAttributesEditor::addValue()
{
    const QString attribute = currentAttribute();
    const Tag *tag = m_draft.find(m_tag);
    const TagAttribute *known = tag ? tag->attribute(attribute) : nullptr;
    if (!known)
        return;
    QString value = tr("new value");
    for (int i = 2; known->values.contains(value); ++i)
        value = tr("new value %1").arg(i);
    m_draft.addValue(m_tag, attribute, value);
    refill(attribute, value, true);
    Q_EMIT edited();
}

void TagAttributesEditor::removeCurrent()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    const QString attribute = currentAttribute();
    if (item->parent())
        m_draft.removeValue(m_tag, attribute, item->data(0, AttributeIdRole).toString());
    else
        m_draft.removeAttribute(m_tag, attribute);
    refill(attribute);
    Q_EMIT edited();
}

void TagAttributesEditor::showCurrent()
{
    const Tag *tag = m_draft.find(m_tag);
    const TagAttribute *attribute = tag ? tag->attribute(currentAttribute()) : nullptr;
    m_addValue->setEnabled(attribute);
    m_remove->setEnabled(attribute);
    m_key->setEnabled(attribute);
    m_key->setText(attribute ? attribute->shortcut : QString());
}

void TagAttributesEditor::keyEdited(const QString &key)
{
    const Tag *tag = m_draft.find(m_tag);
    if (const TagAttribute *known = tag ? tag->attribute(currentAttribute()) : nullptr) {
        TagAttribute keyed = *known;
        keyed.shortcut = key.toUpper().trimmed();
        m_draft.setAttribute(m_tag, keyed);
        Q_EMIT edited();
    }
}

} // namespace Guillemet
