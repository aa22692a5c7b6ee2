// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/standoff/namemapping.h"

#include "models/core/datadirectory.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
std::optional<LinkRole> roleOf(const QString &name)
{
    for (const LinkRole role : {LinkRole::Source, LinkRole::Cue, LinkRole::Parent}) {
        if (toString(role) == name)
            return role;
    }
    return {};
}

std::unexpected<Error> wrong(const QString &member, const QString &problem)
{
    return failure(
        ErrorCode::BadContent,
        QCoreApplication::translate("NameMapping", "it is no mapping of names: in \"%1\" %2").arg(member, problem));
}

qsizetype count(const Attributes &attributes)
{
    return attributes.end() - attributes.begin();
}

bool isPartOf(const Attributes &some, const Attributes &all)
{
    return std::ranges::all_of(some, [&](const auto &pair) { return all.value(pair.name) == pair.value; });
}

NameMapping::Label labelFromJson(const QJsonValue &value)
{
    NameMapping::Label label{.tag = value.isString() ? value.toString() : value["tag"_L1].toString(), .attributes = {}};
    const QJsonObject attributes = value["attributes"_L1].toObject();
    for (auto one = attributes.begin(); one != attributes.end(); ++one)
        label.attributes.set(one.key(), one.value().toString());
    return label;
}
} // namespace

NameMapping::NameMapping()
    : m_labels{{u"Quotation"_s, {Tags::Quotation, {}}},
               {u"Cue"_s, {Tags::Cue, {}}},
               {u"Source"_s, {Tags::Source, {}}},
               {u"Country"_s, {Tags::Country, {}}}}
    , m_attributes{{u"QuoteType"_s, Attribute::Type}, {u"Mention"_s, Attribute::Mention}}
    , m_relations{{u"attributed-to"_s, {LinkRole::Source, false}},
                  {u"cued-by"_s, {LinkRole::Cue, false}},
                  {u"nested-in"_s, {LinkRole::Parent, false}}}
{
}

NameMapping NameMapping::withTypes()
{
    NameMapping mapping;
    for (const QuoteType type : {QuoteType::Direct, QuoteType::Indirect, QuoteType::Mixed})
        mapping.m_labels.insert(u"Quotation:" + toString(type), {Tags::Quotation, {{Attribute::Type, toString(type)}}});
    return mapping;
}

Result<NameMapping> NameMapping::fromJson(const QJsonObject &json)
{
    NameMapping mapping;
    mapping.m_labels.clear();
    mapping.m_attributes.clear();
    mapping.m_relations.clear();
    mapping.m_isEmpty = false;
    mapping.m_name = json["name"_L1].toString();
    mapping.m_description = json["description"_L1].toString();
    mapping.m_keep = json["keep"_L1].toBool();
    const QJsonObject tags = json["tags"_L1].toObject();
    for (auto one = tags.begin(); one != tags.end(); ++one) {
        const Label label = labelFromJson(one.value());
        if (label.tag.isEmpty() && !one.value().isNull())
            return wrong(u"tags/"_s + one.key(), QCoreApplication::translate("NameMapping", "there is no tag."));
        mapping.m_labels.insert(one.key(), label);
    }
    const QJsonObject attributes = json["attributes"_L1].toObject();
    for (auto one = attributes.begin(); one != attributes.end(); ++one)
        mapping.m_attributes.insert(one.key(), one.value().isNull() ? QString() : one.value().toString(one.key()));
    const QJsonObject relations = json["relations"_L1].toObject();
    for (auto one = relations.begin(); one != relations.end(); ++one) {
        if (one.value().isNull()) {
            mapping.m_ignoredRelations.insert(one.key());
            continue;
        }
        const std::optional<LinkRole> role = roleOf(one.value()["role"_L1].toString());
        if (!role)
            return wrong(u"relations/"_s + one.key(),
                         QCoreApplication::translate("NameMapping", "\"role\" is not source, cue or parent."));
        mapping.m_relations.insert(one.key(), {*role, one.value()["reversed"_L1].toBool()});
    }
    const QJsonObject events = json["events"_L1].toObject();
    for (auto one = events.begin(); one != events.end(); ++one) {
        const QJsonValue event = one.value();
        if (event.isNull()) {
            mapping.m_ignoredEvents.insert(one.key());
            continue;
        }
        if (event["content"_L1].toString().isEmpty())
            return wrong(u"events/"_s + one.key(),
                         QCoreApplication::translate("NameMapping", "\"content\" does not say the quotation's role."));
        mapping.m_events.insert(
            one.key(), {event["content"_L1].toString(), event["source"_L1].toString(), event["cue"_L1].toString()});
    }
    return mapping;
}

