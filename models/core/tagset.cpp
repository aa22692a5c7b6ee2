// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/tagset.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr std::array underlineNames{"none", "solid", "dotted", "dashed", "dashdot", "wave"};

Result<QList<TagAttribute>> attributesFrom(const QJsonArray &array, const TagId &tag)
{
    QList<TagAttribute> attributes;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString id = object["id"_L1].toString();
        if (id.isEmpty() || std::ranges::contains(attributes, id, &TagAttribute::id))
            return failure(
                ErrorCode::BadContent,
                QCoreApplication::translate("Tagset", "An attribute of tag \"%1\" has no \"id\", or that of another.")
                    .arg(tag));
        TagAttribute attribute{id, object["name"_L1].toString(id), object["shortcut"_L1].toString(), {}};
        for (const QJsonValue &allowed : object["values"_L1].toArray()) {
            if (const QString text = allowed.toString(); !text.isEmpty() && !attribute.values.contains(text))
                attribute.values.append(text);
        }
        attributes.append(attribute);
    }
    return attributes;
}

QJsonArray toJsonArray(const QList<TagAttribute> &attributes)
{
    QJsonArray array;
    for (const TagAttribute &attribute : attributes)
        array.append(QJsonObject{{u"id"_s, attribute.id},
                                 {u"name"_s, attribute.name},
                                 {u"shortcut"_s, attribute.shortcut},
                                 {u"values"_s, QJsonArray::fromStringList(attribute.values)}});
    return array;
}
} // namespace

bool hasRole(const TagId &tag)
{
    return tag == Tags::Quotation || tag == Tags::Country || Tags::isPart(tag);
}

const TagAttribute *Tag::attribute(const QString &attributeId) const
{
    const auto found = std::ranges::find(attributes, attributeId, &TagAttribute::id);
    return found == attributes.end() ? nullptr : &*found;
}

Result<Tagset> Tagset::fromJson(const QJsonObject &json)
{
    static const QRegularExpression color(u"^#[0-9a-fA-F]{6}$"_s);
    QList<Tag> tags;
    for (const QJsonValue &value : json["tags"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        Tag tag;
        tag.id = object["id"_L1].toString();
        tag.name = object["name"_L1].toString(tag.id);
        tag.shortcut = object["shortcut"_L1].toString();
        tag.lightColor = object["light"_L1].toString(u"#404040"_s);
        tag.darkColor = object["dark"_L1].toString(u"#d0d0d0"_s);
        tag.tinted = object["tinted"_L1].toBool();
        tag.bold = object["bold"_L1].toBool();
        tag.italic = object["italic"_L1].toBool();
        if (tag.id.isEmpty())
            return failure(
                ErrorCode::BadContent,
                QCoreApplication::translate("Tagset", "Tag %1 of the tagset has no \"id\".").arg(tags.size() + 1));
        if (std::ranges::contains(tags, tag.id, &Tag::id))
            return failure(
                ErrorCode::BadContent,
                QCoreApplication::translate("Tagset", "The tagset has two tags with the id \"%1\".").arg(tag.id));
        for (const QString &c : {tag.lightColor, tag.darkColor}) {
            if (!color.match(c).hasMatch())
                return failure(
                    ErrorCode::BadContent,
                    QCoreApplication::translate("Tagset", "\"%1\" of tag \"%2\" is not a colour of the form #rrggbb.")
                        .arg(c, tag.id));
        }
        const QString underline = object["underline"_L1].toString(u"solid"_s);
        const auto name =
            std::ranges::find_if(underlineNames, [&](const char *n) { return underline == QLatin1StringView(n); });
        if (name == underlineNames.end())
            return failure(ErrorCode::BadContent,
                           QCoreApplication::translate("Tagset", "\"%1\" of tag \"%2\" is not a style of underline.")
                               .arg(underline, tag.id));
        tag.underline = static_cast<Tag::Underline>(name - underlineNames.begin());
        const auto attributes = attributesFrom(object["attributes"_L1].toArray(), tag.id);
        if (!attributes)
            return std::unexpected(attributes.error());
        tag.attributes = *attributes;
        tags.append(tag);
    }
    if (tags.isEmpty())
        return failure(ErrorCode::BadContent, QCoreApplication::translate("Tagset", "The tagset holds no tag."));
    return Tagset(tags);
}

QJsonObject Tagset::toJson() const
{
    QJsonArray tags;
    for (const Tag &tag : m_tags) {
        QJsonObject object{{u"id"_s, tag.id},
                           {u"name"_s, tag.name},
                           {u"shortcut"_s, tag.shortcut},
                           {u"light"_s, tag.lightColor},
                           {u"dark"_s, tag.darkColor},
                           {u"underline"_s, QLatin1StringView(underlineNames[static_cast<size_t>(tag.underline)])},
                           {u"tinted"_s, tag.tinted},
                           {u"bold"_s, tag.bold},
                           {u"italic"_s, tag.italic}};
        if (!tag.attributes.isEmpty())
            object.insert(u"attributes"_s, toJsonArray(tag.attributes));
        tags.append(object);
    }
    return {{u"tags"_s, tags}};
}

const Tag *Tagset::find(const TagId &id) const
{
    const auto tag = std::ranges::find(m_tags, id, &Tag::id);
    return tag == m_tags.end() ? nullptr : &*tag;
}

namespace {

template<typename T> void take(T &now, const T &from, const T &to)
{
    if (now == from)
        now = to;
}

void take(TagAttribute &now, const TagAttribute &from, const TagAttribute &to)
{
    take(now.name, from.name, to.name);
    take(now.shortcut, from.shortcut, to.shortcut);
    take(now.values, from.values, to.values);
}

template<typename T> void takeEach(QList<T> &now, const QList<T> &from, const QList<T> &to);

void take(Tag &now, const Tag &from, const Tag &to)
{
    take(now.name, from.name, to.name);
    take(now.shortcut, from.shortcut, to.shortcut);
    take(now.lightColor, from.lightColor, to.lightColor);
    take(now.darkColor, from.darkColor, to.darkColor);
    take(now.underline, from.underline, to.underline);
    take(now.tinted, from.tinted, to.tinted);
    take(now.bold, from.bold, to.bold);
    take(now.italic, from.italic, to.italic);
    takeEach(now.attributes, from.attributes, to.attributes);
}

/** Tags or attributes: what came comes, what went goes unless it is another by now. */
template<typename T> void takeEach(QList<T> &now, const QList<T> &from, const QList<T> &to)
{
    const auto find = [](const QList<T> &all, const QString &id) { return std::ranges::find(all, id, &T::id); };
    for (const T &gone : from) {
        const auto there = find(now, gone.id);
        if (find(to, gone.id) == to.end() && there != now.end() && *there == gone)
            now.erase(there);
    }
    for (qsizetype i = 0; i < to.size(); ++i) {
        const auto there = std::ranges::find(now, to[i].id, &T::id);
        const auto before = find(from, to[i].id);
        if (there == now.end() && before == from.end())
            now.insert(std::min(i, now.size()), to[i]);
        else if (there != now.end() && before != from.end())
            take(*there, *before, to[i]);
    }
}

} // namespace

Tagset changedAs(const Tagset &now, const Tagset &from, const Tagset &to)
{
    if (now == from)
        return to;
    QList<Tag> tags = now.tags();
    takeEach(tags, from.tags(), to.tags());
    return Tagset(tags);
}

} // namespace Guillemet
