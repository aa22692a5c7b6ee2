// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/projectmerging.h"

#include <QtWidgets/QDialog>

namespace Guillemet {

/** What a merge brought, and what of it was in the way of something here; it can be taken back. */
class MergeReportDialog : public QDialog
{
    Q_OBJECT

public:
    MergeReportDialog(const MergeReport &report, QWidget *parent);

Q_SIGNALS:
    void undoRequested();
};

} // namespace Guillemet
