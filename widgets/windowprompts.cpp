// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowprompts.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace Guillemet {

WindowPrompts::WindowPrompts(QWidget *window)
    : UserPrompts(window)
    , m_window(window)
{
}

QFileDialog *WindowPrompts::fileDialog(const FileQuestion &question, QFileDialog::FileMode mode,
                                       QFileDialog::AcceptMode accept)
{
    auto *dialog = new QFileDialog(m_window, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(accept);
    dialog->setFileMode(mode);
    dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suffix);
    const QFileInfo info(question.path);
    if (info.isDir()) {
        dialog->setDirectory(question.path);
    } else if (!question.path.isEmpty()) {
        dialog->setDirectory(info.absolutePath());
        if (accept == QFileDialog::AcceptSave || info.exists()) // a usual folder may not be there
            dialog->selectFile(info.fileName());
    }
    return dialog;
}

void WindowPrompts::openFiles(const FileQuestion &question, std::function<void(const QStringList &)> answer)
{
    auto *dialog = fileDialog(question, QFileDialog::ExistingFiles, QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::filesSelected, this, std::move(answer));
    dialog->open();
}

void WindowPrompts::openFile(const FileQuestion &question, std::function<void(const QString &)> answer)
{
    auto *dialog = fileDialog(question, QFileDialog::ExistingFile, QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(answer));
    dialog->open();
}

void WindowPrompts::saveFile(const FileQuestion &question, std::function<void(const QString &)> answer)
{
    auto *dialog = fileDialog(question, QFileDialog::AnyFile, QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(answer));
    dialog->open();
}

void WindowPrompts::chooseFolder(const FileQuestion &question, std::function<void(const QString &)> answer)
{
    auto *dialog = fileDialog(question, QFileDialog::Directory, QFileDialog::AcceptOpen);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(answer));
    dialog->open();
}

void WindowPrompts::confirm(const QString &title, const QString &text, const QString &confirm,
                            std::function<void()> answer)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *button = box->addButton(confirm, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [button, answer = std::move(answer)](QAbstractButton *clicked) {
        if (clicked == button)
            answer();
    });
    box->open();
}

void WindowPrompts::text(const QString &title, const QString &label, const QString &value,
                         std::function<void(const QString &)> answer)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(value);
    dialog->resize(420, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, std::move(answer));
    dialog->open();
}

} // namespace Guillemet
