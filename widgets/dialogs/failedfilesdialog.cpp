// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/failedfilesdialog.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

FailedFilesDialog::FailedFilesDialog(const QList<FailedFile> &files, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("What Did Not Come In"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("These files, or parts of them, could not be read. All others are in the project."));
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("failedFiles"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("File"), tr("Reason")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const FailedFile &file : files) {
        auto *item = new QTreeWidgetItem(m_list, {QFileInfo(file.path).fileName(), file.reason});
        item->setToolTip(0, QDir::toNativeSeparators(file.path));
        item->setToolTip(1, file.reason);
    }
    m_list->header()->resizeSection(0, fontMetrics().averageCharWidth() * 30);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *retry = buttons->addButton(tr("&Try Again"), QDialogButtonBox::AcceptRole);
    auto *copyAll = buttons->addButton(tr("&Copy List"), QDialogButtonBox::ActionRole);
    retry->setToolTip(tr("Reads the selected files again, or all of which nothing came in"));
    retry->setEnabled(!pathsToRetry().isEmpty());
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this, retry] { retry->setEnabled(!pathsToRetry().isEmpty()); });
    connect(retry, &QPushButton::clicked, this, [this] {
        Q_EMIT retryRequested(pathsToRetry());
        accept();
    });
    connect(copyAll, &QPushButton::clicked, this, &FailedFilesDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 22);
}

QStringList FailedFilesDialog::pathsToRetry() const
{
    const QList<QTreeWidgetItem *> selected = m_list->selectedItems();
    QStringList paths;
    for (int row = 0; row < m_files.size(); ++row) {
        const FailedFile &file = m_files[row];
        const bool wanted = selected.isEmpty() ? file.isWhole : selected.contains(m_list->topLevelItem(row));
        if (wanted && !paths.contains(file.path))
            paths.append(file.path);
    }
    return paths;
}

void FailedFilesDialog::copy() const
{
    QString text;
    for (const FailedFile &file : m_files)
        text += QDir::toNativeSeparators(file.path) + u'\t' + file.reason + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Guillemet
