// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cas/casjsonformat.h"

#include "models/formats/cas/casdocument.h"
#include "models/formats/cas/castypesystem.h"
#include "models/formats/json/jsonwriter.h"
#include "models/formats/json/recordfields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const QString sofaType = u"uima.cas.Sofa"_s;

void writeTypes(JsonWriter &json)
{
    json.key("%TYPES");
    json.beginObject();
    for (const CasTypeDescription &type : casTypes()) {
        json.key(type.name);
        json.beginObject();
        json.member("%NAME", type.name);
        json.member("%SUPER_TYPE", type.superType);
        for (const auto &[name, range] : type.features) {
            json.key(name);
            json.beginObject();
            json.member("%NAME", name);
            json.member("%RANGE", range);
            json.endObject();
        }
        json.endObject();
    }
    json.endObject();
}

void writeStructure(JsonWriter &json, const CasStructure &structure)
{
    json.beginObject();
    json.key("%ID");
    json.number(structure.id);
    json.member("%TYPE", structure.type);
    json.key("@sofa");
    json.number(1);
    for (const auto &[name, value] : structure.features.asKeyValueRange()) {
        json.key(name);
        if (name == "begin"_L1 || name == "end"_L1)
            json.number(value.toInt());
        else
            json.string(value);
    }
    for (const auto &[name, id] : structure.references.asKeyValueRange()) {
        json.key(QString(u'@' + name));
        json.number(id);
    }
    json.endObject();
}

CasStructure structureOf(const QJsonObject &object, int id)
{
    CasStructure structure{.id = id, .type = object["%TYPE"_L1].toString()};
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString &name = member.key();
        if (name.startsWith(u'@'))
            structure.references.insert(name.sliced(1), member.value().toInt(-1));
        else if (name == "^begin"_L1 || name == "^end"_L1)
            structure.features.insert(name.sliced(1), RecordFields::textOf(member.value()));
        else if (!name.startsWith(u'%') && !RecordFields::textOf(member.value()).isEmpty())
            structure.features.insert(name, RecordFields::textOf(member.value()));
    }
    return structure;
}
} // namespace

QString CasJsonFormat::id() const
{
    return u"casjson"_s;
}

QString CasJsonFormat::name() const
{
    return QCoreApplication::translate("Formats", "UIMA CAS JSON (INCEpTION)");
}

QStringList CasJsonFormat::extensions() const
{
    return {u"json"_s};
}

FormatFeatures CasJsonFormat::features() const
{
    FormatFeatures features = FormatFeatures::allAnnotations();
    features.discontinuous = false;
    return features;
}

bool CasJsonFormat::fits(const QJsonObject &object) const
{
    return object.contains("%FEATURE_STRUCTURES"_L1);
}

Result<QList<StandoffArticle>> CasJsonFormat::readRecord(const QJsonObject &object, const Tell &tell) const
{
    CasDocument cas;
    int sofas = 0;
    const auto add = [&](const QJsonObject &structure, int id) {
        if (structure["%TYPE"_L1].toString() != sofaType)
            cas.structures.append(structureOf(structure, id));
        else if (++sofas == 1)
            cas.text = structure["sofaString"_L1].toString();
    };
    const QJsonValue structures = object["%FEATURE_STRUCTURES"_L1];
    for (const QJsonValue structure : structures.toArray())
        add(structure.toObject(), structure["%ID"_L1].toInt(-1));
    const QJsonObject byId = structures.toObject();
    for (auto structure = byId.begin(); structure != byId.end(); ++structure)
        add(structure.value().toObject(), structure.key().toInt());
    if (sofas > 1)
        tell(
            QCoreApplication::translate("CasDocument", "there are several texts in the CAS; only the first is taken."));
    if (cas.text.trimmed().isEmpty())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("CasDocument", "there is no text in the CAS"));
    return QList{articleOf(cas)};
}

void CasJsonFormat::writeRecord(JsonWriter &json, const StandoffArticle &article) const
{
    const CasDocument cas = casOf(article);
    json.beginObject();
    writeTypes(json);
    json.key("%FEATURE_STRUCTURES");
    json.beginArray();
    json.beginObject();
    json.key("%ID");
    json.number(1);
    json.member("%TYPE", sofaType);
    json.key("sofaNum");
    json.number(1);
    json.member("sofaID", u"_InitialView");
    json.member("mimeType", u"text/plain");
    json.key("sofaString");
    json.string(cas.text);
    json.endObject();
    for (const CasStructure &structure : cas.structures)
        writeStructure(json, structure);
    json.endArray();
    json.key("%VIEWS");
    json.beginObject();
    json.key("_InitialView");
    json.beginObject();
    json.key("%SOFA");
    json.number(1);
    json.key("%MEMBERS");
    json.beginArray();
    for (const CasStructure &structure : cas.structures)
        json.number(structure.id);
    json.endArray();
    json.endObject();
    json.endObject();
    json.endObject();
}

} // namespace Guillemet
