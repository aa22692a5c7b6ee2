// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTreeView>

namespace Guillemet {

/** A tree of a hundred thousand rows of one height: what changes at once, or is long, costs what is visible of it. */
class AnnotationTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit AnnotationTreeView(QWidget *parent = nullptr);

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
};

} // namespace Guillemet
