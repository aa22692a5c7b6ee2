// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagset.h"
#include "models/editing/editcontext.h"
#include "models/session/session.h"

#include <QtCore/QTemporaryDir>

namespace Guillemet {
class ProjectStore;
}

namespace Guillemet::Testing {

/** An article with what the annotator has on it; in reading order. */
struct ArticleState
{
    QString text = {};
    QString note = {};
    QList<Annotation> annotations = {};
    bool operator==(const ArticleState &) const = default;
};

/** All that an analyst changes. */
struct ProjectState
{
    QHash<DocumentId, ArticleState> articles = {};
    QHash<SpeakerId, Speaker> speakers = {};
    Tagset tagset = {};
    bool operator==(const ProjectState &) const = default;
    /** In words, for whoever looks into a failure; "" where they are the same. */
    QString difference(const ProjectState &other) const;
};

/** A session on a project of three articles that the analysis has read, and the file beside it, to look into. */
class Workplace
{
public:
    Workplace();
    ~Workplace();

    Session &session() { return *m_session; }
    const Session &session() const { return *m_session; }
    const QList<DocumentId> &articles() const { return m_articles; }
    DocumentId article() const { return m_session->document().id; } ///< the open one
    EditContext context() const;
    void open(const DocumentId &id);
    /** The program ends and begins again, with the same article. */
    void restart();
    /** Everything is on the disk, and nothing under way; also no change of the tags that undoing has begun. */
    void settle();

    /** As the window has it; what is not open as in the file. */
    ProjectState shown() const;
    ProjectState stored() const;
    /** Which rule does not hold in the open article; "" where all do. */
    QString broken() const;
    /** Which article the list counts wrongly; "" where it counts all as the file does. */
    QString miscounted() const;
    /** The same for the sets of everybody in the file. */
    QString brokenInFile() const;

    QList<Error> errors;            ///< that the session has told
    bool isAnythingLeftOut = false; ///< undoing in other articles

private:
    void begin(bool create);

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ProjectStore> m_file;
    QList<DocumentId> m_articles;
};

} // namespace Guillemet::Testing
