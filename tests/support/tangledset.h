// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <QtCore/QRandomGenerator>

namespace Guillemet::Testing {

/** Quotations that all overlap each other: pairing two such sets of 2,000 takes minutes. Up to 2 × `count` + 40. */
inline QList<Annotation> tangledSet(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Annotation> set;
    set.reserve(count);
    for (int i = 0; i < count; ++i)
        set.append({.id = AnnotationId::create(),
                    .tag = Tags::Quotation,
                    .fragments = {Span{random.bounded(count), count + 1 + random.bounded(count)}}});
    std::ranges::sort(set, readsBefore);
    return set;
}

constexpr int tangledMany = 2000;
inline const QString tangledText = QString(2 * tangledMany + 40, u'x');

} // namespace Guillemet::Testing
