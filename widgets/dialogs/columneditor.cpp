// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/columneditor.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr int WidestColumn = 150; // px
constexpr qsizetype CellShown = 200;

std::array<QString, tableFields.size()> fieldNames()
{
    return {ColumnEditor::tr("Text"),   ColumnEditor::tr("Title"), ColumnEditor::tr("Author"),
            ColumnEditor::tr("Date"),   ColumnEditor::tr("Site"),  ColumnEditor::tr("Language"),
            ColumnEditor::tr("Address")};
}
} // namespace

ColumnEditor::ColumnEditor(const ColumnChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_which(new QLabel(tr("Table:"), this))
    , m_table(new QComboBox(this))
    , m_findOut(new QPushButton(tr("Find Out &Again"), this))
    , m_rows(new QTableWidget(this))
{
    m_table->setObjectName(u"tables"_s);
    m_table->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setToolTip(tr("Tables whose columns have other names are told apart"));
    m_which->setBuddy(m_table);
    auto *grid = new QGridLayout;
    grid->addWidget(m_which, 0, 0);
    grid->addWidget(m_table, 0, 1, 1, 3);
    const auto names = fieldNames();
    for (size_t field = 0; field < m_fields.size(); ++field) {
        auto *combo = m_fields[field] = new QComboBox(this);
        combo->setObjectName(u"column%1"_s.arg(field));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        auto *label = new QLabel(tr("%1:", "field of an article").arg(names[field]), this);
        label->setBuddy(combo);
        const int at = static_cast<int>(field);
        grid->addWidget(label, 1 + at / 2, at % 2 * 2);
        grid->addWidget(combo, 1 + at / 2, at % 2 * 2 + 1);
        connect(combo, &QComboBox::activated, this, &ColumnEditor::choose);
    }
    m_findOut->setObjectName(u"findOut"_s);
    m_findOut->setAutoDefault(false);
    m_findOut->setToolTip(tr("Forget what was chosen for tables with these columns"));
    grid->addWidget(m_findOut, 4, 2, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_rows->setObjectName(u"rows"_s);
    m_rows->setAccessibleName(tr("The first rows of the table"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addWidget(m_rows, 1);
    connect(m_table, &QComboBox::currentIndexChanged, this, &ColumnEditor::showTable);
    connect(m_findOut, &QPushButton::clicked, this, &ColumnEditor::findOut);
}

void ColumnEditor::setTables(const QList<FoundTable> &tables)
{
    const auto isSame = [](const FoundTable &one, const FoundTable &other) {
        return one.path == other.path && one.preview.header == other.preview.header &&
               one.preview.rows == other.preview.rows;
    };
    if (std::ranges::equal(m_tables, tables, isSame))
        return; // read again, under other columns
    const QString path = m_table->currentData().toString();
    m_tables = tables;
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
        for (const FoundTable &table : tables)
            m_table->addItem(QFileInfo(table.path).fileName(), table.path);
        m_table->setCurrentIndex(std::max(0, m_table->findData(path)));
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_table)})
        widget->setVisible(tables.size() > 1);
    showTable();
}

const TablePreview *ColumnEditor::shown() const
{
    const int at = m_table->currentIndex();
    return at >= 0 && at < m_tables.size() ? &m_tables.at(at).preview : nullptr;
}

void ColumnEditor::showTable()
{
    showColumns();
    showRows();
    showUse();
}

void ColumnEditor::showColumns()
{
    const TablePreview *table = shown();
    if (!table)
        return;
    const ColumnIndexes indexes = columnIndexes(m_choices.of(table->header), table->header, table->rows);
    for (size_t field = 0; field < m_fields.size(); ++field) {
        QComboBox *combo = m_fields[field];
        combo->clear();
        combo->addItem(field == 0 ? tr("Choose the column") : tr("None"), noColumn.toString());
        for (qsizetype i = 0; i < table->header.size(); ++i) {
            const QString name = columnName(table->header, i);
            combo->addItem(table->header[i].trimmed().isEmpty()
                               ? tr("Column %1").arg(i + 1)
                               : table->header[i].simplified().first(
                                     std::min<qsizetype>(table->header[i].simplified().size(), 60)),
                           name);
        }
        combo->setCurrentIndex(static_cast<int>(indexes.at[field]) + 1);
    }
    m_findOut->setEnabled(m_choices.of(table->header) != TableColumns());
}

void ColumnEditor::showRows()
{
    const TablePreview *table = shown();
    m_rows->clear();
    m_rows->setRowCount(table ? static_cast<int>(table->rows.size()) : 0);
    m_rows->setColumnCount(table ? static_cast<int>(table->header.size()) : 0);
    if (!table)
        return;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            const QString cell = table->rows.at(row).value(column);
            m_rows->setItem(row, column, new QTableWidgetItem(cell.left(CellShown).simplified()));
        }
    }
}

/** The header says what each column becomes. */
void ColumnEditor::showUse()
{
    const TablePreview *table = shown();
    if (!table)
        return;
    const auto names = fieldNames();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        QStringList use;
        for (size_t field = 0; field < m_fields.size(); ++field) {
            if (m_fields[field]->currentIndex() == column + 1)
                use.append(names[field]);
        }
        auto *item = new QTableWidgetItem(table->header.at(column).simplified() + u'\n' +
                                          (use.isEmpty() ? tr("not taken") : u"→ "_s + use.join(u", ")));
        QFont font = m_rows->font();
        font.setBold(!use.isEmpty());
        font.setItalic(use.isEmpty());
        item->setFont(font);
        m_rows->setHorizontalHeaderItem(column, item);
    }
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), WidestColumn));
}

void ColumnEditor::choose()
{
    const TablePreview *table = shown();
    if (!table)
        return;
    TableColumns columns;
    for (size_t field = 0; field < m_fields.size(); ++field)
        columns.*tableFields[field] = m_fields[field]->currentData().toString();
    m_choices.choose(table->header, columns);
    m_findOut->setEnabled(true);
    showUse();
    Q_EMIT changed();
}

void ColumnEditor::findOut()
{
    if (const TablePreview *table = shown())
        m_choices.choose(table->header, {});
    showTable();
    Q_EMIT changed();
}

} // namespace Guillemet
