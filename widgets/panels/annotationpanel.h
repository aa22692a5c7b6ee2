// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/span.h"

#include <QtWidgets/QWidget>

class QLabel;
class QModelIndex;
class QTreeView;

namespace Guillemet {

class AnnotationModel;

/** The annotations of the article by quotations, speakers and countries; choosing one goes there. */
class AnnotationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationPanel(AnnotationModel *model, QWidget *parent = nullptr);

    /** Brings the row of an annotation into view and chooses it. */
    void setCurrent(const AnnotationId &id);
    void focusTree();

Q_SIGNALS:
    void chosen(const Guillemet::AnnotationId &id, Guillemet::Span span);
    void activated(); ///< with Enter: the keyboard is to go to the text

private:
    void choose(const QModelIndex &index);
    void expandNew(const QModelIndex &parent, int first, int last);

    AnnotationModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    bool m_following = false; ///< the row follows the text, not the other way round
};

} // namespace Guillemet
