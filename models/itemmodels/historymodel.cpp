// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/historymodel.h"

#include "models/core/decision.h"
#include "models/session/session.h"

#include <QtCore/QLocale>
#include <QtGui/QFont>

namespace Guillemet {

namespace {

constexpr int piece = 100; // entries

int kindOf(const Annotation &annotation)
{
    if (annotation.tag == Tags::Quotation || annotation.tag == Tags::Cue)
        return HistoryModel::Quotations;
    if (annotation.tag == Tags::Source)
        return HistoryModel::Speakers;
    return annotation.tag == Tags::Country ? HistoryModel::Countries : HistoryModel::Others;
}

int kindsOf(const Change &change)
{
    int kinds = change.speakers.isEmpty() ? 0 : HistoryModel::Speakers;
    for (const AnnotationEdit &edit : change.annotations) {
        kinds |= kindOf(edit.after ? *edit.after : *edit.before);
        const auto note = [](const std::optional<Annotation> &a) {
            return a ? a->attributes.value(Attribute::Note) : QString();
        };
        if (note(edit.before) != note(edit.after))
            kinds |= HistoryModel::Notes;
    }
    return kinds ? kinds : HistoryModel::Others;
}

QString dayName(QDate day)
{
    const qint64 ago = day.daysTo(QDate::currentDate());
    if (ago == 0)
        return HistoryModel::tr("Today");
    if (ago == 1)
        return HistoryModel::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString ago(const QDateTime &time)
{
    const qint64 minutes = time.secsTo(QDateTime::currentDateTimeUtc()) / 60;
    if (minutes < 1)
        return HistoryModel::tr("now");
    if (minutes < 60)
        return HistoryModel::tr("%n min ago", "minutes", static_cast<int>(minutes));
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

QString words(const LoggedChange &entry)
{
    const QString &label = entry.made.change.label;
    switch (entry.made.step) {
    case ActStep::Undo:
        return HistoryModel::tr("Undone: %1").arg(label);
    case ActStep::Redo:
        return HistoryModel::tr("Redone: %1").arg(label);
    case ActStep::Do:
    case ActStep::Background:
        break;
    }
    return label;
}

} // namespace

/** An entry with what a row tells of its change, which may be of a hundred thousand annotations and is not kept. */
struct HistoryModel::Entry
{
    LoggedChange logged;
    QStringList deciders;
    int kinds = 0;

    /** Takes its time. */
    static Entry of(LoggedChange logged)
    {
        Entry entry{{}, Guillemet::deciders(logged.made.change), kindsOf(logged.made.change)};
        logged.made.change.annotations.clear();
        entry.logged = std::move(logged);
        return entry;
    }
    /** Of the agreed set also who decided. */
    QString whoDid() const
    {
        return deciders.isEmpty() ? logged.who
                                  : HistoryModel::tr("%1 (%2)", "the agreed set, who decided")
                                        .arg(logged.who, QLocale().createSeparatedList(deciders));
    }
};

struct HistoryModel::Day
{
    QDate date;
    QList<Entry> entries; ///< the newest first
};

HistoryModel::HistoryModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_history(session)
{
    connect(&session, &Session::documentOpened, this, &HistoryModel::restart);
    connect(&session, &Session::documentClosed, this, &HistoryModel::restart);
    connect(&session, &Session::saveStateChanged, this, [this](Session::SaveState state) {
        if (state == Session::SaveState::Saved)
            fetchNew();
    });
    connect(&session, &Session::tagsetChanged, this, &HistoryModel::fetchNew); // not saved like the rest
    restart();
}

HistoryModel::~HistoryModel() = default;

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_days[static_cast<size_t>(parent.row())].get() : nullptr);
}

QModelIndex HistoryModel::parent(const QModelIndex &child) const
{
    const auto *day = static_cast<const Day *>(child.internalPointer());
    if (!day)
        return {};
    const auto found = std::ranges::find(m_days, day, &std::unique_ptr<Day>::get);
    return createIndex(static_cast<int>(found - m_days.begin()), 0, nullptr);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_days.size());
    const bool isDay = !parent.internalPointer() && parent.column() == 0;
    return isDay ? static_cast<int>(m_days[static_cast<size_t>(parent.row())]->entries.size()) : 0;
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const HistoryModel::Entry *HistoryModel::entry(const QModelIndex &index) const
{
    const auto *day = static_cast<const Day *>(index.internalPointer());
    return day ? &day->entries.at(index.row()) : nullptr;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry *found = entry(index);
    if (!found) {
        const Day &day = *m_days[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return dayName(day.date);
        return role == NumberRole ? QVariant(0) : QVariant();
    }
    const LoggedChange *here = &found->logged;
    switch (role) {
    case Qt::DisplayRole:
        return words(*here);
    case Qt::ToolTipRole:
        return tr("%1\n%2, %3", "what was done, who, when")
            .arg(words(*here), found->whoDid(), QLocale().toString(here->made.at.toLocalTime(), QLocale::LongFormat));
    case Qt::FontRole: {
        QFont font;
        font.setBold(here->number == m_current);
        return here->number == m_current ? QVariant(font) : QVariant();
    }
    case DetailRole:
        return detail(*found);
    case NumberRole:
        return here->number;
    case AnnotatorRole:
        return here->annotator.toString();
    case AnnotatorNameRole:
        return here->who;
    case KindsRole:
        return found->kinds;
    case CurrentRole:
        return here->number == m_current;
    case UndoneRole:
        return isTakenBack(*here);
    case SpanRole:
        return QVariant::fromValue(here->made.change.reveal);
    default:
        return {};
    }
}

/** Also where it cannot be done again, as something else was done since. */
bool HistoryModel::isTakenBack(const LoggedChange &entry) const
{
    const bool isUndoing = entry.made.step == ActStep::Undo || entry.made.step == ActStep::Background;
    return !isUndoing && !entry.made.act.id.isNull() &&
           m_lastSteps.value(entry.made.act.id, ActStep::Do) == ActStep::Undo;
}

QString HistoryModel::detail(const Entry &entry) const
{
    const MadeChange &made = entry.logged.made;
    QString when = ago(made.at);
    if (made.act.articles > 1)
        when = tr("%1 · %2", "in how many articles, when").arg(tr("%n article(s)", nullptr, made.act.articles), when);
    const bool several = m_people.size() > 1 || !entry.deciders.isEmpty();
    return several ? tr("%1 · %2", "who, when").arg(entry.whoDid(), when) : when;
}

QList<std::pair<QString, QString>> HistoryModel::people() const
{
    return m_people;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_fetching;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch({.olderThan = m_oldest, .entries = piece});
}

void HistoryModel::restart()
{
    beginResetModel();
    m_days.clear();
    m_people.clear();
    m_lastSteps.clear();
    m_newest = m_current = 0;
    m_oldest = std::numeric_limits<qint64>::max();
    m_fetching = m_hasMore = m_isOld = false;
    ++m_asked;
    const Session &session = m_history.session();
    m_document = session.hasDocument() ? session.document().id : DocumentId();
    endResetModel();
    if (!m_document.isNull())
        fetch({.entries = piece});
}

void HistoryModel::fetchNew()
{
    m_isOld = m_fetching;
    if (!m_document.isNull() && !m_fetching)
        fetch({.newerThan = m_newest});
}

void HistoryModel::fetch(const HistoryRange &range)
{
    m_fetching = true;
    const bool older = range.newerThan == 0 && m_newest != 0;
    m_history.entries(m_document, range)
        .then(QtFuture::Launch::Async,
              [](Result<QList<LoggedChange>> logged) -> Result<QList<Entry>> {
                  if (!logged)
                      return std::unexpected(logged.error());
                  QList<Entry> entries;
                  for (LoggedChange &one : *logged)
                      entries.append(Entry::of(std::move(one)));
                  return entries;
              })
        .then(this, [this, older, range, asked = m_asked](const Result<QList<Entry>> &entries) {
            if (asked != m_asked)
                return;
            m_fetching = false;
            if (!entries)
                return; // the session says what is wrong with the project
            if (older || m_newest == 0) {
                m_hasMore = entries->size() == range.entries;
                append(*entries);
            } else {
                prepend(*entries);
            }
            updateCurrent();
            if (m_isOld)
                fetchNew();
        });
}

void HistoryModel::append(const QList<Entry> &older)
{
    if (older.isEmpty())
        return;
    m_oldest = older.first().logged.number; // at once: a view may ask for more when it sees the first rows
    m_newest = std::max(m_newest, older.last().logged.number);
    for (qsizetype last = older.size(); last > 0;) { // in days, the newest first
        const QDate date = older[last - 1].logged.made.at.toLocalTime().date();
        qsizetype first = last;
        while (first > 0 && older[first - 1].logged.made.at.toLocalTime().date() == date)
            --first;
        QList<Entry> entries = older.mid(first, last - first);
        std::ranges::reverse(entries);
        for (const Entry &row : std::as_const(entries)) {
            const LoggedChange &entry = row.logged;
            const ActStep step = entry.made.step;
            if ((step == ActStep::Undo || step == ActStep::Redo) && !m_lastSteps.contains(entry.made.act.id))
                m_lastSteps.insert(entry.made.act.id, step);
            const std::pair person(entry.annotator.toString(), entry.who);
            if (!m_people.contains(person))
                m_people.append(person);
        }
        last = first;
        if (!m_days.empty() && m_days.back()->date == date) {
            QList<Entry> &there = m_days.back()->entries;
            const auto at = static_cast<int>(there.size());
            beginInsertRows(index(static_cast<int>(m_days.size()) - 1, 0), at,
                            at + static_cast<int>(entries.size()) - 1);
            there.append(entries);
            endInsertRows();
            continue;
        }
        const auto row = static_cast<int>(m_days.size());
        beginInsertRows({}, row, row);
        m_days.push_back(std::make_unique<Day>(Day{date, entries}));
        endInsertRows();
    }
}

void HistoryModel::prepend(const QList<Entry> &newer)
{
    for (const Entry &row : newer) {
        const LoggedChange &entry = row.logged;
        follow(entry);
        if (entry.made.step == ActStep::Undo || entry.made.step == ActStep::Redo)
            m_lastSteps.insert(entry.made.act.id, entry.made.step);
        const std::pair person(entry.annotator.toString(), entry.who);
        if (!m_people.contains(person))
            m_people.append(person);
        const QDate date = entry.made.at.toLocalTime().date();
        if (!m_days.empty() && m_days.front()->date == date) {
            beginInsertRows(index(0, 0), 0, 0);
            m_days.front()->entries.prepend(row);
        } else {
            beginInsertRows({}, 0, 0);
            m_days.insert(m_days.begin(), std::make_unique<Day>(Day{date, {row}}));
        }
        endInsertRows();
        m_newest = entry.number;
    }
}

/** What a new entry does to the standing of those before it: see the log. */
void HistoryModel::follow(const LoggedChange &entry)
{
    for (const auto &day : m_days) {
        for (Entry &row : day->entries) {
            LoggedChange &before = row.logged;
            if (before.annotator != entry.annotator || before.standing == Standing::None)
                continue;
            const bool same = before.made.act.id == entry.made.act.id;
            if (entry.made.step == ActStep::Undo && same)
                before.standing = Standing::Undone;
            else if (entry.made.step == ActStep::Redo && same)
                before.standing = Standing::Done;
            else if (entry.made.step == ActStep::Do && before.standing == Standing::Undone)
                before.standing = Standing::None;
        }
    }
}

void HistoryModel::updateCurrent()
{
    m_current = 0;
    const AnnotatorId own = m_history.session().annotator().id;
    for (const auto &day : m_days) {
        for (const Entry &row : std::as_const(day->entries)) {
            const LoggedChange &entry = row.logged;
            if (m_current == 0 && entry.annotator == own && entry.standing == Standing::Done)
                m_current = entry.number;
        }
        if (!day->entries.isEmpty()) {
            const QModelIndex parent = index(static_cast<int>(&day - m_days.data()), 0);
            Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(day->entries.size()) - 1, 0, parent));
        }
    }
}

} // namespace Guillemet
