// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/tagset.h"

#include <QtCore/QHash>

namespace Guillemet {

/** Another tagset for a project, and what that does to the annotations of all its articles. */
struct TagsetChange
{
    /** An attribute, or where `value` is not empty one of its values. */
    struct AttributePlace
    {
        TagId tag;
        QString attribute;
        QString value = {};
        bool operator==(const AttributePlace &) const = default;
    };

    QString label = {}; ///< in the words of what is done, translated
    Tagset before = {};
    Tagset after = {};
    /** A tag that goes, and the one that takes its annotations; "" deletes them. */
    QHash<TagId, TagId> tags = {};
    /** An attribute that goes, or a value and what takes its place ("" removes it); tags by their ids in `before`. */
    QList<std::pair<AttributePlace, QString>> attributes = {};

    bool isEmpty() const { return before == after && tags.isEmpty() && attributes.isEmpty(); }
    /** The tags whose annotations are touched. */
    QList<TagId> touchedTags() const;
    /** The annotation as it is afterwards; nothing where it is deleted. */
    std::optional<Annotation> applied(Annotation annotation) const;
    /** What it does to these annotations: to those of touched tags only. */
    Change appliedTo(const QList<Annotation> &annotations) const;
    /** A change made before, as it would have been made afterwards. */
    Change translated(const Change &made) const;
};

/** How much of a project a change touches. */
struct TagsetImpact
{
    int changed = 0; ///< annotations, also the rejected ones
    int deleted = 0; ///< annotations
    int articles = 0;
    bool operator==(const TagsetImpact &) const = default;
};

} // namespace Guillemet
