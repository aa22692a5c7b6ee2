// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/tagsetdraft.h"

#include "models/core/decision.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

/** Colours for further tags: dark and light of Okabe and Ito's hues, apart from those of the program's own tags. */
struct Colors
{
    const char *light;
    const char *dark;
};
constexpr std::array furtherColors{Colors{"#8a5a00", "#e8c15a"}, Colors{"#00695c", "#63d2c0"},
                                   Colors{"#8c1d40", "#ff9eb5"}, Colors{"#4a3fb0", "#b7aefc"},
                                   Colors{"#5c5c00", "#d6d65c"}, Colors{"#404040", "#d0d0d0"}};
constexpr std::array furtherUnderlines{Tag::Underline::Dashed, Tag::Underline::DashDot, Tag::Underline::Dotted,
                                       Tag::Underline::Wave, Tag::Underline::Solid};

/** "Qualité de l’orateur" becomes "qualite-de-l-orateur"; "-2" and so on where that is taken. */
template<typename Taken> QString idFor(const QString &name, Taken taken)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = u"tag"_s;
    const QString base = id;
    for (int i = 2; taken(id); ++i)
        id = base + u'-' + QString::number(i);
    return id;
}

} // namespace

const Tag *TagsetDraft::find(const TagId &id) const
{
    const auto found = std::ranges::find(m_tags, id, &Tag::id);
    return found == m_tags.end() ? nullptr : &*found;
}

Tag *TagsetDraft::edit(const TagId &id)
{
    const auto found = std::ranges::find(m_tags, id, &Tag::id);
    return found == m_tags.end() ? nullptr : &*found;
}

TagAttribute *TagsetDraft::edit(const TagId &tag, const QString &attribute)
{
    Tag *owner = edit(tag);
    if (!owner)
        return nullptr;
    const auto found = std::ranges::find(owner->attributes, attribute, &TagAttribute::id);
    return found == owner->attributes.end() ? nullptr : &*found;
}

/** An id that was in use may still be that of annotations, until the change is carried out. */
bool TagsetDraft::isKnown(const TagId &id) const
{
    return m_before.find(id) || m_moved.contains(id);
}

TagId TagsetDraft::add(const QString &name)
{
    Tag tag;
    tag.id = idFor(name, [this](const QString &id) { return find(id) || isKnown(id); });
    m_added.insert(tag.id);
    tag.name = name;
    const auto own = static_cast<size_t>(std::ranges::count_if(m_tags, [](const Tag &t) { return !hasRole(t.id); }));
    const auto unused = std::ranges::find_if(furtherColors, [this](const Colors &colors) {
        return !std::ranges::contains(m_tags, QLatin1StringView(colors.light), &Tag::lightColor);
    });
    const Colors &colors = unused == furtherColors.end() ? furtherColors[own % furtherColors.size()] : *unused;
    tag.lightColor = QLatin1StringView(colors.light);
    tag.darkColor = QLatin1StringView(colors.dark);
    tag.underline = furtherUnderlines[own % furtherUnderlines.size()];
    m_tags.append(tag);
    return tag.id;
}

void TagsetDraft::setLook(const Tag &tag)
{
    if (Tag *edited = edit(tag.id)) {
        const QList<TagAttribute> attributes = edited->attributes;
        *edited = tag;
        edited->attributes = attributes;
    }
}

void TagsetDraft::move(qsizetype from, qsizetype to)
{
    if (from >= 0 && from < m_tags.size() && to >= 0 && to < m_tags.size())
        m_tags.move(from, to);
}

bool TagsetDraft::remove(const TagId &id)
{
    if (hasRole(id) || !find(id))
        return false;
    drop(id, {});
    return true;
}

bool TagsetDraft::merge(const TagId &id, const TagId &into)
{
    if (hasRole(id) || id == into || !find(id) || !find(into))
        return false;
    drop(id, into);
    return true;
}

void TagsetDraft::drop(const TagId &id, const TagId &into)
{
    m_tags.removeIf([&id](const Tag &tag) { return tag.id == id; });
    for (auto moved = m_moved.begin(); moved != m_moved.end(); ++moved) {
        if (*moved == id)
            *moved = into;
    }
    if (m_before.find(id))
        m_moved.insert(id, into);
}

