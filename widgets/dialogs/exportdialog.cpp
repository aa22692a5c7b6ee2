// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/exportdialog.h"

#include "models/core/datadirectory.h"
#include "models/formats/standoff/namemapping.h"
#include "models/session/annotatorchoice.h"
#include "widgets/dialogs/codeview.h"
#include "widgets/dialogs/conventioneditor.h"
#include "widgets/dialogs/formatlist.h"
#include "widgets/dialogs/losstree.h"
#include "widgets/exportsurvey.h"
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
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize UsualExportSize(1040, 640);
constexpr std::chrono::milliseconds ExportChoicePause{200};
const QString everybodysSets = u"*"_s;
} // namespace

ExportDialog::ExportDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_survey(new ExportSurvey(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    auto *right = new QVBoxLayout;
    right->addLayout(buildForm());
    right->addWidget(buildPages(), 1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(buildFormats(), 2);
    middle->addLayout(right, 5);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addLayout(buildFoot());
    resize(UsualExportSize.boundedTo(parent ? parent->size() : UsualExportSize));
    fillArticles();
    fillAnnotators();

    m_changes.setSingleShot(true);
    m_changes.setInterval(ExportChoicePause);
    const auto changed = [this] { m_changes.start(); };
    connect(&m_changes, &QTimer::timeout, this, &ExportDialog::look);
    connect(m_format, &QTreeWidget::currentItemChanged, this, &ExportDialog::formatChanged);
    connect(m_oneFile, &QCheckBox::toggled, this, &ExportDialog::placeChanged);
    connect(m_output, &QLineEdit::textChanged, this, &ExportDialog::placeChanged);
    for (QCheckBox *box : {m_undecided, m_spreadsheet})
        connect(box, &QCheckBox::toggled, this, changed);
    for (QComboBox *box : {m_articles, m_whose, m_names})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(m_convention, &ConventionEditor::changed, this, changed);
    connect(m_survey, &ExportSurvey::found, this, &ExportDialog::showPreview);
    connect(m_survey, &ExportSurvey::failed, this, [this](const Error &error) {
        m_progress->hide();
        m_counts->setText(error.message);
    });
    connect(m_survey, &ExportSurvey::progress, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    formatChanged();
    look();
}

QWidget *ExportDialog::buildFormats()
{
    auto *column = new QWidget(this);
    m_format = FormatList::make(m_formats.writable(), column);
    m_format->setObjectName(u"format"_s);
    m_format->setAccessibleName(tr("Format"));
    FormatList::choose(*m_format, m_parts.settings.value(Setting::ExportFormat));
    m_holds = new QLabel(column);
    m_holds->setObjectName(u"holds"_s);
    m_holds->setWordWrap(true);
    m_holds->setForegroundRole(QPalette::PlaceholderText);
    auto *label = new QLabel(tr("Fo&rmat:"), column);
    label->setBuddy(m_format);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_format, 1);
    layout->addWidget(m_holds);
    return column;
}

QFormLayout *ExportDialog::buildForm()
{
    const Settings &settings = m_parts.settings;
    m_articles = new QComboBox(this);
    m_articles->setObjectName(u"articles"_s);
    m_whose = new QComboBox(this);
    m_whose->setObjectName(u"whose"_s);
    m_undecided = new QCheckBox(tr("Also s&uggestions that are not decided yet"), this);
    m_undecided->setChecked(settings.value(Setting::ExportUndecided));
    m_oneFile = new QCheckBox(tr("&One file for all articles"), this);
    m_oneFile->setObjectName(u"oneFile"_s);
    m_spreadsheet = new QCheckBox(tr("For a &spreadsheet program"), this);
    m_spreadsheet->setToolTip(tr("With a mark of the encoding, and no cell that would be taken for a formula"));
    m_outputLabel = new QLabel(this);
    m_output = new QLineEdit(this);
    m_output->setObjectName(u"output"_s);
    m_outputLabel->setBuddy(m_output);
    const QString folder = settings.value(Setting::ExportFolder);
    m_output->setText(QDir::toNativeSeparators(
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/guillemet-export"_s
                         : folder));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *place = new QHBoxLayout;
    place->addWidget(m_output, 1);
    place->addWidget(choose);
    auto *form = new QFormLayout;
    form->addRow(tr("&Articles:"), m_articles);
    form->addRow(tr("Annotations o&f:"), m_whose);
    form->addRow(QString(), m_undecided);
    form->addRow(QString(), m_oneFile);
    form->addRow(QString(), m_spreadsheet);
    form->addRow(m_outputLabel, place);
    return form;
}

QTabWidget *ExportDialog::buildPages()
{
    m_pages = new QTabWidget(this);
    m_pages->setObjectName(u"pages"_s);
    auto *look = new QWidget(m_pages);
    m_file = new QLabel(look);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_preview = new CodeView(m_parts.dataDirectory, look);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("The file as it would be written"));
    auto *lookLayout = new QVBoxLayout(look);
    lookLayout->addWidget(m_file);
    lookLayout->addWidget(m_preview, 1);
    m_losses = new LossTree(m_pages);
    m_losses->setObjectName(u"losses"_s);
    connect(m_losses, &LossTree::revealRequested, this, &ExportDialog::revealRequested);
    auto *conventions = new QWidget(m_pages);
    m_convention = new ConventionEditor(conventions);
    m_convention->setConvention(
        Convention::fromText(m_parts.settings.value(Setting::ExportConvention)).value_or(Convention()));
    m_names = new QComboBox(conventions);
    m_names->setObjectName(u"names"_s);
    m_names->addItem(tr("Guillemet"), QString());
    for (const QString &file : QDir(dataDirectory() + u"/mappings"_s).entryList({u"*.json"_s}))
        m_names->addItem(QFileInfo(file).completeBaseName(), QFileInfo(file).completeBaseName());
    m_names->setCurrentIndex(std::max(0, m_names->findData(m_parts.settings.value(Setting::ExportNames))));
    auto *names = new QFormLayout;
    names->addRow(tr("&Names as in:"), m_names);
    auto *conventionLayout = new QVBoxLayout(conventions);
    conventionLayout->addLayout(names);
    conventionLayout->addWidget(m_convention);
    conventionLayout->addStretch(1);
    m_pages->addTab(look, tr("&Preview"));
    m_pages->addTab(m_losses, tr("What Is &Lost"));
    m_pages->addTab(conventions, tr("Con&vention"));
    return m_pages;
}

QLayout *ExportDialog::buildFoot()
{
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(120);
    m_progress->setAccessibleName(tr("Looking through the articles"));
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *line = new QHBoxLayout;
    line->addWidget(m_progress);
    line->addWidget(m_counts, 1);
    line->addWidget(buttons);
    return line;
}

void ExportDialog::fillArticles()
{
    m_articles->addItem(tr("All %n article(s)", nullptr, static_cast<int>(m_parts.articles.size())), u"all"_s);
    if (!m_parts.open.isNull())
        m_articles->addItem(tr("This article"), u"this"_s);
    if (m_parts.selected.size() > 1)
        m_articles->addItem(
            tr("The %n article(s) selected in the list", nullptr, static_cast<int>(m_parts.selected.size())),
            u"selected"_s);
    for (const auto &[state, words] : {std::pair{WorkState::Done, tr("Those that are done (%1)")},
                                       std::pair{WorkState::InProgress, tr("Those in progress (%1)")},
                                       std::pair{WorkState::New, tr("Those not begun (%1)")}}) {
        if (const auto count = std::ranges::count(m_parts.articles, state, &DocumentSummary::state))
            m_articles->addItem(words.arg(count), toString(state));
    }
    m_articles->setCurrentIndex(std::max(0, m_articles->findData(m_parts.settings.value(Setting::ExportArticles))));
}

void ExportDialog::fillAnnotators()
{
    m_whose->addItem(m_parts.annotator.name, QVariant::fromValue(m_parts.annotator.id));
    QtConcurrent::run([project = m_parts.project] {
        return annotatorsOf(project);
    }).then(this, [this](const Result<QList<Annotator>> &annotators) {
        for (const Annotator &one : annotators.value_or(QList<Annotator>())) {
            if (one.id != m_parts.annotator.id)
                m_whose->addItem(one.name, QVariant::fromValue(one.id));
        }
        if (m_whose->count() > 1)
            m_whose->addItem(tr("Everybody, in a folder each"), everybodysSets);
    });
}

const Format *ExportDialog::format() const
{
    return m_formats.find(FormatList::chosen(*m_format));
}

bool ExportDialog::isFile() const
{
    return format() && !format()->needsFolder() && m_oneFile->isChecked() && m_whose->currentData() != everybodysSets;
}

void ExportDialog::formatChanged()
{
    if (!format())
        return;
    m_holds->setText(FormatList::describe(*format()));
    m_spreadsheet->setVisible(format()->id() == "csv"_L1);
    m_oneFile->setVisible(!format()->needsFolder());
    const QVariant remembered = m_parts.settings.raw(u"export/oneFile/"_s + format()->id());
    m_oneFile->setChecked(remembered.isValid() ? remembered.toBool() : format()->id() == "csv"_L1);
    placeChanged();
}

void ExportDialog::placeChanged()
{
    if (!format())
        return;
    m_outputLabel->setText(isFile() ? tr("Fi&le:") : tr("Fol&der:"));
    // Between a folder and a file in it: keep the place, change the end.
    const QString path = QDir::fromNativeSeparators(m_output->text());
    const QFileInfo info(path);
    const bool named = format()->extensions().contains(info.suffix().toLower());
    const bool isEdited = sender() == m_output;
    if (isFile() && !named && !isEdited) {
        const QString folder = m_formats.forName(path) ? info.path() : path;
        m_output->setText(QDir::toNativeSeparators(folder + u"/guillemet."_s + format()->extensions().first()));
    } else if (!isFile() && !isEdited && !info.suffix().isEmpty() && m_formats.forName(path)) {
        m_output->setText(QDir::toNativeSeparators(info.path()));
    }
    m_export->setEnabled(!m_output->text().trimmed().isEmpty());
    if (!isEdited)
        m_changes.start();
}

void ExportDialog::browse()
{
    const auto answer = [self = QPointer<ExportDialog>(this)](const QString &path) {
        if (self)
            self->m_output->setText(QDir::toNativeSeparators(path));
    };
    const QString path = QDir::fromNativeSeparators(m_output->text());
    if (isFile()) {
        const QString suffix = format()->extensions().first();
        m_parts.prompts.saveFile({.title = tr("Export to"),
                                  .path = path,
                                  .filters = {tr("%1 (*.%2)", "format, suffix").arg(format()->name(), suffix)},
                                  .suffix = suffix},
                                 answer);
    } else {
        m_parts.prompts.chooseFolder({.title = tr("Export to"), .path = path, .filters = {}, .suffix = {}}, answer);
    }
}

ProjectExport ExportDialog::request() const
{
    ProjectExport request{.project = m_parts.project,
                          .annotator = m_parts.annotator,
                          .articles = {},
                          .format = {},
                          .output = {},
                          .options = {}};
    request.format = format()->id();
    request.output = QDir::fromNativeSeparators(m_output->text().trimmed());
    if (!isFile() && !request.output.endsWith(u'/'))
        request.output += u'/';
    const QString which = m_articles->currentData().toString();
    if (which == "this"_L1)
        request.articles = {m_parts.open};
    else if (which == "selected"_L1)
        request.articles = m_parts.selected;
    else if (which != "all"_L1)
        request.state = workStateFromString(which);
    request.everybody = m_whose->currentData() == everybodysSets;
    if (!request.everybody && m_whose->currentIndex() > 0)
        request.annotator = {m_whose->currentData().value<AnnotatorId>(), m_whose->currentText()};
    request.options.includeSuggestions = m_undecided->isChecked();
    request.options.spreadsheet = m_spreadsheet->isChecked() && request.format == "csv"_L1;
    if (const Convention convention = m_convention->convention(); !convention.isEmpty())
        request.options.convention = std::make_shared<const Convention>(convention);
    if (m_names->currentIndex() > 0) {
        if (const Result<NameMapping> names = NameMapping::load(m_names->currentData().toString()))
            request.options.names = std::make_shared<const NameMapping>(*names);
    }
    return request;
}

void ExportDialog::look()
{
    m_changes.stop();
    if (!format() || m_parts.project.isEmpty())
        return;
    m_progress->show();
    m_survey->start(request(), m_parts.open);
}

void ExportDialog::showPreview(const ExportPreview &preview)
{
    if (preview.complete) {
        m_progress->hide();
        m_counts->setText(tr("%n article(s)", nullptr, preview.articles) + tr(", ") +
                          tr("%n annotation(s)", nullptr, preview.annotations));
        showLosses(preview.lost, true);
        return; // the file is shown already
    }
    m_file->setText(!preview.isText ? tr("%1: no text; open it in its own program").arg(preview.file)
                    : preview.isCut ? tr("%1, the beginning").arg(preview.file)
                                    : preview.file);
    m_preview->showText(preview.text, preview.file);
}

void ExportDialog::showLosses(const LossReport &lost, bool complete)
{
    m_losses->setReport(lost, complete);
    m_pages->setTabText(1, lost.isEmpty() ? tr("What Is &Lost") : tr("What Is &Lost (%1)").arg(lost.losses().size()));
}

void ExportDialog::accept()
{
    const ProjectExport chosenNow = request();
    Settings &settings = m_parts.settings;
    settings.set(Setting::ExportFormat, chosenNow.format);
    settings.set(Setting::ExportArticles, m_articles->currentData().toString());
    settings.set(Setting::ExportUndecided, chosenNow.options.includeSuggestions);
    settings.set(Setting::ExportConvention, m_convention->convention().toText());
    settings.set(Setting::ExportNames, m_names->currentData().toString());
    settings.set(Setting::ExportFolder, isFile() ? QFileInfo(chosenNow.output).path()
                                                 : QDir::fromNativeSeparators(m_output->text().trimmed()));
    settings.setRaw(u"export/oneFile/"_s + chosenNow.format, m_oneFile->isChecked());
    QDialog::accept();
    Q_EMIT chosen(chosenNow);
}

} // namespace Guillemet
