// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/result.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

class QJsonObject;

namespace Guillemet {

/**
 * The names of somebody's files and those of Guillemet that stand for each other. Names that are not in it are the same
 * on both sides. As JSON (resources/mappings), which people edit:
 * null for theirs is left out.
 * {"name", "description", "keep": whether ids and lines go out as they came in,
 *  "tags": {theirs: "ours" or {"tag": "ours", "attributes": {name: value}}},
 *  "attributes": {theirs: "ours"},
 *  "relations": {theirs: {"role": source|cue|parent, "reversed": whether it leads from the part to the quotation}},
 *  "events": {theirs: {"content": role of the quotation, "source": role, "cue": role}}}
 */
class NameMapping
{
public:
    struct Label
    {
        TagId tag;
        Attributes attributes; ///< what the label says besides the tag
        bool operator==(const Label &) const = default;
    };
    struct Relation
    {
        LinkRole role = LinkRole::Source;
        bool reversed = false;
        bool operator==(const Relation &) const = default;
    };
    /** An event holds a quotation together: names of its arguments. */
    struct Event
    {
        QString content;
        QString source;
        QString cue;
        bool operator==(const Event &) const = default;
    };

    /** "Quotation", "Cue", "Source", "Country", "attributed-to", "cued-by", "nested-in", "QuoteType", "Mention". */
    NameMapping();
    /** For formats that hold no attributes: also "Quotation:direct" and so on. */
    static NameMapping withTypes();
    /** An error says which member is wrong. */
    static Result<NameMapping> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    /** A file, or one of those that come with the program by its name: "polnear". */
    static Result<NameMapping> load(const QString &fileOrName);
    /** This one's names, and the other's where this one has none. */
    NameMapping over(const NameMapping &other) const;

    /** Without a tag: annotations of the label are left out. */
    Label read(const QString &label) const;
    /** The label that says most of the annotation. `said` gets the attributes that need not be written any more. */
    QString labelOf(const TagId &tag, const Attributes &attributes, Attributes *said = nullptr) const;
    QString attributeRead(const QString &theirs) const; ///< "" for one that is left out
    QString attributeOf(const QString &ours) const;
    std::optional<Relation> relationRead(const QString &theirs) const;
    std::pair<QString, Relation> relationOf(LinkRole role) const;
    bool ignoresRelation(const QString &theirs) const { return m_ignoredRelations.contains(theirs); }
    bool ignoresEvent(const QString &theirs) const { return m_ignoredEvents.contains(theirs); }
    const QMap<QString, Event> &events() const { return m_events; }
    bool keepsForm() const { return m_keep; }
    bool isEmpty() const { return m_isEmpty; } ///< nothing but Guillemet's own names
    const QString &name() const { return m_name; }
    bool operator==(const NameMapping &) const = default;

private:
    QString m_name;
    QString m_description;
    bool m_keep = false;
    bool m_isEmpty = true;
    QMap<QString, Label> m_labels;
    QMap<QString, QString> m_attributes;
    QMap<QString, Relation> m_relations;
    QMap<QString, Event> m_events;
    QSet<QString> m_ignoredRelations;
    QSet<QString> m_ignoredEvents;
};

} // namespace Guillemet