void TagsetDraft::adopt(const Tagset &other)
{
    QList<Tag> adopted = other.tags();
    for (Tag &tag : adopted) {
        const Tag *mine = find(tag.id);
        if (!mine)
            continue;
        // Attributes and values in use stay possible.
        for (const TagAttribute &attribute : mine->attributes) {
            const auto same = std::ranges::find(tag.attributes, attribute.id, &TagAttribute::id);
            if (same == tag.attributes.end())
                tag.attributes.append(attribute);
            else if (attribute.values.isEmpty())
                same->values.clear(); // anything may have been written
            else if (!same->values.isEmpty())
                std::ranges::copy_if(attribute.values, std::back_inserter(same->values),
                                     [&](const QString &value) { return !same->values.contains(value); });
        }
    }
    for (const Tag &tag : std::as_const(m_tags)) {
        if (!other.find(tag.id))
            adopted.append(tag);
    }
    m_tags = adopted;
    for (const Tag &tag : std::as_const(m_tags))
        m_moved.remove(tag.id);
    m_added.removeIf([&other](const TagId &id) { return other.find(id); }); // the file has said what it is called
    m_addedAttributes.removeIf([&other](const auto &place) {
        const Tag *tag = other.find(place.first);
        return tag && tag->attribute(place.second);
    });
}

QString TagsetDraft::addAttribute(const TagId &tag, const QString &name)
{
    Tag *owner = edit(tag);
    if (!owner)
        return {};
    const QString id = attributeId(*owner, name);
    m_addedAttributes.insert({tag, id});
    owner->attributes.append({.id = id, .name = name});
    return id;
}

QString TagsetDraft::attributeId(const Tag &owner, const QString &name) const
{
    const Tag *before = m_before.find(owner.id);
    const QStringList reserved{Attribute::Type, Attribute::Speaker, Attribute::Country,  Attribute::Mention,
                               Attribute::Note, Attribute::Unsure,  Attribute::Rejection};
    return idFor(name, [&](const QString &candidate) {
        return owner.attribute(candidate) || (before && before->attribute(candidate)) || reserved.contains(candidate) ||
               isInternal(candidate);
    });
}

void TagsetDraft::setAttribute(const TagId &tag, const TagAttribute &attribute)
{
    if (TagAttribute *edited = edit(tag, attribute.id)) {
        edited->name = attribute.name;
        edited->shortcut = attribute.shortcut;
    }
}

void TagsetDraft::removeAttribute(const TagId &tag, const QString &attribute)
{
    Tag *owner = edit(tag);
    if (!owner)
        return;
    owner->attributes.removeIf([&](const TagAttribute &one) { return one.id == attribute; });
    const Tag *before = m_before.find(tag);
    if (before && before->attribute(attribute)) {
        m_attributes.removeIf(
            [&](const auto &move) { return move.first.tag == tag && move.first.attribute == attribute; });
        m_attributes.emplaceBack(TagsetChange::AttributePlace{tag, attribute}, QString());
    }
}

void TagsetDraft::addValue(const TagId &tag, const QString &attribute, const QString &value)
{
    TagAttribute *edited = edit(tag, attribute);
    if (edited && !value.isEmpty() && !edited->values.contains(value))
        edited->values.append(value);
}

void TagsetDraft::renameValue(const TagId &tag, const QString &attribute, const QString &from, const QString &to)
{
    TagAttribute *edited = edit(tag, attribute);
    if (!edited || to.isEmpty() || edited->values.contains(to))
        return;
    if (const qsizetype at = edited->values.indexOf(from); at >= 0) {
        edited->values[at] = to;
        moveValue({tag, attribute, from}, to);
    }
}

void TagsetDraft::removeValue(const TagId &tag, const QString &attribute, const QString &value)
{
    if (TagAttribute *edited = edit(tag, attribute); edited && edited->values.removeAll(value) > 0)
        moveValue({tag, attribute, value}, {});
}

