// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/json/recordformat.h"

namespace Guillemet {

/**
 * doccano JSON Lines: {"id", "text", "entities": [{"id", "label", "start_offset", "end_offset"}],
 * "relations": [{"id", "from_id", "to_id", "type"}], "Comments": [], and any other member as metadata}; read also
 * "label" or "labels": [[start, end, label], …]. Offsets count code points, in some projects grapheme clusters.
 * It holds no attributes; the type of a quotation is in its label: "Quotation:direct".
 */
class DoccanoFormat final : public RecordFormat
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    FormatFeatures features() const override;

protected:
    NameMapping ownNames() const override { return NameMapping::withTypes(); }
    Result<QList<StandoffArticle>> readRecord(const QJsonObject &object, const Tell &tell) const override;
    void writeRecord(JsonWriter &json, const StandoffArticle &article) const override;
    bool fits(const QJsonObject &object) const override;
    QByteArrayList hints() const override { return {"entities", "text", "data"}; }
};

} // namespace Guillemet
