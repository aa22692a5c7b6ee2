// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/result.h"

#include <QtCore/QJsonObject>

namespace Guillemet {

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

    bool operator==(const Tag &) const = default;
};

/** The annotation scheme of a project. */
class Tagset
{
public:
    Tagset() = default;
    explicit Tagset(QList<Tag> tags)
        : m_tags(std::move(tags))
    {
    }
    /** {"tags": [{"id", "name", "shortcut", "light", "dark", "underline", "tinted", "bold", "italic"}, …]} */
    static Result<Tagset> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    const Tag *find(const TagId &id) const;
    const QList<Tag> &tags() const { return m_tags; }
    bool operator==(const Tagset &) const = default;

private:
    QList<Tag> m_tags;
};

} // namespace Guillemet
