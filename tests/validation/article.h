// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/core/quotation.h"
#include "models/core/speakerregistry.h"

namespace Guillemet {

/** An annotated text under construction: places are told by their words. */
struct Article
{
    QString text;
    AnnotationSet set = AnnotationSet();
    SpeakerRegistry speakers = SpeakerRegistry();

    explicit Article(QString words)
        : text(std::move(words))
    {
    }

    /** The `nth` (from 0) occurrence of `words`. */
    Span at(QStringView words, int nth = 0) const
    {
        qsizetype begin = -1;
        do
            begin = text.indexOf(words, begin + 1);
        while (begin >= 0 && nth-- > 0);
        Q_ASSERT(begin >= 0);
        return {static_cast<int>(begin), static_cast<int>(begin + words.size())};
    }
    Annotation put(Annotation annotation)
    {
        Change change;
        if (annotation.id.isNull())
            annotation.id = AnnotationId::create();
        if (const Annotation *before = set.find(annotation.id))
            change.replace(*before, annotation);
        else
            change.add(annotation);
        set.apply(change);
        return annotation;
    }
    Annotation tag(const TagId &tag, QStringView words, int nth = 0, const QList<Link> &links = {})
    {
        Annotation made{.tag = tag, .fragments = {at(words, nth)}, .links = links};
        if (tag == Tags::Quotation)
            made.attributes.set(Attribute::Type, toString(typeFromEdges(text, made.fragments)));
        return put(made);
    }
    Annotation country(QStringView words, const QString &code, int nth = 0)
    {
        return put({.tag = Tags::Country, .fragments = {at(words, nth)}, .attributes = {{Attribute::Country, code}}});
    }
    void remove(const AnnotationId &id)
    {
        Change change;
        change.remove(*set.find(id));
        set.apply(change);
    }
};

} // namespace Guillemet
