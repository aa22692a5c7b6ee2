// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/annotationimport.h"

#include <QtWidgets/QDialog>

namespace Guillemet {

/** What an import brought, and what failed and why; the files that failed can be tried again. */
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportReportDialog(const ImportPlan &plan, QWidget *parent = nullptr);

    /** In one line. */
    static QString summary(const ImportPlan &plan);

Q_SIGNALS:
    void retryRequested(const QStringList &paths);
};

} // namespace Guillemet
