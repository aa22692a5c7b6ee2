// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/json/recordformat.h"

namespace Guillemet {

/**
 * Prodigy and spaCy JSON Lines: {"text", "meta": {…}, "tokens": [{"text", "start", "end", "id", "ws"}],
 * "spans": [{"start", "end", "token_start", "token_end" (the last one, inclusive), "label"}],
 * "relations": [{"head", "child", "head_span", "child_span", "label"}], "answer": accept|reject|ignore}. Offsets count
 * code points. Tokens are words, cut where a span begins or ends. Spans have "id" and "attributes" besides.
 */
class ProdigyFormat final : public RecordFormat
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
    QByteArrayList hints() const override { return {"tokens", "_input_hash", "_task_hash", "answer", "spans"}; }
};

} // namespace Guillemet
