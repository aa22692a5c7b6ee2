// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/pickerdialog.h"

#include "models/core/speaker.h"
#include "widgets/detaildelegate.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

namespace {

constexpr int IdRole = Qt::UserRole + 10;
constexpr int LastRank = 10;
constexpr int CreateRole = Qt::UserRole + 11;

/** How well an entry fits: 0 best, 3 last; -1 not at all. */
int rank(const PickerEntry &entry, const QString &key)
{
    if (key.isEmpty())
        return 0;
    const QString text = speakerKey(entry.text);
    if (text.startsWith(key) || entry.detail.compare(key, Qt::CaseInsensitive) == 0)
        return 0;
    if (QString(u' ' + text).contains(u' ' + key))
        return 1;
    const QList<QStringView> words = QStringView(key).split(u' ', Qt::SkipEmptyParts);
    const auto fits = [&words](const QString &all) {
        return std::ranges::all_of(words, [&all](QStringView word) { return all.contains(word); });
    };
    const QString shown = text + u' ' + speakerKey(entry.detail);
    if (fits(shown))
        return 2;
    return !entry.more.isEmpty() && fits(shown + u' ' + speakerKey(entry.more)) ? 3 : -1;
}

} // namespace

PickerDialog::PickerDialog(const QString &title, const QString &placeholder, QList<PickerEntry> entries,
                           QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("Nothing fits these letters."), this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(false);
    m_list->setItemDelegate(new DetailDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    resize(460, 420);

    connect(m_search, &QLineEdit::textChanged, this, &PickerDialog::refresh);
    connect(m_search, &QLineEdit::returnPressed, this, &PickerDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &PickerDialog::choose);
    connect(m_list, &QListWidget::itemClicked, this, &PickerDialog::choose);
    refresh();
}

void PickerDialog::setCurrentId(const QString &id)
{
    m_currentId = id;
    refresh();
}

void PickerDialog::setEntries(QList<PickerEntry> entries)
{
    m_entries = std::move(entries);
    refresh();
}

void PickerDialog::setCreatable(const QString &label)
{
    m_creatable = label;
    refresh();
}

void PickerDialog::setQuery(const QString &query)
{
    m_search->setText(query);
    m_search->selectAll();
}

bool PickerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PickerDialog::refresh()
{
    const QString query = m_search->text().trimmed();
    const QString key = speakerKey(query);
    QList<std::pair<int, const PickerEntry *>> fitting;
    bool exact = false;
    for (const PickerEntry &entry : std::as_const(m_entries)) {
        if (const int value = rank(entry, key); value >= 0)
            fitting.append({entry.available ? value : LastRank + value, &entry});
        exact = exact || speakerKey(entry.text) == key;
    }
    std::ranges::stable_sort(fitting, {}, &std::pair<int, const PickerEntry *>::first);

    m_list->clear();
    QString group;
    for (const auto &[value, entry] : std::as_const(fitting)) {
        auto *item = new QListWidgetItem(entry->text, m_list);
        item->setData(DetailDelegate::DetailRole, entry->detail);
        item->setData(IdRole, entry->id);
        if (entry->id.isEmpty() && !m_creatable.isEmpty())
            item->setData(CreateRole, entry->text);
        if (!entry->available)
            item->setFlags(Qt::ItemNeverHasChildren);
        if (key.isEmpty() && entry->group != group)
            item->setData(DetailDelegate::HeadingRole, entry->group);
        group = entry->group;
        if (key.isEmpty() && !m_currentId.isEmpty() && entry->id == m_currentId)
            m_list->setCurrentItem(item);
    }
    if (!m_creatable.isEmpty() && !query.isEmpty() && !exact) {
        auto *item = new QListWidgetItem(m_creatable.arg(query), m_list);
        item->setData(CreateRole, query);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
}

void PickerDialog::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QString typed = item->data(CreateRole).toString();
    const QString id = item->data(IdRole).toString();
    accept();
    if (typed.isEmpty())
        Q_EMIT picked(id);
    else
        Q_EMIT created(typed);
}

} // namespace Guillemet
