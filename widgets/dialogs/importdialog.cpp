// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/importdialog.h"

#include "models/formats/articles/articlereaders.h"
#include "models/session/annotatorchoice.h"
#include "models/session/session.h"
#include "widgets/dialogs/columneditor.h"
#include "widgets/dialogs/importpreview.h"
#include "widgets/dialogs/mappingeditor.h"
#include "widgets/elidedlabel.h"
#include "widgets/settings.h"
#include "widgets/userprompts.h"

#include <QtConcurrent/QtConcurrent>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QSize UsualImportSize(1040, 620);
constexpr std::chrono::milliseconds ChoicePause{200};
constexpr int ProblemsShown = 500; // in the list; how many there are is said above it
} // namespace

ImportDialog::ImportDialog(const Parts &parts, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_survey(new ImportSurvey(this))
    , m_files(new ElidedLabel(Qt::ElideMiddle, this))
    , m_format(new QComboBox(this))
    , m_annotator(new QComboBox(this))
    , m_asNamed(new QCheckBox(tr("&Keep the annotators that the files name"), this))
    , m_pages(new QTabWidget(this))
    , m_columns(new ColumnEditor(ColumnChoices::fromText(parts.settings.value(Setting::ImportColumns)), this))
    , m_mapping(new MappingEditor(parts.prompts, parts.tagset, this))
    , m_preview(new ImportPreview(parts.dataDirectory, parts.tagset, this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    m_found = buildFoundPage();
    m_pages->addTab(m_columns, tr("&Columns"));
    m_pages->setTabVisible(m_pages->indexOf(m_columns), false);
    m_pages->addTab(m_mapping, tr("&Names"));
    m_pages->addTab(m_found, tr("&What Was Found"));
    m_pages->setCurrentWidget(m_mapping);
    auto *middle = new QSplitter(this);
    middle->addWidget(m_pages);
    middle->addWidget(m_preview);
    middle->setChildrenCollapsible(false);
    middle->setSizes({UsualImportSize.width() * 45 / 100, UsualImportSize.width() * 55 / 100});
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buildFiles());
    layout->addLayout(buildChoices());
    layout->addWidget(middle, 1);
    layout->addLayout(buildFoot());
    resize(UsualImportSize.boundedTo(parent ? parent->size() : UsualImportSize));

    m_changes.setSingleShot(true);
    m_changes.setInterval(ChoicePause);
    connect(&m_changes, &QTimer::timeout, this, &ImportDialog::read);
    connect(m_format, &QComboBox::currentIndexChanged, &m_changes, qOverload<>(&QTimer::start));
    connect(m_columns, &ColumnEditor::changed, &m_changes, qOverload<>(&QTimer::start));
    connect(m_mapping, &MappingEditor::changed, &m_changes, qOverload<>(&QTimer::start));
    connect(m_survey, &ImportSurvey::found, this, &ImportDialog::showFound);
    connect(m_survey, &ImportSurvey::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_progressText->setText(total > 1 ? tr("Reading file %1 of %2…").arg(done).arg(total) : tr("Reading…"));
    });
    fillFormats();
    fillAnnotators();
    setPaths(paths);
}

QLayout *ImportDialog::buildFiles()
{
    m_files->setObjectName(u"files"_s);
    auto *files = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("&Files…"), this);
    files->setObjectName(u"chooseFiles"_s);
    auto *folder = new QPushButton(QIcon::fromTheme(u"folder-open"_s), tr("Fol&der…"), this);
    folder->setObjectName(u"chooseFolder"_s);
    for (QPushButton *button : {files, folder})
        button->setAutoDefault(false);
    connect(files, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    auto *line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("From:"), this));
    line->addWidget(m_files, 1);
    line->addWidget(files);
    line->addWidget(folder);
    return line;
}

QLayout *ImportDialog::buildChoices()
{
    m_format->setObjectName(u"format"_s);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(24);
    m_annotator->setObjectName(u"annotator"_s);
    m_annotator->setEditable(true);
    m_annotator->setMinimumContentsLength(14);
    m_annotator->lineEdit()->setAccessibleName(tr("Whose annotations they become"));
    m_asNamed->setObjectName(u"asNamed"_s);
    m_asNamed->setChecked(m_parts.settings.value(Setting::ImportAsNamed));
    m_asNamed->hide();
    auto *format = new QLabel(tr("Fo&rmat:"), this);
    format->setBuddy(m_format);
    auto *annotator = new QLabel(tr("Annotations &of:"), this);
    annotator->setBuddy(m_annotator);
    auto *grid = new QGridLayout;
    grid->addWidget(format, 0, 0);
    grid->addWidget(m_format, 0, 1);
    grid->addWidget(annotator, 0, 2);
    grid->addWidget(m_annotator, 0, 3);
    grid->addWidget(m_asNamed, 1, 0, 1, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    return grid;
}

QWidget *ImportDialog::buildFoundPage()
{
    auto *page = new QWidget(this);
    m_counts = new QLabel(page);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems = new QListWidget(page);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setAccessibleName(tr("What does not come in as it is"));
    m_problems->setWordWrap(true);
    m_problems->setUniformItemSizes(false);
    m_problems->setAlternatingRowColors(true);
    m_problems->hide();
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_counts);
    layout->addWidget(m_problems, 1);
    layout->addStretch();
    return page;
}

