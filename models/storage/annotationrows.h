// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/textoffsets.h"

namespace Guillemet {

class SqlConnection;
class SqlRows;

/** The annotations of a set as rows of `annotation` and `link`, positions turned into code points and back. */
class AnnotationRows
{
public:
    /** `set` is annotation_set.number. */
    AnnotationRows(SqlConnection &connection, qint64 set, const TextOffsets &offsets)
        : m_connection(connection)
        , m_set(set)
        , m_offsets(offsets)
    {
    }

    QList<Annotation> all() const;
    /** Those whose hull overlaps `span`, without their links: for a look at one place that costs little. */
    QList<Annotation> around(Span span) const;
    void insert(const QList<Annotation> &annotations);
    void replace(const Annotation &annotation);
    /** One that is there and has the same links. */
    void replaceKeepingLinks(const Annotation &annotation) { update(annotation); }
    void remove(const AnnotationId &id);
    void removeAll();

private:
    int update(const Annotation &annotation);
    Annotation withoutLinks(const SqlRows &rows) const;
    void insertLinks(const Annotation &annotation);

    SqlConnection &m_connection;
    qint64 m_set;
    const TextOffsets &m_offsets;
};

/** {"name": "value", …}, or "" for none. */
QString attributesToText(const Attributes &attributes);
Attributes attributesFromText(const QString &text);

/** "12-30,45-60" in code points. */
QString fragmentsToText(const Annotation::Fragments &fragments, const TextOffsets &offsets);
Annotation::Fragments fragmentsFromText(QStringView text, const TextOffsets &offsets);

LinkRole linkRoleFromString(QStringView text);

} // namespace Guillemet
