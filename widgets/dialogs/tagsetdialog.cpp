// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/tagsetdialog.h"

#include "models/session/session.h"
#include "models/session/tagsetediting.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationwords.h"
#include "widgets/dialogs/pickerdialog.h"
#include "widgets/dialogs/tagattributeseditor.h"
#include "widgets/dialogs/taglookeditor.h"
#include "widgets/dialogs/tagsetfile.h"
#include "widgets/userprompts.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 220; // device-independent pixels

} // namespace

TagsetDialog::TagsetDialog(Session &session, UserPrompts &prompts, const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_actions(actions)
    , m_draft(session.tagset())
    , m_list(new QListWidget(this))
    , m_look(new TagLookEditor(this))
    , m_attributes(new TagAttributesEditor(m_draft, this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_body(new QWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"tagsetDialog"_s);
    setWindowTitle(tr("Tags of the Project"));
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(m_message->fontMetrics().height() * 2);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();

    auto *right = new QVBoxLayout;
    right->addWidget(m_look);
    right->addWidget(m_attributes, 1);
    auto *columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *left = new QVBoxLayout;
    buildList(left);
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto *area = new QScrollArea(this); // a narrow screen shows a part
    area->setWidget(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *bottom = new QHBoxLayout;
    m_undo = button(u"undo"_s, {}, &TagsetDialog::undoLast);
    m_redo = button(u"redo"_s, {}, &TagsetDialog::redoNext);
    bottom->addWidget(m_undo);
    bottom->addWidget(m_redo);
    bottom->addWidget(m_progress, 1);
    bottom->addStretch();
    bottom->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(m_message);
    layout->addLayout(bottom);
    resize(860, 580);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &TagsetDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TagsetDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &TagsetDialog::showTag);
    connect(m_look, &TagLookEditor::edited, this, &TagsetDialog::lookChanged);
    connect(m_attributes, &TagAttributesEditor::edited, this, &TagsetDialog::check);
    TagsetEditing &editing = session.tagsetEditing();
    connect(&editing, &TagsetEditing::counted, this, &TagsetDialog::counted);
    connect(&editing, &TagsetEditing::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&editing, &TagsetEditing::finished, this, [this](bool done) {
        if (!std::exchange(m_busy, false))
            return;
        setBusy(false);
        if (done)
            QDialog::accept();
    });
    connect(&session, &Session::projectClosed, this, [this] { QDialog::reject(); });
    setBusy(false);
    fill(m_draft.tags().isEmpty() ? TagId() : m_draft.tags().first().id);
}

QPushButton *TagsetDialog::button(const QString &name, const QString &text, void (TagsetDialog::*act)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void TagsetDialog::buildList(QLayout *layout)
{
    m_list->setObjectName(u"tags"_s);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setMinimumWidth(180);
    layout->addWidget(m_list);
    auto *grid = new QGridLayout;
    m_remove = button(u"remove"_s, tr("&Delete"), &TagsetDialog::removeTag);
    m_merge = button(u"merge"_s, tr("Mer&ge Into…"), &TagsetDialog::mergeTag);
    m_up = button(u"up"_s, tr("Move U&p"), &TagsetDialog::moveUp);
    m_down = button(u"down"_s, tr("Move Do&wn"), &TagsetDialog::moveDown);
    grid->addWidget(button(u"add"_s, tr("&Add"), &TagsetDialog::addTag), 0, 0);
    grid->addWidget(m_remove, 0, 1);
    grid->addWidget(m_merge, 1, 0, 1, 2);
    grid->addWidget(m_up, 2, 0);
    grid->addWidget(m_down, 2, 1);
    grid->addWidget(button(u"import"_s, tr("&Import…"), &TagsetDialog::importTagset), 3, 0);
    grid->addWidget(button(u"export"_s, tr("E&xport…"), &TagsetDialog::exportTagset), 3, 1);
    static_cast<QVBoxLayout *>(layout)->addLayout(grid);
}

void TagsetDialog::fill(const TagId &current)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Tag &tag : m_draft.tags()) {
        auto *item = new QListWidgetItem(TagLookEditor::sample(tag, palette()), AnnotationWords::tag(tag), m_list);
        item->setData(Qt::UserRole, tag.id);
        if (tag.id == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    showTag();
}

TagId TagsetDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : TagId();
}

void TagsetDialog::showTag()
{
    const Tag *tag = m_draft.find(current());
    m_look->setTag(tag ? *tag : Tag());
    m_attributes->setTag(current());
    const int row = m_list->currentRow();
    m_remove->setEnabled(tag && !hasRole(tag->id));
    m_merge->setEnabled(tag && !hasRole(tag->id) && m_draft.tags().size() > 1);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    check();
}

void TagsetDialog::lookChanged(const Tag &tag)
{
    m_draft.setLook(tag);
    if (QListWidgetItem *item = m_list->currentItem()) {
        item->setText(AnnotationWords::tag(tag));
        item->setIcon(TagLookEditor::sample(tag, palette()));
    }
    check();
}

void TagsetDialog::check()
{
    QString fault = sameKeys();
    QString warning = keyInUse();
    for (const Tag &tag : m_draft.tags()) {
        if (tag.name.trimmed().isEmpty())
            fault = tr("Every tag needs a name.");
        const QString faint = TagLookEditor::contrastWarning(tag);
        if (!faint.isEmpty() && (warning.isEmpty() || tag.id == current()))
            warning = faint;
    }
    m_message->setText(fault.isEmpty() ? warning : fault);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(fault.isEmpty() && !m_busy && !m_session.isReadOnly());
}

/** Two of the project's own tags or attributes with one key; empty if there are none. */
QString TagsetDialog::sameKeys() const
{
    QHash<QString, QString> names;
    for (const TagsetDraft::KeyUse &use : m_draft.keys()) {
        const Tag *tag = m_draft.find(use.tag);
        const QString name = use.attribute.isEmpty() ? AnnotationWords::tag(*tag) : tag->attribute(use.attribute)->name;
        if (names.contains(use.key))
            return tr("“%1” and “%2” have the same key.").arg(names.value(use.key), name);
        names.insert(use.key, name);
    }
    return {};
}

/** A key that does something else already, and stays what it is: one's own keys may not be a colleague's. */
QString TagsetDialog::keyInUse() const
{
    for (const TagsetDraft::KeyUse &use : m_draft.keys()) {
        if (use.attribute.isEmpty() && hasRole(use.tag))
            continue;
        if (const QAction *action = m_actions.clash(QKeySequence(use.key), nullptr))
            return tr("The key %1 stands for “%2” already, and goes on doing that: choose another one.")
                .arg(use.key, m_actions.name(action));
    }
    return {};
}

void TagsetDialog::addTag()
{
    fill(m_draft.add(tr("New tag")));
    m_look->editName();
}

void TagsetDialog::removeTag()
{
    const int row = m_list->currentRow();
    if (!m_draft.remove(current()))
        return;
    const QList<Tag> &left = m_draft.tags();
    fill(left.value(std::min<qsizetype>(row, left.size() - 1)).id);
}

void TagsetDialog::mergeTag()
{
    const TagId from = current();
    QList<PickerEntry> entries;
    for (const Tag &tag : m_draft.tags()) {
        if (tag.id != from)
            entries.append({.id = tag.id, .text = AnnotationWords::tag(tag), .detail = {}});
    }
    auto *picker =
        new PickerDialog(tr("Merge “%1” Into").arg(m_draft.find(from)->name), tr("Name of a tag"), entries, this);
    connect(picker, &PickerDialog::picked, this, [this, from](const QString &into) {
        if (m_draft.merge(from, into))
            fill(into);
    });
    picker->open();
}

void TagsetDialog::moveUp()
{
    moveBy(-1);
}

void TagsetDialog::moveDown()
{
    moveBy(1);
}

void TagsetDialog::moveBy(int step)
{
    const TagId moved = current();
    m_draft.move(m_list->currentRow(), m_list->currentRow() + step);
    fill(moved);
}

void TagsetDialog::importTagset()
{
    const auto read = [self = QPointer(this)](const QString &path) {
        if (!self)
            return;
        const auto tagset = readTagsetFile(path);
        if (!tagset) {
            self->m_message->setText(tagset.error().message);
            return;
        }
        self->m_draft.adopt(*tagset);
        self->fill(tagset->tags().first().id);
        if (self->m_message->text().isEmpty())
            self->m_message->setText(
                tr("%n tag(s) taken over from %1. What the project has besides stays. OK carries it out.", nullptr,
                   static_cast<int>(tagset->tags().size()))
                    .arg(QDir::toNativeSeparators(path)));
    };
    m_prompts.openFile({.title = tr("Import Tagset"),
                        .path = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        .filters = {tr("Tagsets (*.json)")},
                        .suffix = {}},
                       read);
}

void TagsetDialog::exportTagset()
{
    const auto write = [self = QPointer(this)](const QString &path) {
        if (!self)
            return;
        const auto written = writeTagsetFile(path, self->m_draft.change().after);
        self->m_message->setText(written ? tr("Written to %1.").arg(QDir::toNativeSeparators(path))
                                         : written.error().message);
    };
    m_prompts.saveFile(
        {.title = tr("Export Tagset"),
         .path = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"tagset.json"_s),
         .filters = {tr("Tagsets (*.json)")},
         .suffix = u"json"_s},
        write);
}

void TagsetDialog::undoLast()
{
    setBusy(true);
    m_session.tagsetEditing().undo();
}

void TagsetDialog::redoNext()
{
    setBusy(true);
    m_session.tagsetEditing().redo();
}

void TagsetDialog::accept()
{
    const TagsetChange change = m_draft.change();
    if (change.isEmpty()) {
        QDialog::accept();
    } else if (change.touchedTags().isEmpty()) {
        apply();
    } else {
        m_counting = true;
        m_session.tagsetEditing().count(change);
    }
}

void TagsetDialog::reject()
{
    if (m_busy)
        m_session.tagsetEditing().cancel();
    else
        QDialog::reject();
}

void TagsetDialog::counted(const TagsetImpact &impact)
{
    if (!std::exchange(m_counting, false))
        return;
    QStringList what;
    if (impact.changed > 0)
        what.append(tr("%n annotation(s) will be changed", nullptr, impact.changed));
    if (impact.deleted > 0)
        what.append(tr("%n annotation(s) will be deleted", nullptr, impact.deleted));
    if (what.isEmpty()) {
        apply();
        return;
    }
    const QString text =
        tr("%1: %2, in %n article(s), also those of your colleagues. You can take it back.", nullptr, impact.articles)
            .arg(m_draft.change().label, what.join(u", "_s));
    m_prompts.confirm(tr("Change Tags"), text, tr("&Change"), [self = QPointer(this)] {
        if (self)
            self->apply();
    });
}

void TagsetDialog::apply()
{
    setBusy(true);
    m_session.tagsetEditing().apply(m_draft.change());
}

void TagsetDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_body->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!busy && !m_session.isReadOnly());
    const TagsetSteps &steps = m_session.tagsetEditing().steps();
    const auto show = [&](QPushButton *which, const TagsetStep *step, const QString &text) {
        which->setVisible(step && !busy && !m_session.isReadOnly());
        if (!step)
            return;
        const QString label = QString(step->change.label).replace(u'&', "&&"_L1);
        which->setText(text.arg(fontMetrics().elidedText(label, Qt::ElideRight, LabelWidth)));
        which->setToolTip(step->change.label);
    };
    show(m_undo, steps.last(), tr("&Undo “%1”"));
    show(m_redo, steps.next(), tr("&Redo “%1”"));
}

} // namespace Guillemet
