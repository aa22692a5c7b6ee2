// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/corpora/wordtext.h"

#include <QtCore/QXmlStreamWriter>

namespace Guillemet {

/** Writes an article as FoLiA, see FoliaFormat. */
class FoliaWriter
{
public:
    /** `article`, whose positions count UTF-16 units, must live as long as the writer. */
    explicit FoliaWriter(const StandoffArticle &article);
    QByteArray write();

private:
    void addMetadata();
    void addDeclaration(const char *name, bool isOurs);
    void addWords();
    void addStatements();
    void addEntities();
    void addFeatures(const StandoffSpan &span);
    void addFeature(const QString &subset, const QString &value);
    void addWordReferences(const char *element, QList<int> words);
    void addReference(int word);
    QString idOf(const QString &what, const QString &number) const;
    bool has(bool quotations) const;

    const StandoffArticle &m_article;
    const QList<ColumnToken> m_tokens;
    const QList<QList<int>> m_words; ///< of each annotation
    const QString m_id;
    QHash<QString, qsizetype> m_indexes; ///< of annotations, by id
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace Guillemet
