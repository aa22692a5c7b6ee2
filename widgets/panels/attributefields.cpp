// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/attributefields.h"

#include "models/core/decision.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestInALine = 140; // px of a name before its field

/** The card has fields of their own for these. */
bool isProgramsOwn(const QString &attribute)
{
    return isInternal(attribute) || QStringList{Attribute::Type,    Attribute::Speaker, Attribute::Country,
                                                Attribute::Mention, Attribute::Note,    Attribute::Unsure}
                                        .contains(attribute);
}

} // namespace

AttributeFields::AttributeFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows); // a long name goes above its field
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
}

void AttributeFields::setAnnotation(const Tag *tag, const Annotation &annotation)
{
    QList<TagAttribute> attributes = tag ? tag->attributes : QList<TagAttribute>();
    attributes.removeIf([](const TagAttribute &attribute) { return isProgramsOwn(attribute.id); });
    if (attributes != m_attributes) {
        m_attributes = attributes;
        makeFields();
    }
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        setValue(m_fields[i], annotation.attributes.value(m_attributes[i].id));
}

void AttributeFields::setLabelWidth(int width)
{
    for (QWidget *field : std::as_const(m_fields)) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
        label->setMinimumWidth(width);
        label->setWordWrap(label->fontMetrics().horizontalAdvance(label->text()) > LongestInALine);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    }
}

void AttributeFields::makeFields()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    for (const TagAttribute &attribute : std::as_const(m_attributes)) {
        QWidget *field = makeField(attribute);
        field->setObjectName(u"attribute."_s + attribute.id);
        field->setAccessibleName(attribute.name);
        m_form->addRow(attribute.name, field);
        m_fields.append(field);
    }
}

QWidget *AttributeFields::makeField(const TagAttribute &attribute)
{
    if (attribute.values.isEmpty()) {
        auto *line = new QLineEdit(this);
        connect(line, &QLineEdit::editingFinished, this, [this, line, id = attribute.id] {
            if (line->isModified()) {
                line->setModified(false);
                Q_EMIT chosen(id, line->text().trimmed());
            }
        });
        return line;
    }
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    choice->addItem(tr("not said"), QString());
    for (const QString &value : attribute.values)
        choice->addItem(value, value);
    connect(choice, &QComboBox::activated, this,
            [this, choice, id = attribute.id](int index) { Q_EMIT chosen(id, choice->itemData(index).toString()); });
    return choice;
}

void AttributeFields::setValue(QWidget *field, const QString &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        if (!line->hasFocus() || !line->isModified())
            line->setText(value);
        return;
    }
    auto *choice = qobject_cast<QComboBox *>(field);
    if (choice->findData(value) < 0)
        choice->addItem(value, value); // it came from elsewhere, and is shown as it is
    choice->setCurrentIndex(choice->findData(value));
}

} // namespace Guillemet
