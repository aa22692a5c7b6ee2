// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace Guillemet {

/** Which articles go into the file for a colleague. */
class SendDialog : public QDialog
{
    Q_OBJECT

public:
    SendDialog(const QList<DocumentSummary> &articles, const DocumentId &current, QWidget *parent);

Q_SIGNALS:
    void chosen(const QList<Guillemet::DocumentId> &articles);

private:
    void tickState();
    QList<DocumentId> ticked() const;
    void count();

    QList<DocumentSummary> m_articles;
    QListWidget *m_list;
    QComboBox *m_state;
    QPushButton *m_send;
};

} // namespace Guillemet
