// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/bulkagreement.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace Guillemet {

class Session;

/** Decides on many at once: shows what would go into the agreed set, and how many, before it does. */
class BulkAgreementDialog : public QDialog
{
    Q_OBJECT

public:
    BulkAgreementDialog(Session &session, const QList<Annotator> &people, QWidget *parent);
    ~BulkAgreementDialog() override;

private:
    void build(const QList<Annotator> &people);
    void plan();
    void planned();
    void list();
    void apply();

    Session &m_session;
    QFormLayout *m_form;
    QComboBox *m_rule;
    QSpinBox *m_atLeast;
    QComboBox *m_trusted;
    QComboBox *m_scope;
    QLabel *m_count;
    QTreeWidget *m_list;
    QPushButton *m_apply = nullptr;
    QFutureWatcher<Result<BulkAgreementPlan>> m_planning;
    BulkAgreementPlan m_plan;
};

} // namespace Guillemet
