// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tagsetstep.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

const QString stepsSetting = u"tagsetSteps"_s;

QJsonObject changeToJson(const TagsetChange &change)
{
    QJsonObject tags;
    for (auto [from, to] : change.tags.asKeyValueRange())
        tags.insert(from, to);
    QJsonArray attributes;
    for (const auto &[place, to] : change.attributes)
        attributes.append(QJsonArray{place.tag, place.attribute, place.value, to});
    return {{u"label"_s, change.label},
            {u"before"_s, change.before.toJson()},
            {u"after"_s, change.after.toJson()},
            {u"tags"_s, tags},
            {u"attributes"_s, attributes}};
}

std::optional<TagsetChange> changeFromJson(const QJsonObject &json)
{
    const auto before = Tagset::fromJson(json["before"_L1].toObject());
    const auto after = Tagset::fromJson(json["after"_L1].toObject());
    if (!before || !after)
        return {};
    TagsetChange change{.label = json["label"_L1].toString(), .before = *before, .after = *after};
    const QJsonObject tags = json["tags"_L1].toObject();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        change.tags.insert(tag.key(), tag.value().toString());
    for (const QJsonValue &value : json["attributes"_L1].toArray()) {
        const QJsonArray part = value.toArray();
        change.attributes.append(
            {{part.at(0).toString(), part.at(1).toString(), part.at(2).toString()}, part.at(3).toString()});
    }
    return change;
}

} // namespace

QJsonObject TagsetStep::toJson() const
{
    QJsonObject json = changeToJson(change);
    json.insert(u"undone"_s, undone);
    json.insert(u"act"_s, act.toString());
    json.insert(u"number"_s, number);
    json.insert(u"since"_s, since);
    json.insert(u"first"_s, firstLogged);
    json.insert(u"last"_s, lastLogged);
    return json;
}

std::optional<TagsetStep> TagsetStep::fromJson(const QJsonObject &json)
{
    const auto change = changeFromJson(json);
    if (!change)
        return {};
    return TagsetStep{.change = *change,
                      .undone = json["undone"_L1].toBool(),
                      .act = ActId::fromString(json["act"_L1].toString()),
                      .number = json["number"_L1].toInt(),
                      .since = json["since"_L1].toInteger(),
                      .firstLogged = json["first"_L1].toInteger(1),
                      .lastLogged = json["last"_L1].toInteger()};
}

TagsetSteps::TagsetSteps(const QJsonObject &settings)
{
    for (const QJsonValue &value : settings[stepsSetting].toArray()) {
        if (const auto step = TagsetStep::fromJson(value.toObject()))
            m_steps.append(*step);
    }
}

void TagsetSteps::writeTo(QJsonObject &settings) const
{
    QJsonArray steps;
    for (const TagsetStep &step : m_steps)
        steps.append(step.toJson());
    settings.insert(stepsSetting, steps);
}

const TagsetStep *TagsetSteps::find(const ActId &act) const
{
    const auto found = std::ranges::find(m_steps, act, &TagsetStep::act);
    return act.isNull() || found == m_steps.end() ? nullptr : &*found;
}

const TagsetStep *TagsetSteps::last() const
{
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step) {
        if (!step->undone)
            return &*step;
    }
    return nullptr;
}

const TagsetStep *TagsetSteps::next() const
{
    const TagsetStep *next = nullptr;
    for (auto step = m_steps.crbegin(); step != m_steps.crend() && step->undone; ++step)
        next = &*step;
    return next;
}

int TagsetSteps::numberBefore(qint64 entry) const
{
    int number = 0;
    for (const TagsetStep &step : m_steps)
        number = step.since < entry ? step.number : number;
    return number;
}

std::optional<Annotation> TagsetSteps::asOfNow(Annotation annotation, int number) const
{
    std::optional<Annotation> now = std::move(annotation);
    for (const TagsetStep &step : m_steps) {
        if (now && step.number > number && !step.undone)
            now = step.change.applied(*std::move(now));
    }
    return now;
}

Change TagsetSteps::asOfNow(const Change &change, int number) const
{
    Change now = change;
    for (const TagsetStep &step : m_steps) {
        if (step.number > number && !step.undone)
            now = step.change.translated(now);
    }
    return now;
}

Tagset TagsetSteps::withGone(const Tagset &now, int number) const
{
    QList<Tag> tags = now.tags();
    for (const TagsetStep &step : m_steps) {
        for (const Tag &tag : step.number > number ? step.change.before.tags() : QList<Tag>()) {
            if (!std::ranges::contains(tags, tag.id, &Tag::id))
                tags.append(tag);
        }
    }
    return Tagset(tags);
}

void TagsetSteps::put(const TagsetStep &step)
{
    const auto known = std::ranges::find(m_steps, step.act, &TagsetStep::act);
    if (known != m_steps.end()) {
        *known = step;
        return;
    }
    m_steps.append(step);
    if (m_steps.size() > most)
        m_steps.removeFirst();
}

} // namespace Guillemet
