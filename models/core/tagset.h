// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/result.h"

#include <QtCore/QJsonObject>

namespace Guillemet {

/** What can be said of the annotations of a tag. */
struct TagAttribute
{
    QString id = {};         ///< name of the attribute of annotations
    QString name = {};       ///< for the screen
    QString shortcut = {};   ///< one key, portable form: goes to the next value
    QStringList values = {}; ///< those allowed, in their order; empty: any text

    bool operator==(const TagAttribute &) const = default;
};

/** One entry of an annotation scheme. */
struct Tag
{
    enum class Underline { None, Solid, Dotted, Dashed, DashDot, Wave };

    TagId id = {};
    QString name = {};     ///< for the screen, in English; translated through the catalogue for the program's own tags
    QString shortcut = {}; ///< one key, portable form: "Q"
    QString lightColor = {}; ///< #rrggbb for text and marks on a light page
    QString darkColor = {};  ///< the same for a dark page
    Underline underline = Underline::Solid;
    bool tinted = false; ///< drawn with a tinted background (quotations)
    bool bold = false;
    bool italic = false;
    QList<TagAttribute> attributes = {};

    const TagAttribute *attribute(const QString &attributeId) const;
    bool operator==(const Tag &) const = default;
};

/** Tags that have a role in the program: they can look and be called otherwise, but not go. */
bool hasRole(const TagId &tag);

/** The annotation scheme of a project. */
class Tagset
{
public:
    Tagset() = default;
    explicit Tagset(QList<Tag> tags)
        : m_tags(std::move(tags))
    {
    }
    /** {"tags": [{"id", "name", "shortcut", "light", "dark", "underline", "tinted", "bold", "italic",
     * "attributes": [{"id", "name", "shortcut", "values": […]}, …]}, …]} */
    static Result<Tagset> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    const Tag *find(const TagId &id) const;
    const QList<Tag> &tags() const { return m_tags; }
    bool operator==(const Tagset &) const = default;

private:
    QList<Tag> m_tags;
};

/**
 * What became of `from` done to another tagset, tag by tag and property by property: what was changed there in the
 * meantime stays.
 */
Tagset changedAs(const Tagset &now, const Tagset &from, const Tagset &to);

} // namespace Guillemet
