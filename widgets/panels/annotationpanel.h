// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/span.h"

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QAbstractItemModel;
class QModelIndex;
class QTimer;
class QToolButton;
class QTreeView;

namespace Guillemet {

class AnnotationModel;
class UnsureFilterModel;

/** The annotations of the article by quotations, speakers and countries; choosing one goes there. */
class AnnotationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationPanel(AnnotationModel *model, QWidget *parent = nullptr);

    /** Brings the row of an annotation into view and chooses it, as soon as the text has been painted: that is looked
     * at first. */
    void setCurrent(const AnnotationId &id);
    void focusTree();
    /** How many are marked as unsure: with any there is a button to see only these. */
    void setUnsureCount(int count);

Q_SIGNALS:
    void chosen(const Guillemet::AnnotationId &id, Guillemet::Span span);
    void activated(); ///< with Enter: the keyboard is to go to the text

private:
    void watch(const QAbstractItemModel *model);
    void showModel(QAbstractItemModel *model);
    void filter(bool onlyUnsure);
    void choose(const QModelIndex &index);
    void follow();
    void openPage(const QModelIndex &row);
    void expandNew(const QModelIndex &parent, int first, int last);

    AnnotationModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    QToolButton *m_onlyUnsure = nullptr;
    QTimer *m_follow;
    AnnotationId m_wanted;
    QPointer<UnsureFilterModel> m_unsure; ///< while only these are shown
    QPersistentModelIndex m_opened;       ///< page that was opened by following the text
    bool m_following = false;             ///< the row follows the text, not the other way round
};

} // namespace Guillemet
