// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/tagsetdraft.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Guillemet {

/** The attributes of a tag with their allowed values, as a tree that is edited in place. */
class TagAttributesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TagAttributesEditor(TagsetDraft &draft, QWidget *parent = nullptr);

    void setTag(const TagId &tag);

Q_SIGNALS:
    void edited();

private:
    QTreeWidgetItem *addItem(QTreeWidgetItem *parent, const QString &text, const QString &id);
    void refill(const QString &attribute, const QString &value = {}, bool edit = false);
    QString currentAttribute() const;
    void itemChanged(QTreeWidgetItem *item);
    void addAttribute();
    void addValue();
    void removeCurrent();
    void showCurrent();
    void keyEdited(const QString &key);

    TagsetDraft &m_draft;
    TagId m_tag;
    QTreeWidget *m_tree = nullptr;
    QPushButton *m_addValue = nullptr;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_key = nullptr;
};

} // namespace Guillemet
