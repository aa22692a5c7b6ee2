// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"
#include "models/editing/quoting.h"
#include "models/editing/textboundaries.h"

#include <QtCore/QRandomGenerator>

namespace Guillemet::Testing {

/** Any of the acts on one article, at any place. */
class RandomActs
{
public:
    explicit RandomActs(QRandomGenerator &random)
        : m_random(random)
    {
    }

    /** May be empty: many acts do not fit where they are tried. */
    Change next(const EditContext &context);
    /** Whether what next() gave last may leave two with the same tag and words. */
    bool mayMakeTwins() const { return m_mayMakeTwins; }
    /** One move of an edge, of many while it is dragged. */
    Change dragging(const EditContext &context, const AnnotationId &id);
    AnnotationId any(const EditContext &context);
    int below(int end) { return static_cast<int>(m_random.bounded(end)); }
    bool coin() { return below(2) == 1; }

private:
    Edge edge() { return coin() ? Edge::Begin : Edge::End; }
    int size() const { return static_cast<int>(m_context->text.size()); }

    QList<const Annotation *> all() const;
    AnnotationId any();
    AnnotationId any(const TagId &tag);
    const Annotation *chosen() { return m_context->annotations.find(any()); }
    /** Beyond the text too, and often at an edge. */
    int position();
    /** Whole words, often those that have a tag already. */
    Span span();
    TagId tag();
    QString name() { return QString(QChar(u'a' + below(4))); }
    SpeakerId speaker();
    Acts::Proposal proposal();

    // Each an act of a family.
    Change making();
    Change quoting();
    Change reshaping();
    Change cutting();
    Change linking();
    Change attributing();
    Change ownAttribute();
    Change naming();
    Change deciding();
    Change correcting();

    /** The same whenever the same seed is walked. */
    AnnotationId newId() { return AnnotationId::fromName(QString::number(m_random.generate64())); }

    QRandomGenerator &m_random;
    const EditContext *m_context = nullptr;
    bool m_mayMakeTwins = false;
};

} // namespace Guillemet::Testing