QLayout *ImportDialog::buildFoot()
{
    m_progressText = new QLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Reading"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto *line = new QHBoxLayout;
    line->addWidget(m_progress);
    line->addWidget(m_progressText, 1);
    line->addWidget(buttons);
    return line;
}

void ImportDialog::fillFormats()
{
    m_format->addItem(tr("Found out for each file"), QString());
    for (const Format *one : m_formats.readable())
        m_format->addItem(one->name(), one->id());
}

void ImportDialog::fillAnnotators()
{
    const QString own = m_parts.session.annotator().name;
    m_annotator->addItem(own);
    if (!m_parts.session.isOpen())
        return;
    QtConcurrent::run([project = m_parts.session.projectPath()] {
        return annotatorsOf(project);
    }).then(this, [this, own](const Result<QList<Annotator>> &annotators) {
        for (const Annotator &one : annotators.value_or(QList<Annotator>())) {
            if (one.kind == Annotator::Kind::Human && one.name != own)
                m_annotator->addItem(one.name);
        }
    });
}

void ImportDialog::chooseFiles()
{
    QStringList filters;
    QStringList all;
    for (const Format *one : m_formats.readable()) {
        QStringList patterns;
        for (const QString &suffix : one->extensions())
            patterns.append(u"*."_s + suffix);
        all += patterns;
        filters.append(tr("%1 (%2)", "format, patterns").arg(one->name(), patterns.join(u' ')));
    }
    all.removeDuplicates();
    const QString annotations = tr("Annotations (%1)").arg(all.join(u' '));
    const ArticleReaders readers;
    for (const ArticleReader *one : readers.all()) {
        for (const QString &suffix : isTable(one) ? one->suffixes() : QStringList())
            all.append(u"*."_s + suffix);
    }
    all.removeDuplicates();
    filters.prepend(annotations);
    filters.prepend(tr("Annotations and tables (%1)").arg(all.join(u' ')));
    filters.append(tr("All files (*)"));
    m_parts.prompts.openFiles({.title = tr("Files to Import"),
                               .path = m_parts.settings.value(Setting::Folder),
                               .filters = filters,
                               .suffix = {}},
                              [self = QPointer<ImportDialog>(this)](const QStringList &paths) {
                                  if (self)
                                      self->setPaths(paths);
                              });
}

void ImportDialog::chooseFolder()
{
    m_parts.prompts.chooseFolder(
        {.title = tr("Folder to Import"), .path = m_parts.settings.value(Setting::Folder), .filters = {}, .suffix = {}},
        [self = QPointer<ImportDialog>(this)](const QString &path) {
            if (self)
                self->setPaths({path});
        });
}

void ImportDialog::setPaths(const QStringList &paths)
{
    m_paths = paths;
    const QString first = QDir::toNativeSeparators(paths.value(0));
    m_files->setText(paths.isEmpty() ? tr("No files chosen yet")
                     : paths.size() == 1
                         ? first
                         : tr("%1 and %n more", nullptr, static_cast<int>(paths.size()) - 1).arg(first));
    m_files->setToolTip(QDir::toNativeSeparators(paths.first(std::min<qsizetype>(paths.size(), 20)).join(u'\n')));
    if (!paths.isEmpty())
        m_parts.settings.set(Setting::Folder, QFileInfo(paths.first()).absolutePath());
    read();
}

AnnotationImport ImportDialog::import() const
{
    const QString name = m_annotator->currentText().simplified();
    return {.paths = m_paths,
            .format = m_format->currentData().toString(),
            .annotator = name.isEmpty() ? m_parts.session.annotator() : Annotator::human(name),
            .asNamed = !m_asNamed->isHidden() && m_asNamed->isChecked(),
            .names = m_mapping->mapping(),
            .columns = m_columns->choices()};
}

