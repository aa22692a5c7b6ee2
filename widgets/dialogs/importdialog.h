// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagset.h"
#include "models/formats/registry/formatregistry.h"
#include "widgets/importsurvey.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace Guillemet {

class ColumnEditor;
class ImportPreview;
class MappingEditor;
class Session;
class Settings;
class UserPrompts;

/**
 * What is to come in, read beforehand: as which format, from which columns of tables, whose, under which names, and how
 * it stands in the text.
 */
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        const Session &session;
        Settings &settings;
        UserPrompts &prompts;
        QString dataDirectory;
        Tagset tagset; ///< that names can become tags of
    };

    ImportDialog(const Parts &parts, const QStringList &paths, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const Guillemet::AnnotationImport &import);

private:
    QWidget *buildFoundPage();
    QLayout *buildFiles();
    QLayout *buildChoices();
    QLayout *buildFoot();
    void fillFormats();
    void fillAnnotators();
    void chooseFiles();
    void chooseFolder();
    void setPaths(const QStringList &paths);
    AnnotationImport import() const;
    void read();
    void showTables(const QList<FoundTable> &tables);
    void showFound(const ImportSurvey::Found &found);
    void showCounts(const ImportTally &tally, bool complete);
    void showProblems(const ImportTally &tally);

    Parts m_parts;
    FormatRegistry m_formats;
    QStringList m_paths;
    ImportSurvey *m_survey;
    QTimer m_changes; ///< several in a row are read once
    QLabel *m_files;
    QComboBox *m_format;
    QComboBox *m_annotator;
    QCheckBox *m_asNamed;
    QTabWidget *m_pages;
    ColumnEditor *m_columns;
    MappingEditor *m_mapping;
    QWidget *m_found;
    QLabel *m_counts;
    QListWidget *m_problems;
    ImportPreview *m_preview;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_import;
};

} // namespace Guillemet
