// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/annotationrows.h"

#include "models/storage/sqlconnection.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype rowsAtOnce = 16;

/** Rows that come together cost less than half. */
const char *insertionOf(qsizetype rows)
{
    static const QByteArray one = "INSERT INTO annotation (annotation_set, id, tag, begin_at, end_at, fragments, "
                                  "attributes, confidence, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static const QByteArray many = one + QByteArray(", (?, ?, ?, ?, ?, ?, ?, ?, ?)").repeated(rowsAtOnce - 1);
    return rows == 1 ? one.constData() : many.constData();
}
} // namespace

QString attributesToText(const Attributes &attributes)
{
    if (attributes.isEmpty())
        return {};
    QJsonObject object;
    for (const auto &[name, value] : attributes)
        object.insert(name, value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Attributes attributesFromText(const QString &text)
{
    Attributes attributes;
    if (text.isEmpty())
        return attributes;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        attributes.set(it.key(), it.value().toString());
    return attributes;
}

QString fragmentsToText(const Annotation::Fragments &fragments, const TextOffsets &offsets)
{
    QString text;
    for (const Span fragment : fragments) {
        const Span points = offsets.toCodePoints(fragment);
        if (!text.isEmpty())
            text += u',';
        text += QString::number(points.begin) + u'-' + QString::number(points.end);
    }
    return text;
}

Annotation::Fragments fragmentsFromText(QStringView text, const TextOffsets &offsets)
{
    Annotation::Fragments fragments;
    for (const QStringView part : text.split(u',')) {
        const qsizetype dash = part.indexOf(u'-');
        const Span points{part.left(dash).toInt(), part.mid(dash + 1).toInt()};
        fragments.append(offsets.fromCodePoints(points));
    }
    return normalized(std::move(fragments));
}

LinkRole linkRoleFromString(QStringView text)
{
    for (const LinkRole role : {LinkRole::Cue, LinkRole::Parent}) {
        if (text == toString(role))
            return role;
    }
    return LinkRole::Source;
}

Annotation AnnotationRows::withoutLinks(const SqlRows &rows) const
{
    Annotation annotation;
    annotation.id = AnnotationId::fromString(rows.text(0));
    annotation.tag = rows.text(1);
    const QString fragments = rows.text(4);
    annotation.fragments = fragments.isEmpty()
                               ? normalized({m_offsets.fromCodePoints({rows.number(2), rows.number(3)})})
                               : fragmentsFromText(fragments, m_offsets);
    annotation.attributes = attributesFromText(rows.text(5));
    annotation.confidence = static_cast<float>(rows.real(6));
    annotation.status = statusFromString(rows.text(7));
    return annotation;
}

QList<Annotation> AnnotationRows::around(Span span) const
{
    const Span place = m_offsets.toCodePoints(span);
    QList<Annotation> annotations;
    SqlRows rows = m_connection.run("SELECT id, tag, begin_at, end_at, fragments, attributes, confidence, status "
                                    "FROM annotation WHERE annotation_set = ? AND begin_at < ? AND end_at > ?",
                                    m_set, place.end, place.begin);
    while (rows.next())
        annotations.append(withoutLinks(rows));
    return annotations;
}

QList<Annotation> AnnotationRows::all() const
{
    QList<Annotation> annotations;
    SqlRows rows = m_connection.run("SELECT id, tag, begin_at, end_at, fragments, attributes, confidence, status "
                                    "FROM annotation WHERE annotation_set = ?",
                                    m_set);
    while (rows.next())
        annotations.append(withoutLinks(rows));
    std::ranges::sort(annotations, readsBefore); // a few of them are sorted sooner here than there
    SqlRows links = m_connection.run("SELECT quotation, role, target FROM link WHERE annotation_set = ? "
                                     "ORDER BY quotation, position",
                                     m_set);
    QHash<AnnotationId, qsizetype> places; // only where there are links
    while (links.next()) {
        for (qsizetype i = places.size(); i < annotations.size(); ++i)
            places.insert(annotations.at(i).id, i);
        if (const auto place = places.constFind(AnnotationId::fromString(links.text(0))); place != places.cend())
            annotations[*place].links.append(
                {linkRoleFromString(links.text(1)), AnnotationId::fromString(links.text(2))});
    }
    return annotations;
}

void AnnotationRows::insert(const QList<Annotation> &annotations)
{
    for (qsizetype i = 0; i < annotations.size();) {
        const qsizetype rows = annotations.size() - i < rowsAtOnce ? 1 : rowsAtOnce;
        SqlConnection::Binding values(m_connection, insertionOf(rows));
        for (const qsizetype end = i + rows; i < end; ++i) {
            const Annotation &one = annotations.at(i);
            const Span points = m_offsets.toCodePoints(one.hull());
            values.add(m_set, one.id, one.tag, points.begin, points.end,
                       one.fragments.size() > 1 ? fragmentsToText(one.fragments, m_offsets) : QString(),
                       attributesToText(one.attributes), static_cast<double>(one.confidence), toString(one.status));
        }
        values.run();
    }
    for (const Annotation &annotation : annotations)
        insertLinks(annotation);
}

void AnnotationRows::replace(const Annotation &annotation)
{
    if (update(annotation) == 0) {
        insert({annotation});
        return;
    }
    m_connection.run("DELETE FROM link WHERE annotation_set = ? AND quotation = ?", m_set, annotation.id);
    insertLinks(annotation);
}

/** The number of rows that it had: 1 or 0. */
int AnnotationRows::update(const Annotation &annotation)
{
    const Span points = m_offsets.toCodePoints(annotation.hull());
    const SqlRows rows = m_connection.run(
        "UPDATE annotation SET tag = ?, begin_at = ?, end_at = ?, fragments = ?, attributes = ?, confidence = ?, "
        "status = ? WHERE annotation_set = ? AND id = ?",
        annotation.tag, points.begin, points.end,
        annotation.fragments.size() > 1 ? fragmentsToText(annotation.fragments, m_offsets) : QString(),
        attributesToText(annotation.attributes), static_cast<double>(annotation.confidence),
        toString(annotation.status), m_set, annotation.id);
    return rows.affected();
}

void AnnotationRows::remove(const AnnotationId &id)
{
    m_connection.run("DELETE FROM annotation WHERE annotation_set = ? AND id = ?", m_set, id);
}

void AnnotationRows::removeAll()
{
    m_connection.run("DELETE FROM annotation WHERE annotation_set = ?", m_set);
}

void AnnotationRows::insertLinks(const Annotation &annotation)
{
    int position = 0;
    for (const Link &link : annotation.links)
        m_connection.run("INSERT INTO link (annotation_set, quotation, position, role, target) VALUES (?, ?, ?, ?, ?)",
                         m_set, annotation.id, position++, toString(link.role), link.target);
}

} // namespace Guillemet
