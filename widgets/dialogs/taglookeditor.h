// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagset.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QIcon;
class QLabel;
class QLineEdit;
class QFormLayout;

namespace Guillemet {

/** Name, key, colours and underline of a tag, as fields. */
class TagLookEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TagLookEditor(QWidget *parent = nullptr);

    void setTag(const Tag &tag); ///< without an id: nothing to edit
    void editName();

    /** What is hard to read in the colours of a tag, as a sentence; "" if nothing is. */
    static QString contrastWarning(const Tag &tag);
    /** A word with its underline, for a list on a page of this palette. */
    static QIcon sample(const Tag &tag, const QPalette &palette);

Q_SIGNALS:
    void edited(const Guillemet::Tag &tag);

private:
    struct ColorField
    {
        QLineEdit *text = nullptr;
        QLabel *sample = nullptr;
    };
    ColorField addColor(QFormLayout *form, const QString &name, const QString &label);
    void chooseColor(QLineEdit *field);
    void collect();
    void showSamples();

    Tag m_tag;
    bool m_showing = false;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_key = nullptr;
    ColorField m_light;
    ColorField m_dark;
    QComboBox *m_underline = nullptr;
    QCheckBox *m_tinted = nullptr;
    QCheckBox *m_bold = nullptr;
    QCheckBox *m_italic = nullptr;
};

} // namespace Guillemet