void ImportDialog::read()
{
    m_changes.stop();
    m_import->setEnabled(false);
    const bool hasFiles = !m_paths.isEmpty();
    m_progress->setVisible(hasFiles);
    m_progressText->setText(hasFiles ? tr("Reading…") : tr("Choose files or a folder."));
    if (hasFiles)
        m_survey->start(import());
}

void ImportDialog::showTables(const QList<FoundTable> &tables)
{
    const int page = m_pages->indexOf(m_columns);
    const bool isNew = !tables.isEmpty() && !m_pages->isTabVisible(page);
    m_columns->setTables(tables);
    m_pages->setTabVisible(page, !tables.isEmpty());
    if (isNew)
        m_pages->setCurrentWidget(m_columns);
    else if (tables.isEmpty() && m_pages->currentWidget() == m_columns)
        m_pages->setCurrentWidget(m_mapping);
}

void ImportDialog::showFound(const ImportSurvey::Found &found)
{
    m_preview->setArticles(found.articles);
    if (!found.tally.tables.isEmpty() || found.complete)
        showTables(found.tally.tables);
    m_mapping->setNames(found.tally.proof, found.complete);
    m_asNamed->setVisible(!found.tally.annotators.isEmpty());
    m_asNamed->setToolTip(found.tally.annotators.join(u", "));
    showCounts(found.tally, found.complete);
    m_progress->setVisible(!found.complete);
    m_import->setEnabled(found.tally.articles > 0);
    if (found.complete) {
        const bool isPlain = found.tally.formats.keys() == QStringList{QString(AnnotationImport::plainText)};
        m_annotator->setEnabled(!isPlain);
        m_pages->setTabVisible(m_pages->indexOf(m_mapping), !isPlain); // without annotations there are no names
        m_progressText->setText(tr("%n article(s)", nullptr, found.tally.articles) + tr(", ") +
                                tr("%n annotation(s)", nullptr, found.tally.annotations));
        showProblems(found.tally);
    }
}

void ImportDialog::showCounts(const ImportTally &tally, bool complete)
{
    QStringList lines;
    QStringList formats;
    for (const auto &[id, files] : tally.formats.asKeyValueRange()) {
        const Format *format = m_formats.find(id);
        const QString name = format                            ? format->name()
                             : id == AnnotationImport::archive ? tr("archives with annotations")
                                                               : tr("plain articles");
        formats.append(tr("%1: %n file(s)", "format", files).arg(name));
    }
    lines.append(formats.join(u'\n'));
    lines.append(tr("%n article(s)", nullptr, tally.articles) + tr(", ") +
                 tr("%n annotation(s)", nullptr, tally.annotations));
    for (const auto &[unit, articles] : tally.units.asKeyValueRange())
        lines.append(tr("Positions count %1: %n article(s)", nullptr, articles).arg(unit));
    const ImportProof &proof = tally.proof;
    if (proof.proved)
        lines.append(tr("%n stand(s) where the file says, proved by the text it records", nullptr, proof.proved));
    if (proof.untold)
        lines.append(tr("%n cannot be proved: the file does not record the text", nullptr, proof.untold));
    if (proof.moved)
        lines.append(tr("%n stood elsewhere and were put where their text is", nullptr, proof.moved));
    if (proof.lost)
        lines.append(tr("%n have no place in the text and are left out", nullptr, proof.lost));
    if (complete && tally.problems.isEmpty())
        lines.append(tr("Everything comes in as it is."));
    m_counts->setText(lines.join(u'\n'));
    const qsizetype problems = tally.problems.size() + tally.moreProblems;
    m_pages->setTabText(m_pages->indexOf(m_found),
                        problems ? tr("&What Was Found (%1)").arg(problems) : tr("&What Was Found"));
}

void ImportDialog::showProblems(const ImportTally &tally)
{
    m_problems->clear();
    m_problems->setVisible(!tally.problems.isEmpty());
    for (const ImportProblem &problem : tally.problems) {
        if (m_problems->count() == ProblemsShown)
            break;
        auto *item = new QListWidgetItem(
            problem.wholeFile ? problem.words
                              : tr("%1: %2", "file, problem").arg(QFileInfo(problem.path).fileName(), problem.words),
            m_problems);
        item->setIcon(QIcon::fromTheme(problem.wholeFile ? u"dialog-error"_s : u"dialog-warning"_s));
        item->setToolTip(QDir::toNativeSeparators(problem.path));
    }
}

void ImportDialog::accept()
{
    const AnnotationImport chosenNow = import();
    m_parts.settings.set(Setting::ImportAsNamed, m_asNamed->isChecked());
    m_parts.settings.set(Setting::ImportColumns, chosenNow.columns.toText());
    QDialog::accept();
    Q_EMIT chosen(chosenNow);
}

} // namespace Guillemet
