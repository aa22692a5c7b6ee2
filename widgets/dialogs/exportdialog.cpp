// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/exportdialog.h"

#include "models/formats/registry/formatregistry.h"
#include "widgets/settings.h"
#include "widgets/userprompts.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const FormatRegistry &formats, Settings &settings, UserPrompts &prompts, qsizetype articles,
                           bool canThis, QWidget *parent)
    : QDialog(parent)
    , m_formats(formats)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_format(new QComboBox(this))
    , m_loss(new QLabel(this))
    , m_this(new QRadioButton(tr("&This article"), this))
    , m_all(new QRadioButton(tr("&All %n article(s)", nullptr, int(articles)), this))
    , m_undecided(new QCheckBox(tr("Also suggestions that are not &decided yet"), this))
    , m_spreadsheet(new QCheckBox(tr("For a &spreadsheet program"), this))
    , m_outputLabel(new QLabel(this))
    , m_output(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    m_format->setObjectName(u"format"_s);
    m_output->setObjectName(u"output"_s);
    m_output->setMinimumWidth(320);
    m_loss->setWordWrap(true);
    m_loss->setForegroundRole(QPalette::PlaceholderText);
    m_spreadsheet->setToolTip(tr("With a mark of the encoding, and no cell that would be taken for a formula"));
    const QList<const Format *> writable = formats.writable();
    for (const Format *one : writable)
        m_format->addItem(one->name(), one->id());
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.value(Setting::ExportFormat))));
    m_this->setEnabled(canThis);
    (canThis && !settings.value(Setting::ExportAll) ? m_this : m_all)->setChecked(true);
    m_undecided->setChecked(settings.value(Setting::ExportUndecided));

    auto *browse = new QPushButton(tr("&Choose…"), this);
    browse->setAutoDefault(false);
    auto *place = new QHBoxLayout;
    place->addWidget(m_output, 1);
    place->addWidget(browse);
    m_outputLabel->setBuddy(m_output);
    auto *form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(QString(), m_loss);
    form->addRow(tr("What:"), m_all);
    form->addRow(QString(), m_this);
    form->addRow(QString(), m_undecided);
    form->addRow(QString(), m_spreadsheet);
    form->addRow(m_outputLabel, place);
    form->setVerticalSpacing(8);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(8);
    layout->addWidget(buttons);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    connect(m_this, &QRadioButton::toggled, this, &ExportDialog::formatChanged);
    connect(m_output, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    const QString folder = settings.value(Setting::ExportFolder);
    m_output->setText(QDir::toNativeSeparators(
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/guillemet-export"_s
                         : folder));
    formatChanged();
}

const Format *ExportDialog::format() const
{
    return m_formats.find(m_format->currentData().toString());
}

bool ExportDialog::isFile() const
{
    // A table of quotations is one file for all articles; what is kept apart goes into a folder.
    return format() && !format()->needsFolder() && format()->id() == "csv"_L1;
}

QString ExportDialog::lossText() const
{
    const FormatFeatures features = format()->features();
    QStringList lost;
    if (!features.overlapping)
        lost.append(tr("overlapping annotations"));
    if (!features.discontinuous)
        lost.append(tr("quotations in several pieces"));
    if (!features.relations)
        lost.append(tr("which cue and speaker belong to which quotation"));
    if (!features.attributes)
        lost.append(tr("types, speakers and country codes"));
    if (!features.metadata)
        lost.append(tr("author, site and date of the article"));
    return lost.isEmpty() ? tr("Holds everything.") : tr("This format does not hold: %1.").arg(lost.join(u", "_s));
}

void ExportDialog::formatChanged()
{
    if (!format())
        return;
    m_loss->setText(lossText());
    m_spreadsheet->setVisible(format()->id() == "csv"_L1);
    m_outputLabel->setText(isFile() ? tr("&File:") : tr("F&older:"));
    // Between a folder and a file in it: keep the place, change the end.
    const QString path = QDir::fromNativeSeparators(m_output->text());
    const QFileInfo info(path);
    const bool named = format()->extensions().contains(info.suffix().toLower());
    if (isFile() && !named)
        m_output->setText(QDir::toNativeSeparators(path + u"/guillemet."_s + format()->extensions().first()));
    else if (!isFile() && !info.suffix().isEmpty() && m_formats.forName(path))
        m_output->setText(QDir::toNativeSeparators(info.path()));
    check();
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
        m_prompts.saveFile({.title = tr("Export to"),
                            .path = path,
                            .filters = {tr("%1 (*.%2)", "format, suffix").arg(format()->name(), suffix)},
                            .suffix = suffix},
                           answer);
    } else {
        m_prompts.chooseFolder({.title = tr("Export to"), .path = path, .filters = {}, .suffix = {}}, answer);
    }
}

void ExportDialog::check()
{
    m_export->setEnabled(format() && !m_output->text().trimmed().isEmpty());
}

void ExportDialog::accept()
{
    Choice choice;
    choice.format = format()->id();
    choice.output = QDir::fromNativeSeparators(m_output->text().trimmed());
    choice.all = m_all->isChecked();
    choice.options.includeSuggestions = m_undecided->isChecked();
    choice.options.spreadsheet = m_spreadsheet->isChecked() && choice.format == "csv"_L1;
    m_settings.set(Setting::ExportFormat, choice.format);
    m_settings.set(Setting::ExportAll, choice.all);
    m_settings.set(Setting::ExportUndecided, choice.options.includeSuggestions);
    m_settings.set(Setting::ExportFolder, isFile() ? QFileInfo(choice.output).path() : choice.output);
    if (!isFile() && !choice.output.endsWith(u'/'))
        choice.output += u'/';
    QDialog::accept();
    Q_EMIT chosen(choice);
}

} // namespace Guillemet