void TagsetDraft::moveValue(const TagsetChange::AttributePlace &place, const QString &to)
{
    bool followed = false; // a value that was renamed before is renamed once more
    for (auto &[from, now] : m_attributes) {
        if (from.tag == place.tag && from.attribute == place.attribute && now == place.value) {
            now = to;
            followed = true;
        }
    }
    const Tag *before = m_before.find(place.tag);
    const TagAttribute *attribute = before ? before->attribute(place.attribute) : nullptr;
    if (!followed && attribute && attribute->values.contains(place.value))
        m_attributes.emplaceBack(place, to);
    m_attributes.removeIf(
        [](const auto &move) { return !move.first.value.isEmpty() && move.first.value == move.second; });
}

QList<TagsetDraft::KeyUse> TagsetDraft::keys() const
{
    QList<KeyUse> keys;
    const auto add = [&keys](const TagId &tag, const QString &attribute, const QString &key) {
        if (!key.isEmpty())
            keys.append({tag, attribute, key.toUpper()});
    };
    for (const Tag &tag : m_tags) {
        add(tag.id, {}, tag.shortcut);
        for (const TagAttribute &attribute : tag.attributes)
            add(tag.id, attribute.id, attribute.shortcut);
    }
    return keys;
}

QString TagsetDraft::label() const
{
    const auto nameOf = [this](const TagId &id) {
        const Tag *tag = find(id) ? find(id) : m_before.find(id);
        if (!tag || !hasRole(id))
            return tag ? tag->name : id;
        return QCoreApplication::translate("AnnotationWords",
                                           tag->name.toUtf8().constData()); // as it is called elsewhere
    };
    if (m_moved.size() == 1 && m_attributes.isEmpty()) {
        const TagId from = m_moved.cbegin().key();
        const TagId into = m_moved.cbegin().value();
        return into.isEmpty() ? QCoreApplication::translate("Tagset", "Delete tag \"%1\"").arg(nameOf(from))
                              : QCoreApplication::translate("Tagset", "Merge tag \"%1\" into \"%2\"")
                                    .arg(nameOf(from), nameOf(into));
    }
    if (m_moved.isEmpty() && m_attributes.size() == 1)
        return attributeLabel(m_attributes.first().first, m_attributes.first().second);
    if (m_moved.isEmpty() && m_attributes.isEmpty()) {
        QStringList added;
        for (const Tag &tag : m_tags) {
            if (!m_before.find(tag.id))
                added.append(tag.name);
        }
        if (added.size() == 1 && m_tags.size() == m_before.tags().size() + 1)
            return QCoreApplication::translate("Tagset", "Add tag \"%1\"").arg(added.first());
    }
    return QCoreApplication::translate("Tagset", "Change tags");
}

QString TagsetDraft::attributeLabel(const TagsetChange::AttributePlace &place, const QString &to) const
{
    const Tag *tag = m_before.find(place.tag);
    const TagAttribute *attribute = tag ? tag->attribute(place.attribute) : nullptr;
    const QString name = attribute ? attribute->name : place.attribute;
    if (place.value.isEmpty())
        return QCoreApplication::translate("Tagset", "Delete attribute \"%1\"").arg(name);
    if (to.isEmpty())
        return QCoreApplication::translate("Tagset", "Delete value \"%1\" of \"%2\"").arg(place.value, name);
    return QCoreApplication::translate("Tagset", "Rename value \"%1\" of \"%2\" to \"%3\"").arg(place.value, name, to);
}

TagsetChange TagsetDraft::change() const
{
    QList<Tag> tags = m_tags;
    QHash<TagId, TagId> moved = m_moved;
    for (Tag &tag : tags) {
        const TagId made = tag.id;
        for (TagAttribute &attribute : tag.attributes) {
            if (m_addedAttributes.contains({made, attribute.id})) {
                attribute.id.clear(); // it is not in its own way
                attribute.id = attributeId(tag, attribute.name);
            }
        }
        if (!m_added.contains(made))
            continue;
        tag.id.clear();
        tag.id = idFor(tag.name,
                       [&](const QString &id) { return std::ranges::contains(tags, id, &Tag::id) || isKnown(id); });
        for (TagId &into : moved) {
            if (into == made)
                into = tag.id;
        }
    }
    return {label(), m_before, Tagset(tags), moved, m_attributes};
}

} // namespace Guillemet
