// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/teamdialog.h"

#include "models/session/reviewbook.h"
#include "models/session/session.h"
#include "models/session/teampeople.h"

#include <QtCore/QSet>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
enum TeamColumn { NameColumn, RoleColumn, SinceColumn, TeamColumns };
constexpr int TeamLogHeight = 96; // px
constexpr int NobodysRole = -1;
} // namespace

TeamDialog::TeamDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_state(new QLabel(this))
    , m_people(new QTableWidget(0, TeamColumns, this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_log(new QListWidget(this))
    , m_undo(new QPushButton(tr("&Undo the Last Change"), this))
    , m_dissolve(new QPushButton(tr("&Take All Roles Away"), this))
    , m_reasons(new QListWidget(this))
    , m_reason(new QLineEdit(this))
    , m_addReason(new QPushButton(tr("A&dd"), this))
    , m_removeReason(new QPushButton(tr("&Remove"), this))
    , m_error(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"teamDialog"_s);
    setWindowTitle(tr("People and Roles"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(peoplePage(), tr("&People"));
    tabs->addTab(reasonsPage(), tr("Rea&sons to Reject"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &TeamDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(620, 540);
    connect(&session.reviewBook(), &ReviewBook::teamChanged, this, &TeamDialog::refill);
    connect(&session.reviewBook(), &ReviewBook::reasonsChanged, this, &TeamDialog::refillReasons);
    readPeople(session.projectPath()).then(this, [this](const QList<Annotator> &people) {
        m_annotators = people;
        refill();
    });
    refill();
    refillReasons();
}

QWidget *TeamDialog::peoplePage()
{
    auto *page = new QWidget(this);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"teamState"_s);
    m_people->setObjectName(u"teamPeople"_s);
    m_people->setAccessibleName(tr("People"));
    m_people->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Given by")});
    m_people->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_people->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_people->verticalHeader()->hide();
    m_people->setSelectionMode(QAbstractItemView::NoSelection);
    m_people->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_people->setTabKeyNavigation(false);
    m_name->setObjectName(u"teamName"_s);
    m_name->setAccessibleName(tr("Name of a colleague"));
    m_name->setPlaceholderText(tr("Name of a colleague, as in their settings"));
    m_add->setAutoDefault(false);
    m_log->setObjectName(u"teamLog"_s);
    m_log->setAccessibleName(tr("What was changed"));
    m_log->setMaximumHeight(TeamLogHeight);
    m_log->setAlternatingRowColors(true);
    m_log->setWordWrap(true);
    for (QPushButton *button : {m_undo, m_dissolve})
        button->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &TeamDialog::addPerson);
    connect(m_name, &QLineEdit::returnPressed, this, &TeamDialog::addPerson);
    connect(m_undo, &QPushButton::clicked, this, &TeamDialog::undoLast);
    connect(m_dissolve, &QPushButton::clicked, this, [this] { say(m_session.reviewBook().takeAllRoles()); });
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_name, 1);
    adding->addWidget(m_add);
    auto *undoing = new QHBoxLayout;
    undoing->addWidget(m_undo);
    undoing->addWidget(m_dissolve);
    undoing->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_state);
    layout->addWidget(m_people, 1);
    layout->addLayout(adding);
    layout->addWidget(m_log);
    layout->addLayout(undoing);
    return page;
}

QWidget *TeamDialog::reasonsPage()
{
    auto *page = new QWidget(this);
    auto *hint = new QLabel(tr("Whoever rejects what annotators have chooses one of these reasons, or writes another, "
                               "which joins the list. The one used last comes first. Colleagues get the list when "
                               "projects are merged."),
                            page);
    hint->setWordWrap(true);
    m_reasons->setObjectName(u"teamReasons"_s);
    m_reasons->setAccessibleName(tr("Reasons"));
    m_reason->setObjectName(u"teamReason"_s);
    m_reason->setAccessibleName(tr("New reason"));
    m_reason->setPlaceholderText(tr("New reason"));
    for (QPushButton *button : {m_addReason, m_removeReason})
        button->setAutoDefault(false);
    connect(m_addReason, &QPushButton::clicked, this, &TeamDialog::addReason);
    connect(m_reason, &QLineEdit::returnPressed, this, &TeamDialog::addReason);
    connect(m_removeReason, &QPushButton::clicked, this, &TeamDialog::removeReason);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_reason, 1);
    adding->addWidget(m_addReason);
    adding->addWidget(m_removeReason);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(hint);
    layout->addWidget(m_reasons, 1);
    layout->addLayout(adding);
    return page;
}

