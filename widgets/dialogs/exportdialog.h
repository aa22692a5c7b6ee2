// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Guillemet {

class Format;
class FormatRegistry;
class Settings;
class UserPrompts;

/** What to export, as what, and where to; what it was last time is filled in. */
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        QString format; ///< id
        QString output; ///< folder, or file
        bool all = true;
        ExportOptions options;
    };

    /** `articles` is how many there are; `canThis`, whether one is open. */
    ExportDialog(const FormatRegistry &formats, Settings &settings, UserPrompts &prompts, qsizetype articles,
                 bool canThis, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const Guillemet::ExportDialog::Choice &choice);

private:
    const Format *format() const;
    bool isFile() const;
    void formatChanged();
    void browse();
    void check();
    QString lossText() const;

    const FormatRegistry &m_formats;
    Settings &m_settings;
    UserPrompts &m_prompts;
    QComboBox *m_format = nullptr;
    QLabel *m_loss = nullptr;
    QRadioButton *m_this = nullptr;
    QRadioButton *m_all = nullptr;
    QCheckBox *m_undecided = nullptr;
    QCheckBox *m_spreadsheet = nullptr;
    QLabel *m_outputLabel = nullptr;
    QLineEdit *m_output = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace Guillemet
