// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/json/recordformat.h"

namespace Guillemet {

/**
 * UIMA CAS JSON 0.4.0, a CAS for each article, with its types. Offsets count UTF-16 code units. Annotations are of the
 * layer webanno.custom.Guillemet, links of webanno.custom.GuillemetLink, which INCEpTION makes from the file.
 */
class CasJsonFormat final : public RecordFormat
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    FormatFeatures features() const override;

protected:
    OffsetUnit::Counts counts() const override { return OffsetUnit::Counts::Utf16Units; }
    Result<QList<StandoffArticle>> readRecord(const QJsonObject &object, const Tell &tell) const override;
    void writeRecord(JsonWriter &json, const StandoffArticle &article) const override;
    bool fits(const QJsonObject &object) const override;
    QByteArrayList hints() const override { return {"%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"}; }
};

} // namespace Guillemet
