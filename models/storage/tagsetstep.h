// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/act.h"
#include "models/core/tagsetchange.h"

#include <QtCore/QJsonObject>

#include <functional>
#include <optional>

namespace Guillemet {

/** The set of annotations whose change is wanted back: it is shown. Its annotator is who changes the tags. */
struct Watched
{
    DocumentId document;
    AnnotatorId annotator;
    bool operator==(const Watched &) const = default;
};

/** Called after each set of annotations; false stops, and nothing is done. */
using StepProgress = std::function<bool(int done, int total)>;

/** A change of the tagset that was carried out: enough to take it back, and to read what was done before it. */
struct TagsetStep
{
    TagsetChange change; ///< as it was made
    bool undone = false;
    ActId act = {};         ///< in the undo history of the articles that it changed
    int number = 0;         ///< of the changes that were made in the project, from 1
    qint64 since = 0;       ///< change_log.number of the last entry before it was made
    qint64 firstLogged = 1; ///< change_log.number of what it did, or taking it back, to the annotations
    qint64 lastLogged = 0;  ///< none where it is less
    TagsetImpact impact = {};
    int leftOut = 0;     ///< annotations that were changed since, and stay as they are
    Change watched = {}; ///< what it did to the watched set
    Tagset tagset = {};  ///< that the project has then

    /** Without impact and what follows it. */
    QJsonObject toJson() const;
    static std::optional<TagsetStep> fromJson(const QJsonObject &json);
};

/** The changes of a project's tagset that can be taken back or done again, as its settings have them. */
class TagsetSteps
{
public:
    TagsetSteps() = default;
    explicit TagsetSteps(const QJsonObject &settings);
    static constexpr qsizetype most = 20; ///< older ones stay as they are

    const TagsetStep *find(const ActId &act) const;
    /** The last that is not undone, and the first after it, which can be done again; null if there is none. */
    const TagsetStep *last() const;
    const TagsetStep *next() const;
    int lastNumber() const { return m_steps.isEmpty() ? 0 : m_steps.last().number; }
    /** The number of the last that was made before an entry of the log. */
    int numberBefore(qint64 entry) const;
    /** An annotation of the time of a number as it is now; nothing where it is deleted. */
    std::optional<Annotation> asOfNow(Annotation annotation, int number) const;
    Change asOfNow(const Change &change, int number) const;
    /** A tagset with the tags that went after a number, too. */
    Tagset withGone(const Tagset &now, int number) const;
    /** Puts it in the place of itself, or at the end. */
    void put(const TagsetStep &step);
    void writeTo(QJsonObject &settings) const;

private:
    QList<TagsetStep> m_steps; ///< the oldest first
};

} // namespace Guillemet
