// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace Guillemet {

/** Edits a cell by choosing one of a list of values, which have words for the screen. */
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Choices = std::function<QList<std::pair<QString, QString>>(const QModelIndex &)>;

    /** `choices` gives values and words. */
    ChoiceDelegate(Choices choices, QString name, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Choices m_choices;
    QString m_name; ///< for screen readers
};

} // namespace Guillemet
