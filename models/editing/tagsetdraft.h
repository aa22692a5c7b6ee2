// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagsetchange.h"

#include <QtCore/QSet>

namespace Guillemet {

/**
 * A tagset that is being edited, and what becomes of the annotations: nothing is done until change() is carried out.
 * Tags with a role in the program can neither be removed nor merged into others.
 */
class TagsetDraft
{
public:
    TagsetDraft() = default;
    explicit TagsetDraft(const Tagset &tagset)
        : m_before(tagset)
        , m_tags(tagset.tags())
    {
    }

    const QList<Tag> &tags() const { return m_tags; }
    const Tag *find(const TagId &id) const;

    /** A new tag with colours and an underline that the others do not have, as far as there are any left. Until the
     * change is carried out its id is one for the time being: it follows the name. */
    TagId add(const QString &name);
    /** Name, look and shortcut; the id must be one of tags(). Attributes stay as they are. */
    void setLook(const Tag &tag);
    void move(qsizetype from, qsizetype to);
    /** Its annotations are deleted. False for a tag with a role. */
    bool remove(const TagId &id);
    /** Annotations of `id` get the tag `into`. */
    bool merge(const TagId &id, const TagId &into);
    /**
     * Takes over another tagset. Tags of the same id stay what they are to their annotations; of the rest, those with
     * a role stay, and the others too unless no annotation is lost by it: they are kept at the end.
     */
    void adopt(const Tagset &other);

    QString addAttribute(const TagId &tag, const QString &name);
    /** Name and shortcut; values are changed by the functions below. */
    void setAttribute(const TagId &tag, const TagAttribute &attribute);
    void removeAttribute(const TagId &tag, const QString &attribute);
    void addValue(const TagId &tag, const QString &attribute, const QString &value);
    /** Also in the annotations; nothing where `to` is empty or there already. */
    void renameValue(const TagId &tag, const QString &attribute, const QString &from, const QString &to);
    void removeValue(const TagId &tag, const QString &attribute, const QString &value);

    /** A one-key shortcut of a tag, or of an attribute of it. */
    struct KeyUse
    {
        TagId tag;
        QString attribute; ///< id; empty: the tag's own
        QString key;       ///< upper case, not empty
    };
    QList<KeyUse> keys() const;

    /** With the ids that new tags and attributes have by their names. */
    TagsetChange change() const;

private:
    Tag *edit(const TagId &id);
    TagAttribute *edit(const TagId &tag, const QString &attribute);
    void drop(const TagId &id, const TagId &into);
    void moveValue(const TagsetChange::AttributePlace &place, const QString &to);
    bool isKnown(const TagId &id) const;
    QString attributeId(const Tag &owner, const QString &name) const;
    QString label() const;
    QString attributeLabel(const TagsetChange::AttributePlace &place, const QString &to) const;

    Tagset m_before;
    QList<Tag> m_tags;
    QSet<TagId> m_added;
    QSet<std::pair<TagId, QString>> m_addedAttributes;
    QHash<TagId, TagId> m_moved;
    QList<std::pair<TagsetChange::AttributePlace, QString>> m_attributes;
};

} // namespace Guillemet
