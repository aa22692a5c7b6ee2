// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratform.h"

#include "models/core/textoffsets.h"
#include "models/formats/standoff/namemapping.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
Annotation *find(ArticleExport &article, const AnnotationId &id, const QHash<AnnotationId, qsizetype> &indexes)
{
    const auto index = indexes.constFind(id);
    return index == indexes.cend() ? nullptr : &article.annotations[*index];
}

void append(Annotation &annotation, const QString &attribute, const QString &entry, QChar separator)
{
    const QString before = annotation.attributes.value(attribute);
    annotation.attributes.set(attribute, before.isEmpty() ? entry : before + separator + entry);
}
} // namespace

bool isBratAttribute(QStringView name)
{
    return name.startsWith(u"brat:");
}

QString bratLineOf(const Annotation &annotation, const QString &id, const QString &label, const QString &text,
                   const TextOffsets &offsets)
{
    QList<std::pair<qint64, qint64>> positions;
    QString words;
    for (const Span fragment : linesOf(text, annotation.fragments)) {
        const Span points = offsets.toCodePoints(fragment);
        positions.append({points.begin, points.end});
        if (!words.isEmpty())
            words += u' ';
        words += fragment.of(text);
    }
    return positions.isEmpty() ? QString() : bratSpanLine(id, label, positions, words);
}

void keepForm(ArticleExport &article, const QHash<QString, AnnotationId> &ids, const QList<BratLine> &lines,
              const NameMapping &names)
{
    const TextOffsets offsets(article.document.text);
    QHash<AnnotationId, qsizetype> indexes;
    for (qsizetype i = 0; i < article.annotations.size(); ++i)
        indexes.insert(article.annotations.at(i).id, i);
    for (const BratLine &line : lines) {
        const QChar kind = line.id.isEmpty() ? u' ' : line.id.front();
        if (kind == u'T') {
            Annotation *annotation = find(article, ids.value(line.id), indexes);
            if (!annotation || !annotation->attributes.value(BratAttribute::Id).isEmpty())
                continue;
            annotation->attributes.set(BratAttribute::Id, line.id);
            if (bratLineOf(*annotation, line.id, line.head.first(), article.document.text, offsets) != line.raw)
                annotation->attributes.set(BratAttribute::Line, line.raw);
        } else if (kind == u'R') {
            const std::optional<NameMapping::Relation> relation = names.relationRead(line.head.first());
            const QString first = line.head.value(1).section(u':', 1);
            const QString second = line.head.value(2).section(u':', 1);
            if (Annotation *quotation =
                    relation ? find(article, ids.value(relation->reversed ? second : first), indexes) : nullptr)
                append(*quotation, BratAttribute::Relations, line.id + u' ' + (relation->reversed ? first : second),
                       u';');
        } else if (kind == u'E') {
            if (Annotation *trigger = find(article, ids.value(line.head.first().section(u':', 1)), indexes))
                append(*trigger, BratAttribute::Events, line.raw, u'\n');
        } else if (kind == u'#') {
            if (Annotation *annotation = find(article, ids.value(line.head.value(1)), indexes))
                append(*annotation, BratAttribute::Notes, line.id, u' ');
        }
    }
}

bool stillHolds(const QString &line, const Annotation &annotation, const QString &label, const QString &text)
{
    const QList<BratLine> lines = bratLines(line, [](const QString &) {});
    if (lines.size() != 1 || lines.first().head.first() != label)
        return false;
    const SpanAnchoring anchoring({.inFile = text, .inArticle = text}, {bratSpan(lines.first())});
    return anchoring.spans().first().fragments == annotation.fragments;
}

BratIds::BratIds(const ArticleExport &article)
{
    for (const Annotation &annotation : article.annotations) {
        reserve(annotation.attributes.value(BratAttribute::Id));
        for (const QString &entry : annotation.attributes.value(BratAttribute::Relations).split(u';'))
            reserve(entry.section(u' ', 0, 0));
        for (const QString &event : annotation.attributes.value(BratAttribute::Events).split(u'\n'))
            reserve(event.section(u'\t', 0, 0));
        for (const QString &note : annotation.attributes.value(BratAttribute::Notes).split(u' '))
            reserve(note);
    }
}

void BratIds::reserve(const QString &id)
{
    if (id.size() > 1)
        m_last[id.front()] = std::max(m_last.value(id.front()), id.sliced(1).toInt());
}

QString BratIds::next(QChar kind)
{
    return kind + QString::number(++m_last[kind]);
}

} // namespace Guillemet
