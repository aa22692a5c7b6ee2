// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/userprompts.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFileDialog>

namespace Guillemet {

/** The questions as dialogs over a window. */
class WindowPrompts final : public UserPrompts
{
    Q_OBJECT

public:
    explicit WindowPrompts(QWidget *window);

    void openFiles(const FileQuestion &question, std::function<void(const QStringList &)> answer) override;
    void openFile(const FileQuestion &question, std::function<void(const QString &)> answer) override;
    void saveFile(const FileQuestion &question, std::function<void(const QString &)> answer) override;
    void chooseFolder(const FileQuestion &question, std::function<void(const QString &)> answer) override;
    void confirm(const QString &title, const QString &text, const QString &confirm,
                 std::function<void()> answer) override;
    void text(const QString &title, const QString &label, const QString &value,
              std::function<void(const QString &)> answer) override;

private:
    QFileDialog *fileDialog(const FileQuestion &question, QFileDialog::FileMode mode, QFileDialog::AcceptMode accept);

    QWidget *m_window = nullptr;
};

} // namespace Guillemet
