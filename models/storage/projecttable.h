// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/change.h"
#include "models/core/tagset.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace Guillemet {

class SqlConnection;

/** What a project is, apart from its articles. */
struct ProjectInfo
{
    QString id; ///< UUID
    QString name;
    Tagset tagset;
    QJsonObject settings; ///< of the project, not of the program
};

/** Tables `project`, `annotator` and `speaker`. Throws SqlFailure and Error. */
class ProjectTable
{
public:
    explicit ProjectTable(SqlConnection &connection)
        : m_connection(connection)
    {
    }

    void create(const ProjectInfo &info);
    ProjectInfo load() const;
    void setSettings(const QJsonObject &settings);
    void setTagset(const Tagset &tagset);
    void rename(const QString &name);

    void addAnnotator(const Annotator &annotator);
    QList<Annotator> annotators() const;
    static Annotator::Kind annotatorKind(const QString &name);

    QList<Speaker> speakers() const;
    std::optional<Speaker> speaker(const SpeakerId &id) const;
    void apply(const QList<SpeakerEdit> &edits);
    /** False where an annotation names the speaker: it stays. Looks through all of them. */
    bool removeUnnamed(const SpeakerId &speaker);
    /** Those that are not there yet. */
    void addSpeakers(const QList<Speaker> &speakers);

private:
    SqlConnection &m_connection;
};

} // namespace Guillemet
