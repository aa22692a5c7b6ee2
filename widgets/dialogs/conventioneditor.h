// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/convention.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;

namespace Guillemet {

/** A convention: a preset, or one's own choice of each part of it. */
class ConventionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ConventionEditor(QWidget *parent = nullptr);

    Convention convention() const;
    void setConvention(const Convention &convention);

Q_SIGNALS:
    void changed();

private:
    QComboBox *addEdge(const QString &name, const QString &label, const QString &inside, const QString &outside);
    QCheckBox *addCheck(const QString &name, const QString &text);
    void edited();
    void showPreset();

    QComboBox *m_preset = nullptr;
    QComboBox *m_marks = nullptr;
    QComboBox *m_stop = nullptr;
    QComboBox *m_conjunction = nullptr;
    QCheckBox *m_outermost = nullptr;
    QCheckBox *m_direct = nullptr;
    QCheckBox *m_sentences = nullptr;
    QCheckBox *m_withoutCues = nullptr;
};

} // namespace Guillemet
