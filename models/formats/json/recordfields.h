// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/standoff/standoffarticle.h"

#include <QtCore/QJsonObject>

namespace Guillemet {

class JsonWriter;

/** Fields that the JSON formats have in common: each keeps what it has no field for in an object of the user's own. */
namespace RecordFields {

/** The members "title", "author", "site", "date", "language" of the object that is open. */
void writeDocument(JsonWriter &json, const Document &document);
void readDocument(const QJsonObject &object, Document &document);

/** The attributes of a span and its speaker, as members of the object that is open. */
void writeAttributes(JsonWriter &json, const StandoffSpan &span);
bool hasAttributes(const StandoffSpan &span);
/** The reverse. Members that are no texts become texts; objects and arrays are left out. */
void readAttributes(const QJsonObject &object, StandoffSpan &span);

/** Text of a string, number or boolean; "" for others. */
QString textOf(const QJsonValue &value);
/** -1 for what is no whole number that fits. */
qint64 positionOf(const QJsonValue &value);
/** One fragment; none if one of the positions is missing or no number. */
QList<std::pair<qint64, qint64>> fragmentOf(const QJsonValue &begin, const QJsonValue &end);

/** For messages: "annotation 3" */
QString where(qsizetype index);
QString whereRelation(qsizetype index);

} // namespace RecordFields

} // namespace Guillemet