/** Who has a role, who has annotated, and who sits here; by name. */
QList<Annotator> TeamDialog::everybody() const
{
    QList<Annotator> all;
    QSet<AnnotatorId> seen;
    const auto add = [&](const Annotator &person) {
        if (person.kind == Annotator::Kind::Human && !seen.contains(person.id)) {
            seen.insert(person.id);
            all.append(person);
        }
    };
    for (const RoleChange &member : m_session.reviewBook().team().members())
        add({member.person, member.name, Annotator::Kind::Human});
    std::ranges::for_each(m_annotators, add);
    add(m_session.person());
    std::ranges::sort(
        all, [](const Annotator &a, const Annotator &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return all;
}

void TeamDialog::refill()
{
    const Team &team = m_session.reviewBook().team();
    const Result<> right = m_session.may(Right::SetRoles);
    const bool allowed = right.has_value() && !m_session.isReadOnly();
    const QString own = tr("You are %1.").arg(m_session.person().name);
    if (!team.hasRoles())
        m_state->setText(own + u' ' +
                         tr("Nobody has a role: everybody may do everything. As soon as you give "
                            "somebody a role you own the project, and who has none is an annotator."));
    else
        m_state->setText(own + u' ' + tr("Your role: %1.").arg(roleName(team.roleOf(m_session.person().id))) + u' ' +
                         (right ? QString() : right.error().message));
    m_people->setRowCount(0);
    for (const Annotator &person : everybody())
        addRow(person, allowed);
    m_log->clear();
    for (const RoleChange &change : team.log()) {
        const QString when = locale().toString(change.at.toLocalTime(), QLocale::ShortFormat);
        m_log->insertItem(
            0, change.role
                   ? tr("%1: %2 made %3 %4").arg(when, change.author, change.name, roleName(*change.role).toLower())
                   : tr("%1: %2 took the role of %3 away").arg(when, change.author, change.name));
    }
    m_log->setVisible(m_log->count() > 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_add})
        widget->setEnabled(allowed);
    m_undo->setEnabled(allowed && !team.log().isEmpty());
    m_dissolve->setEnabled(allowed && team.hasRoles());
}

void TeamDialog::addRow(const Annotator &person, bool allowed)
{
    const Team &team = m_session.reviewBook().team();
    const auto member = std::ranges::find(team.members(), person.id, &RoleChange::person);
    const bool isMember = member != team.members().end();
    const int row = m_people->rowCount();
    m_people->insertRow(row);
    auto *name = new QTableWidgetItem(person.name);
    if (person.id == m_session.person().id) {
        QFont bold = name->font();
        bold.setBold(true);
        name->setFont(bold);
    }
    m_people->setItem(row, NameColumn, name);
    auto *role = new QComboBox(m_people);
    role->setAccessibleName(tr("Role of %1").arg(person.name));
    role->addItem(team.hasRoles() ? tr("– (annotates)") : tr("– (everything)"), NobodysRole);
    for (const Role one : AllRoles)
        role->addItem(roleName(one), static_cast<int>(one));
    role->setItemData(1, tr("Annotates, takes articles to done, answers remarks"), Qt::ToolTipRole);
    role->setItemData(2, tr("Also puts in review, returns, approves, writes the agreed set, guidelines and reasons"),
                      Qt::ToolTipRole);
    role->setItemData(3, tr("Also says who is what"), Qt::ToolTipRole);
    role->setCurrentIndex(isMember ? 1 + static_cast<int>(*member->role) : 0);
    role->setEnabled(allowed);
    connect(role, &QComboBox::activated, this, [this, role, person] {
        const int chosen = role->currentData().toInt();
        setRole(person, chosen == NobodysRole ? std::nullopt : std::optional(static_cast<Role>(chosen)));
    });
    m_people->setCellWidget(row, RoleColumn, role);
    const QString by =
        isMember ? member->author + u", "_s + locale().toString(member->at.toLocalTime().date(), QLocale::ShortFormat)
                 : QString();
    m_people->setItem(row, SinceColumn, new QTableWidgetItem(by));
    m_people->setRowHeight(row, role->sizeHint().height() + 4);
}

void TeamDialog::setRole(const Annotator &person, std::optional<Role> role)
{
    const Result<> done = m_session.reviewBook().setRole(person, role);
    // Queued: the box that asked is made anew.
    QMetaObject::invokeMethod(this, &TeamDialog::refill, Qt::QueuedConnection);
    say(done);
}

void TeamDialog::addPerson()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    m_name->clear();
    setRole(Annotator::human(name), Role::Annotator);
}

/** What was said last of the person before counts again; that is a change too. */
void TeamDialog::undoLast()
{
    QList<RoleChange> log = m_session.reviewBook().team().log();
    if (log.isEmpty())
        return;
    const RoleChange last = log.takeLast();
    const Team before(log);
    const auto member = std::ranges::find(before.members(), last.person, &RoleChange::person);
    setRole({last.person, last.name, Annotator::Kind::Human},
            member == before.members().end() ? std::nullopt : member->role);
}

void TeamDialog::refillReasons()
{
    const bool allowed = m_session.may(Right::Guide).has_value() && !m_session.isReadOnly();
    m_reasons->clear();
    m_reasons->addItems(m_session.reviewBook().reasons());
    m_reasons->setCurrentRow(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reason, m_addReason, m_removeReason})
        widget->setEnabled(allowed);
}

void TeamDialog::addReason()
{
    m_session.reviewBook().useReason(m_reason->text().simplified());
    m_reason->clear();
}

void TeamDialog::removeReason()
{
    if (const QListWidgetItem *item = m_reasons->currentItem())
        say(m_session.reviewBook().removeReason(item->text()));
}

void TeamDialog::say(const Result<> &done)
{
    m_error->setVisible(!done);
    m_error->setText(done ? QString() : done.error().message);
}

} // namespace Guillemet
