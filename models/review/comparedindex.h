// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/overlaps.h"

#include <QtCore/QHash>

namespace Guillemet {

/** Finds what an annotator has, by id and by place, at the cost of what is found. The set must outlive it. */
class ComparedIndex
{
public:
    explicit ComparedIndex(const ComparedSet &set)
        : m_set(&set)
        , m_quotationEnds(furthestEnds(set.quotations))
        , m_mentionEnds(furthestEnds(set.mentions))
    {
        m_byId.reserve(set.quotations.size() + set.mentions.size());
        for (const ComparedQuotation &quotation : set.quotations)
            m_byId.insert(quotation.id, &quotation);
        for (const ComparedMention &mention : set.mentions)
            m_byId.insert(mention.id, &mention);
    }

    /** Null where it does not stand for itself. */
    const ComparedSpan *find(const AnnotationId &id) const { return m_byId.value(id); }
    /** Those whose hull overlaps `place`: quotations, then mentions, each in reading order. */
    template<typename Visit> void visit(Span place, Visit visit) const
    {
        visitIn(m_set->quotations, m_quotationEnds, place, visit);
        visitIn(m_set->mentions, m_mentionEnds, place, visit);
    }

private:
    template<typename Compared, typename Visit>
    static void visitIn(const QList<Compared> &list, const std::vector<int> &ends, Span place, Visit &visit)
    {
        for (qsizetype i = firstReaching(ends, place.begin); i < list.size() && list[i].hull().begin < place.end; ++i) {
            if (list[i].hull().overlaps(place))
                visit(static_cast<const ComparedSpan &>(list[i]));
        }
    }

    const ComparedSet *m_set;
    std::vector<int> m_quotationEnds;
    std::vector<int> m_mentionEnds;
    QHash<AnnotationId, const ComparedSpan *> m_byId;
};

} // namespace Guillemet
