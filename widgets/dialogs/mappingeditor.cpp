// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/mappingeditor.h"

#include "models/core/datadirectory.h"
#include "widgets/dialogs/choicedelegate.h"
#include "widgets/userprompts.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Guillemet {

MappingEditor::MappingEditor(UserPrompts &prompts, const Tagset &tagset, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_model(new NameMappingModel(this))
    , m_ready(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_problem(new QLabel(this))
{
    m_model->setTagset(tagset);
    m_ready->setObjectName(u"mapping"_s);
    m_ready->addItem(tr("Guillemet"), QString());
    for (const QString &file : QDir(dataDirectory() + u"/mappings"_s).entryList({u"*.json"_s})) {
        const QString name = QFileInfo(file).completeBaseName();
        if (const Result<NameMapping> mapping = NameMapping::load(name))
            m_ready->addItem(mapping->name(), name);
    }
    auto *label = new QLabel(tr("Na&mes as in:"), this);
    label->setBuddy(m_ready);
    auto *load = new QPushButton(tr("&Load…"), this);
    load->setObjectName(u"loadMapping"_s);
    load->setToolTip(tr("Take names from a file that was saved here or written by hand"));
    auto *save = new QPushButton(tr("&Save…"), this);
    save->setObjectName(u"saveMapping"_s);
    save->setToolTip(tr("Keep these names in a file, for the next import and for guillemet-cli --mapping"));
    for (QPushButton *button : {load, save})
        button->setAutoDefault(false);
    m_table->setObjectName(u"names"_s);
    m_table->setAccessibleName(tr("What the names of the files become"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(
        NameMappingModel::Becomes,
        new ChoiceDelegate([this](const QModelIndex &index) { return m_model->choices(index.row()); }, tr("Becomes"),
                           m_table));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { m_table->edit(index.siblingAtColumn(NameMappingModel::Becomes)); });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(NameMappingModel::Count, QHeaderView::ResizeToContents);
    m_table->setShowGrid(false);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_ready, 1);
    line->addWidget(load);
    line->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    connect(m_ready, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        choose(chosen());
    });
    connect(load, &QPushButton::clicked, this, &MappingEditor::load);
    connect(save, &QPushButton::clicked, this, &MappingEditor::save);
    connect(m_model, &NameMappingModel::edited, this, [this] {
        m_isChosen = true;
        Q_EMIT changed();
    });
}

QString MappingEditor::chosen() const
{
    return m_ready->currentData().toString();
}

void MappingEditor::setNames(const ImportProof &met, bool complete)
{
    m_model->setNames(met);
    if (complete && !m_isChosen)
        chooseFitting(met);
}

/** The ready mapping that knows most of the names, if there is any that Guillemet's own do not know. */
void MappingEditor::chooseFitting(const ImportProof &met)
{
    const auto known = [&met](const NameMapping &mapping) {
        const QJsonObject tags = mapping.toJson()["tags"_L1].toObject();
        return std::ranges::count_if(met.labels.keys(), [&](const QString &label) { return tags.contains(label); });
    };
    int best = 0;
    auto most = known(NameMapping::withTypes());
    for (int i = 1; i < m_ready->count(); ++i) {
        const Result<NameMapping> mapping = NameMapping::load(m_ready->itemData(i).toString());
        if (mapping && known(*mapping) > std::max<decltype(most)>(most, 1)) {
            most = known(*mapping);
            best = i;
        }
    }
    if (best == m_ready->currentIndex())
        return;
    m_ready->setCurrentIndex(best);
    choose(chosen());
}

void MappingEditor::choose(const QString &fileOrName)
{
    const Result<NameMapping> mapping = fileOrName.isEmpty() ? NameMapping::withTypes() : NameMapping::load(fileOrName);
    m_problem->setVisible(!mapping);
    if (!mapping) {
        m_problem->setText(mapping.error().message);
        return;
    }
    m_model->setMapping(fileOrName.isEmpty() ? *mapping : mapping->over(NameMapping::withTypes()));
    Q_EMIT changed();
}

std::shared_ptr<const NameMapping> MappingEditor::mapping() const
{
    if (chosen().isEmpty() && !m_model->isEdited())
        return nullptr;
    return std::make_shared<const NameMapping>(m_model->mapping());
}

void MappingEditor::load()
{
    const auto answer = [self = QPointer<MappingEditor>(this)](const QString &path) {
        if (!self)
            return;
        const Result<NameMapping> mapping = NameMapping::load(path);
        self->m_problem->setVisible(!mapping);
        if (!mapping) {
            self->m_problem->setText(mapping.error().message);
            return;
        }
        if (self->m_ready->findData(path) < 0)
            self->m_ready->addItem(mapping->name().isEmpty() ? QFileInfo(path).fileName() : mapping->name(), path);
        self->m_ready->setCurrentIndex(self->m_ready->findData(path));
        self->m_isChosen = true;
        self->choose(path);
    };
    m_prompts.openFile(
        {.title = tr("Load Names"), .path = {}, .filters = {tr("Mappings of names (*.json)")}, .suffix = {}}, answer);
}

void MappingEditor::save()
{
    const auto answer = [self = QPointer<MappingEditor>(this)](const QString &path) {
        if (!self)
            return;
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly) &&
                           file.write(QJsonDocument(self->m_model->mapping().toJson()).toJson()) > 0 && file.commit();
        self->m_problem->setVisible(!saved);
        if (!saved)
            self->m_problem->setText(
                tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    };
    m_prompts.saveFile({.title = tr("Save Names"),
                        .path = u"names.json"_s,
                        .filters = {tr("Mappings of names (*.json)")},
                        .suffix = u"json"_s},
                       answer);
}

} // namespace Guillemet
