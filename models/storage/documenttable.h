// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"
#include "models/core/result.h"
#include "models/core/textoffsets.h"
#include "models/storage/storedset.h"

#include <memory>

namespace Guillemet {

class SqlConnection;

/** The articles of a project: tables `document` and `document_text`. Throws SqlFailure and Error. */
class DocumentTable
{
public:
    explicit DocumentTable(SqlConnection &connection)
        : m_connection(connection)
    {
    }

    /** In the order they came in; counts of `annotator`'s set, else of the machine's. */
    QList<DocumentSummary> summaries(const AnnotatorId &annotator, qint64 number = 0) const;
    /** One article's; throws where it is not there. */
    DocumentSummary summary(const DocumentId &id, const AnnotatorId &annotator) const;
    bool contains(const DocumentId &id) const { return findNumber(id) > 0; }
    /** `original` is the text as it came in, where the document's is a corrected one. */
    AddedArticle add(Document document, QString original = {});
    void remove(const DocumentId &id);
    Document load(const DocumentId &id) const;
    /** Somebody else may have corrected the texts. */
    void forgetOffsets() { m_offsets.clear(); }
    QString text(const DocumentId &id) const;
    void updateMetadata(const Document &document);
    /** As it came in. */
    QString original(const DocumentId &id) const;
    QString text(qint64 number) const;
    /** A corrected one; the original is kept. */
    void setText(qint64 number, const QString &text);
    int corrections(qint64 number) const;
    /** Articles by the hash of their text, and of what it was when it came in. */
    QHash<QByteArray, DocumentId> byTextHash() const;
    void setLanguageWhereUnknown(qint64 number, const QString &language);
    /** Articles without suggestions of `version` for their language, in their order. */
    QList<DocumentId> awaitingAnalysis(const QString &version) const;

    /** document.number; throws an Error with NotFound. */
    qint64 number(const DocumentId &id) const;
    /** Of the text of an article; the last few are kept. */
    std::shared_ptr<const TextOffsets> offsets(qint64 number) const;

private:
    qint64 findNumber(const DocumentId &id) const;
    void keepOffsets(qint64 number, std::shared_ptr<const TextOffsets> offsets) const;

    SqlConnection &m_connection;
    mutable QList<std::pair<qint64, std::shared_ptr<const TextOffsets>>> m_offsets;
};

} // namespace Guillemet
