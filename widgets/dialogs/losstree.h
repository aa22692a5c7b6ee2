// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtWidgets/QTreeWidget>

namespace Guillemet {

class LossReport;

/** What a format does not hold of what is exported, kind by kind; a line leads to its annotation. */
class LossTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit LossTree(QWidget *parent = nullptr);

    /** An empty report of all articles says that nothing is lost. */
    void setReport(const LossReport &lost, bool complete);

Q_SIGNALS:
    void revealRequested(const Guillemet::DocumentId &article, const Guillemet::AnnotationId &annotation);

private:
    void reveal(const QTreeWidgetItem *item);
};

} // namespace Guillemet
