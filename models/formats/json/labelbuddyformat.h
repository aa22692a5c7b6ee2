// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/json/recordformat.h"

namespace Guillemet {

/**
 * labelbuddy JSON Lines (and JSON, read): {"annotations": [{"label_name", "start_char", "end_char", "start_byte",
 * "end_byte", "extra_data"}], "display_title", "metadata": {…}, "text", "utf8_text_md5_checksum"}. Attributes are kept
 * in "extra_data": a note as it is, more as a JSON object.
 */
class LabelbuddyFormat final : public RecordFormat
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    FormatFeatures features() const override;

protected:
    Result<QList<StandoffArticle>> readRecord(const QJsonObject &object, const Tell &tell) const override;
    void writeRecord(JsonWriter &json, const StandoffArticle &article) const override;
    bool fits(const QJsonObject &object) const override;
    QByteArrayList hints() const override { return {"label_name", "start_char", "utf8_text_md5_checksum"}; }
};

} // namespace Guillemet
