// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/registry/formatregistry.h"
#include "models/session/projectexport.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace Guillemet {

class CodeView;
class ConventionEditor;
class ExportSurvey;
class LossTree;
class Settings;
class UserPrompts;

/** What to export, as what, and where to, with a look at the file and at what the format loses beforehand. */
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        Settings &settings;
        UserPrompts &prompts;
        QString dataDirectory;
        QString project; ///< its path
        Annotator annotator;
        QList<DocumentSummary> articles;
        QList<DocumentId> selected;
        DocumentId open; ///< null if none is
    };

    explicit ExportDialog(const Parts &parts, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const Guillemet::ProjectExport &request);
    /** What is lost is to be seen. */
    void revealRequested(const Guillemet::DocumentId &article, const Guillemet::AnnotationId &annotation);

private:
    QWidget *buildFormats();
    QFormLayout *buildForm();
    QTabWidget *buildPages();
    QLayout *buildFoot();
    void fillArticles();
    void fillAnnotators();
    const Format *format() const;
    bool isFile() const;
    ProjectExport request() const;
    void formatChanged();
    void placeChanged();
    void browse();
    void look();
    void showPreview(const ExportPreview &preview);
    void showLosses(const LossReport &lost, bool complete);

    Parts m_parts;
    FormatRegistry m_formats;
    ExportSurvey *m_survey;
    QTimer m_changes;
    QTreeWidget *m_format = nullptr;
    QLabel *m_holds = nullptr;
    QComboBox *m_articles = nullptr;
    QComboBox *m_whose = nullptr;
    QCheckBox *m_undecided = nullptr;
    QCheckBox *m_spreadsheet = nullptr;
    QCheckBox *m_oneFile = nullptr;
    QComboBox *m_names = nullptr;
    QLabel *m_outputLabel = nullptr;
    QLineEdit *m_output = nullptr;
    QTabWidget *m_pages = nullptr;
    QLabel *m_file = nullptr;
    CodeView *m_preview = nullptr;
    LossTree *m_losses = nullptr;
    ConventionEditor *m_convention = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace Guillemet
