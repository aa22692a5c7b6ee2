// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlebatches.h"

#include <QtWidgets/QDialog>

class QTreeWidget;

namespace Guillemet {

/** The files that did not come in, each with the reason; they can be tried again and the list copied. */
class FailedFilesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FailedFilesDialog(const QList<FailedFile> &files, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested(const QStringList &paths);

private:
    QStringList pathsToRetry() const;
    void copy() const;

    QList<FailedFile> m_files;
    QTreeWidget *m_list = nullptr;
};

} // namespace Guillemet
