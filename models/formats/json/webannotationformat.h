// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/json/recordformat.h"

namespace Guillemet {

/**
 * W3C Web Annotation JSON-LD: an AnnotationPage for each article. Each annotation has a TextPositionSelector, which
 * counts code points, and a TextQuoteSelector; several targets are its fragments. Its label is a tagging body,
 * attributes are classifying bodies, notes commenting ones; relations are annotations that link. The article itself,
 * which the vocabulary leaves outside, is the page's schema:about.
 */
class WebAnnotationFormat final : public RecordFormat
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
    QByteArrayList hints() const override { return {"@context", "AnnotationPage", "TextPositionSelector"}; }
};

} // namespace Guillemet
