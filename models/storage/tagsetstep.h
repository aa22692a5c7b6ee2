// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagsetchange.h"

#include <QtCore/QJsonObject>

#include <functional>
#include <optional>

namespace Guillemet {

/** The set of annotations whose change is wanted back: it is shown. */
struct Watched
{
    DocumentId document;
    AnnotatorId annotator;
    bool operator==(const Watched &) const = default;
};

/** Called after each set of annotations; false stops, and nothing is done. */
using StepProgress = std::function<bool(int done, int total)>;

/** A change of the tagset that was carried out: enough to take it back. */
struct TagsetStep
{
    QString label; ///< of the change, also where it was taken back
    Tagset before;
    Tagset after;
    bool undone = false;
    qint64 firstLogged = 1; ///< change_log.number of what it did to the annotations: none where last is less
    qint64 lastLogged = 0;
    TagsetImpact impact = {};
    Change watched = {}; ///< what it did to the watched set

    /** Without impact and watched. */
    QJsonObject toJson() const;
    static std::optional<TagsetStep> fromJson(const QJsonObject &json);
};

/** Of the settings of a project: the last change of its tagset. */
inline const QString TagsetStepSetting = QStringLiteral("tagsetStep");

} // namespace Guillemet