QJsonObject NameMapping::toJson() const
{
    QJsonObject tags;
    for (const auto &[theirs, label] : m_labels.asKeyValueRange()) {
        QJsonObject attributes;
        for (const auto &[name, value] : label.attributes)
            attributes.insert(name, value);
        if (label.tag.isEmpty())
            tags.insert(theirs, QJsonValue::Null);
        else
            tags.insert(theirs, attributes.isEmpty()
                                    ? QJsonValue(label.tag)
                                    : QJsonObject{{u"tag"_s, label.tag}, {u"attributes"_s, attributes}});
    }
    QJsonObject attributes;
    for (const auto &[theirs, ours] : m_attributes.asKeyValueRange())
        attributes.insert(theirs, ours.isEmpty() ? QJsonValue() : ours);
    QJsonObject relations;
    for (const QString &theirs : m_ignoredRelations)
        relations.insert(theirs, QJsonValue::Null);
    for (const auto &[theirs, relation] : m_relations.asKeyValueRange())
        relations.insert(theirs, QJsonObject{{u"role"_s, toString(relation.role)}, {u"reversed"_s, relation.reversed}});
    QJsonObject events;
    for (const QString &theirs : m_ignoredEvents)
        events.insert(theirs, QJsonValue::Null);
    for (const auto &[theirs, event] : m_events.asKeyValueRange())
        events.insert(theirs,
                      QJsonObject{{u"content"_s, event.content}, {u"source"_s, event.source}, {u"cue"_s, event.cue}});
    return {{u"name"_s, m_name},           {u"description"_s, m_description}, {u"keep"_s, m_keep},  {u"tags"_s, tags},
            {u"attributes"_s, attributes}, {u"relations"_s, relations},       {u"events"_s, events}};
}

Result<NameMapping> NameMapping::load(const QString &fileOrName)
{
    const QString own = dataDirectory() + u"/mappings/" + fileOrName + u".json";
    const bool isOwn = !QFileInfo(fileOrName).isFile() && !fileOrName.contains(u'/') && QFileInfo::exists(own);
    QFile file(isOwn ? own : fileOrName);
    const QString shown = QDir::toNativeSeparators(file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
                       QCoreApplication::translate("NameMapping", "The mapping of names %1 cannot be read: %2.")
                           .arg(shown, file.errorString()));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json.isObject())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("NameMapping", "The mapping of names %1 is not valid JSON: %2.")
                           .arg(shown, problem.errorString()));
    Result<NameMapping> mapping = fromJson(json.object());
    if (!mapping)
        return failure(
            mapping.error().code,
            QCoreApplication::translate("NameMapping", "%1 cannot be used: %2.").arg(shown, mapping.error().message));
    return mapping;
}

NameMapping NameMapping::over(const NameMapping &other) const
{
    if (m_isEmpty)
        return other;
    NameMapping both = *this;
    for (const auto &[theirs, label] : other.m_labels.asKeyValueRange()) {
        if (!m_labels.contains(theirs) && std::ranges::find(m_labels, label.tag, &Label::tag) == m_labels.end())
            both.m_labels.insert(theirs, label);
    }
    for (const auto &[theirs, ours] : other.m_attributes.asKeyValueRange()) {
        if (!m_attributes.contains(theirs) && m_attributes.key(ours).isEmpty())
            both.m_attributes.insert(theirs, ours);
    }
    for (const auto &[theirs, relation] : other.m_relations.asKeyValueRange()) {
        if (!m_relations.contains(theirs) &&
            std::ranges::find(m_relations, relation.role, &Relation::role) == m_relations.end())
            both.m_relations.insert(theirs, relation);
    }
    return both;
}

NameMapping::Label NameMapping::read(const QString &label) const
{
    const auto found = m_labels.constFind(label);
    return found == m_labels.cend() ? Label{label, {}} : *found;
}

QString NameMapping::labelOf(const TagId &tag, const Attributes &attributes, Attributes *said) const
{
    const QString *best = nullptr;
    const Attributes *bestSaid = nullptr;
    // Not asKeyValueRange(): it goes over a copy, which is gone when the pointers are read.
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        if (label->tag == tag && isPartOf(label->attributes, attributes) &&
            (!best || count(label->attributes) > count(*bestSaid))) {
            best = &label.key();
            bestSaid = &label->attributes;
        }
    }
    if (said)
        *said = best ? *bestSaid : Attributes();
    if (best)
        return *best;
    // A label that says something else of it: the attributes that are written say what is right.
    for (const auto &[theirs, label] : m_labels.asKeyValueRange()) {
        if (label.tag == tag)
            return theirs;
    }
    return tag;
}

QString NameMapping::attributeRead(const QString &theirs) const
{
    return m_attributes.value(theirs, theirs);
}

QString NameMapping::attributeOf(const QString &ours) const
{
    return m_attributes.key(ours, ours);
}

std::optional<NameMapping::Relation> NameMapping::relationRead(const QString &theirs) const
{
    const auto found = m_relations.constFind(theirs);
    return found == m_relations.cend() ? std::nullopt : std::optional(*found);
}

std::pair<QString, NameMapping::Relation> NameMapping::relationOf(LinkRole role) const
{
    for (const auto &[theirs, relation] : m_relations.asKeyValueRange()) {
        if (relation.role == role)
            return {theirs, relation};
    }
    return {};
}

} // namespace Guillemet
