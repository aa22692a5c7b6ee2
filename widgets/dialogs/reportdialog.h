// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/session/agreementreport.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace Guillemet {

class Session;
class UserPrompts;

/** Agreement of all, or feedback for one person; measured in the background, written as HTML, PDF, CSV, SVG or PNG. */
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(Session &session, UserPrompts &prompts, QWidget *parent);
    ~ReportDialog() override;

private:
    struct Report
    {
        QString feedback; ///< HTML
        std::optional<ProjectAgreement> agreement = {};
    };
    bool isFeedback() const;
    /** One view of the agreement; nothing for the whole. */
    std::optional<AgreementView> view() const;
    QString html() const;
    void build();
    void measure();
    void measured();
    void showReport();
    void write();
    Result<> writeTo(const QString &path) const;
    QByteArray picture() const;

    Session &m_session;
    UserPrompts &m_prompts;
    QComboBox *m_which;
    QComboBox *m_view;
    QTextBrowser *m_text;
    QProgressBar *m_progress;
    QLabel *m_said; ///< what became of the file
    QPushButton *m_write = nullptr;
    QFutureWatcher<Result<Report>> m_measuring;
    Report m_report;
};

} // namespace Guillemet
