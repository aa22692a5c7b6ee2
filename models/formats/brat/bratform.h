// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/brat/bratlines.h"

#include <QtCore/QSet>

namespace Guillemet {

class BratLabels;
class NameMapping;
class TextOffsets;

/** Attributes that keep how an annotation was written in the file it came from, where the mapping asks for it. */
namespace BratAttribute {
inline const QString Id = QStringLiteral("brat:id");     ///< "T1"
inline const QString Line = QStringLiteral("brat:line"); ///< its line, where brat itself would write another
inline const QString Relations =
    QStringLiteral("brat:relations");                        ///< "R1 T7;R5 T6": which relation leads to which part
inline const QString Events = QStringLiteral("brat:events"); ///< of a trigger: its events, one a line
inline const QString Notes = QStringLiteral("brat:notes");   ///< "#1": the ids of its notes
} // namespace BratAttribute

bool isBratAttribute(QStringView name);

/** The line of an annotation as brat would write it, in fragments of one line each; empty for one of white space. */
QString bratLineOf(const Annotation &annotation, const QString &id, const QString &label, const QString &text,
                   const TextOffsets &offsets);

/** Sets the attributes; `lines` are those of the file by id. */
void keepForm(ArticleExport &article, const QHash<QString, AnnotationId> &ids, const QList<BratLine> &lines,
              const NameMapping &names);

/** Whether reading the line that was kept gives the annotation as it is now. */
bool stillHolds(const QString &line, const Annotation &annotation, const QString &label, const QString &text);

/** Ids for a file: those that were kept, and the next free numbers for the rest. */
class BratIds
{
public:
    explicit BratIds(const ArticleExport &article);
    QString next(QChar kind);

private:
    void reserve(const QString &id);
    QHash<QChar, int> m_last;
};

} // namespace Guillemet
