// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/json/recordformat.h"

namespace Guillemet {

/**
 * Citron JSON: {"text", "quotes": [{"id", "cue": span, "sources": [spans], "contents": [spans]}]}, spans {"start",
 * "end", "text"} in code points. A quotation without a cue gets an empty one. Besides, and unknown to Citron: the "id"
 * of a span, which several fragments share, further cues, the type of a quotation, and what is known of the article. It
 * holds quotations and what belongs to them, nothing else.
 */
class CitronFormat final : public RecordFormat
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
    QByteArrayList hints() const override { return {"quotes", "contents"}; }
};

} // namespace Guillemet
