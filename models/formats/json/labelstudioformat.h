// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/json/recordformat.h"

namespace Guillemet {

/**
 * Label Studio JSON: an array of tasks {"data": {"text", …}, "annotations": [{"result": [regions and relations]}]}; a
 * folder gets label_config.xml besides. Offsets count code points (before version 1.5 UTF-16 units, which is found
 * out). Attributes are further results of the same region: the type a choice, others text areas.
 */
class LabelStudioFormat final : public RecordFormat
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    FormatFeatures features() const override;

protected:
    bool isArray() const override { return true; }
    Result<QList<StandoffArticle>> readRecord(const QJsonObject &object, const Tell &tell) const override;
    void writeRecord(JsonWriter &json, const StandoffArticle &article) const override;
    bool fits(const QJsonObject &object) const override;
    QByteArrayList hints() const override { return {"from_name", "to_name", "data", "completed_by"}; }
    QList<OutputFile> companions() const override;
};

} // namespace Guillemet
