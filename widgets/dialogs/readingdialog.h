// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/readingoptions.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QFontComboBox;
class QSpinBox;

namespace Guillemet {

/** Font, line height and width of the page; every change is shown at once. */
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReadingDialog(const ReadingOptions &options, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const Guillemet::ReadingOptions &options);

private:
    void show(const ReadingOptions &options);
    void collect();

    ReadingOptions m_options;
    bool m_showing = false;
    QCheckBox *m_usual = nullptr;
    QFontComboBox *m_font = nullptr;
    QSpinBox *m_size = nullptr;
    QDoubleSpinBox *m_lineHeight = nullptr;
    QSpinBox *m_measure = nullptr;
    QCheckBox *m_numbers = nullptr;
    QCheckBox *m_codes = nullptr;
    QCheckBox *m_overview = nullptr;
};

} // namespace Guillemet
