// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projecttable.h"

#include "models/storage/changejson.h"
#include "models/storage/sqlconnection.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

constexpr std::array annotatorKinds{"human"_L1, "machine"_L1, "adjudicator"_L1};

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void insertSpeaker(SqlConnection &connection, const char *sql, const Speaker &speaker)
{
    connection.run(sql, speaker.id, speaker.name, toString(speaker.kind), toString(speaker.gender),
                   aliasesToText(speaker.aliases), speaker.role, speaker.organisation, speaker.country,
                   speaker.wikidata);
}

Speaker speakerOf(const SqlRows &rows)
{
    return {SpeakerId::fromString(rows.text(0)),
            rows.text(1),
            speakerKindFromString(rows.text(2)),
            genderFromString(rows.text(3)),
            aliasesFromText(rows.text(4)),
            rows.text(5),
            rows.text(6),
            rows.text(7),
            rows.text(8)};
}

} // namespace

void ProjectTable::create(const ProjectInfo &info)
{
    m_connection.run("INSERT INTO project (id, name, tagset, settings, created) VALUES (?, ?, ?, ?, ?)", info.id,
                     info.name, toText(info.tagset.toJson()), toText(info.settings),
                     QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    addAnnotator(Annotator::machine());
}

ProjectInfo ProjectTable::load() const
{
    SqlRows rows = m_connection.run("SELECT id, name, tagset, settings FROM project");
    if (!rows.next())
        throw SqlFailure{QSqlError(u"no row in project"_s, {}, QSqlError::UnknownError, u"11"_s)};
    const auto tagset = Tagset::fromJson(toObject(rows.text(2)));
    if (!tagset)
        throw tagset.error();
    return {rows.text(0), rows.text(1), *tagset, toObject(rows.text(3))};
}

void ProjectTable::setSettings(const QJsonObject &settings)
{
    m_connection.run("UPDATE project SET settings = ?", toText(settings));
}

void ProjectTable::setTagset(const Tagset &tagset)
{
    m_connection.run("UPDATE project SET tagset = ?", toText(tagset.toJson()));
}

void ProjectTable::rename(const QString &name)
{
    m_connection.run("UPDATE project SET name = ?", name);
}

void ProjectTable::addAnnotator(const Annotator &annotator)
{
    m_connection.run("INSERT INTO annotator (id, name, kind) VALUES (?, ?, ?) "
                     "ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                     annotator.id, annotator.name, QString(annotatorKinds[static_cast<size_t>(annotator.kind)]));
}

Annotator::Kind ProjectTable::annotatorKind(const QString &name)
{
    return static_cast<Annotator::Kind>(std::ranges::find(annotatorKinds, name) - annotatorKinds.begin());
}

QList<Annotator> ProjectTable::annotators() const
{
    QList<Annotator> annotators;
    SqlRows rows = m_connection.run("SELECT id, name, kind FROM annotator ORDER BY name, id");
    while (rows.next())
        annotators.append({AnnotatorId::fromString(rows.text(0)), rows.text(1), annotatorKind(rows.text(2))});
    return annotators;
}

QList<Speaker> ProjectTable::speakers() const
{
    QList<Speaker> speakers;
    SqlRows rows = m_connection.run("SELECT id, name, kind, gender, aliases, role, organisation, country, wikidata "
                                    "FROM speaker");
    while (rows.next())
        speakers.append(speakerOf(rows));
    return speakers;
}

std::optional<Speaker> ProjectTable::speaker(const SpeakerId &id) const
{
    SqlRows rows = m_connection.run("SELECT id, name, kind, gender, aliases, role, organisation, country, wikidata "
                                    "FROM speaker WHERE id = ?",
                                    id);
    return rows.next() ? std::optional(speakerOf(rows)) : std::nullopt;
}

void ProjectTable::apply(const QList<SpeakerEdit> &edits)
{
    for (const SpeakerEdit &edit : edits) {
        if (edit.after)
            insertSpeaker(
                m_connection,
                "INSERT INTO speaker (id, name, kind, gender, aliases, role, organisation, country, wikidata) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                "kind = excluded.kind, gender = excluded.gender, aliases = excluded.aliases, "
                "role = excluded.role, organisation = excluded.organisation, country = excluded.country, "
                "wikidata = excluded.wikidata",
                *edit.after);
        else if (edit.before)
            m_connection.run("DELETE FROM speaker WHERE id = ?", edit.before->id);
    }
}

bool ProjectTable::removeUnnamed(const SpeakerId &speaker)
{
    return m_connection
               .run("DELETE FROM speaker WHERE id = ? AND NOT EXISTS "
                    "(SELECT 1 FROM annotation WHERE attributes LIKE '%' || speaker.id || '%')",
                    speaker)
               .affected() > 0;
}

void ProjectTable::addSpeakers(const QList<Speaker> &speakers)
{
    for (const Speaker &speaker : speakers)
        insertSpeaker(m_connection,
                      "INSERT INTO speaker (id, name, kind, gender, aliases, role, organisation, country, wikidata) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                      speaker);
}

} // namespace Guillemet
