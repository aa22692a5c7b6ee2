// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagset.h"

#include <QtWidgets/QWidget>

class QFormLayout;

namespace Guillemet {

/** What the tagset of the project lets one say of an annotation, beside what the program itself knows: a field each. */
class AttributeFields : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeFields(QWidget *parent = nullptr);

    /** Fields for the attributes of a tag (null for none), with what is said of the annotation. */
    void setAnnotation(const Tag *tag, const Annotation &annotation);
    /** At least so many pixels, so that the fields stand beneath those of the form around. */
    void setLabelWidth(int width);
    bool isEmpty() const { return m_attributes.isEmpty(); }

Q_SIGNALS:
    void chosen(const QString &attribute, const QString &value); ///< "" takes it away

private:
    void makeFields();
    QWidget *makeField(const TagAttribute &attribute);
    void setValue(QWidget *field, const QString &value);

    QList<TagAttribute> m_attributes;
    QList<QWidget *> m_fields; ///< one for each attribute
    QFormLayout *m_form;
};

} // namespace Guillemet
