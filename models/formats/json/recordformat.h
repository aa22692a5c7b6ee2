// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"
#include "models/formats/standoff/namemapping.h"
#include "models/formats/standoff/standoffarticle.h"

class QJsonObject;

namespace Guillemet {

class JsonWriter;
struct OutputFile;

/** A format that is JSON with an object for each article: JSON Lines, or an array of them. Derived: the fields. */
class RecordFormat : public Format
{
public:
    using Tell = std::function<void(const QString &)>;
    QStringList mimeTypes() const override;
    bool isReadable() const override { return true; }
    bool isWritable() const override { return true; }
    bool recognises(QByteArrayView start) const override;
    Result<> readFrom(QIODevice &device, const QString &name, const ImportOptions &options,
                      ArticleSink &sink) const override;
    Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                  const ExportOptions &options) const override;

protected:
    /** An array of all articles rather than one a line. */
    virtual bool isArray() const { return false; }
    /** The names that files of this format have where no mapping says otherwise. */
    virtual NameMapping ownNames() const { return {}; }
    virtual OffsetUnit::Counts counts() const { return OffsetUnit::Counts::CodePoints; }
    /** The article with each annotator's annotations; `tell` takes what was left out. The error's message says what is
     * wrong with the object. */
    virtual Result<QList<StandoffArticle>> readRecord(const QJsonObject &object, const Tell &tell) const = 0;
    /** The whole object; `article` as heldBy() leaves it. */
    virtual void writeRecord(JsonWriter &json, const StandoffArticle &article) const = 0;
    /** Whether an object looks like one of this format. */
    virtual bool fits(const QJsonObject &object) const = 0;
    /** Names of members that only this format has: for objects that are too long to look at whole. */
    virtual QByteArrayList hints() const { return {}; }
    /** What else a folder gets. */
    virtual QList<OutputFile> companions() const;
};

} // namespace Guillemet
