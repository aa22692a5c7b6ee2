// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/neighbourhood.h"

#include "models/core/annotationset.h"

namespace Guillemet {

Neighbourhood::Neighbourhood(QList<const AnnotationSet *> sets)
    : m_sets(std::move(sets))
    , m_met(m_sets.size())
{
}

void Neighbourhood::add(int set, const Annotation &annotation)
{
    m_met[set].insert(annotation.id, true);
    m_open.append({set, annotation}); // also one that was met: it may have been elsewhere before
    ++m_size;
    meet(set, m_sets[set]->find(annotation.id));
}

void Neighbourhood::meet(int set, const Annotation *annotation)
{
    if (!annotation || (m_met[set].contains(annotation->id) && !m_met[set].value(annotation->id)))
        return;
    const bool fresh = !m_met[set].contains(annotation->id);
    m_met[set].insert(annotation->id, false);
    m_open.append({set, *annotation});
    m_size += fresh;
}

bool Neighbourhood::close(qsizetype most)
{
    while (!m_open.isEmpty() && m_size <= most) {
        const auto [set, annotation] = m_open.takeLast();
        for (int other = 0; other < m_sets.size(); ++other) {
            meet(other, m_sets[other]->find(annotation.id));
            for (const Span fragment : annotation.fragments) {
                for (const Annotation *near : m_sets[other]->annotationsIn(fragment, AnnotationSet::Which::All)) {
                    if (near->tag == annotation.tag)
                        meet(other, near);
                }
            }
        }
        for (const Link &link : annotation.links)
            meet(set, m_sets[set]->find(link.target));
        for (const Annotation *quotation : m_sets[set]->linkedFrom(annotation.id, AnnotationSet::Which::All))
            meet(set, quotation);
    }
    return m_open.isEmpty();
}

QList<Annotation> Neighbourhood::annotations(int set) const
{
    QList<Annotation> found;
    for (const auto &[id, gone] : m_met[set].asKeyValueRange()) {
        if (const Annotation *annotation = m_sets[set]->find(id))
            found.append(*annotation);
    }
    std::ranges::sort(found, readsBefore);
    return found;
}

} // namespace Guillemet
