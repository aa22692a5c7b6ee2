// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/core/speakerregistry.h"
#include "models/core/tagset.h"

namespace Guillemet::Testing {

/** What is true of the annotations of an article whatever the analyst does. */
class AnnotationRules
{
public:
    /** Without a tagset any tag will do. */
    AnnotationRules(const QString &text, const SpeakerRegistry &speakers, const Tagset *tagset = nullptr)
        : m_text(text)
        , m_speakers(speakers)
        , m_tagset(tagset)
    {
    }

    /** The first that does not hold, and for what; "" where all do. */
    QString broken(const AnnotationSet &set) const
    {
        using namespace Qt::StringLiterals;
        for (const Annotation *a : set.all()) {
            QString what = brokenPlace(*a);
            if (what.isEmpty())
                what = brokenLinks(*a, set);
            if (what.isEmpty())
                what = brokenWords(*a);
            if (!what.isEmpty())
                return u"%1: %2 “%3” %4"_s.arg(what, a->tag, a->text(m_text), a->id.toString());
        }
        return {};
    }

    /** How many have the tag and the words of another. Only edges that are moved step by step, and corrections, make
     * more. */
    static qsizetype twins(const AnnotationSet &set)
    {
        qsizetype visible = 0;
        QSet<QString> places;
        for (const Annotation *a : set.all()) {
            if (!a->isVisible())
                continue;
            ++visible;
            places.insert(placeOf(*a));
        }
        return visible - places.size();
    }

private:
    static QString placeOf(const Annotation &annotation)
    {
        QString place = annotation.tag;
        for (const Span fragment : annotation.fragments)
            place += u' ' + QString::number(fragment.begin) + u'-' + QString::number(fragment.end);
        return place;
    }

    QString brokenPlace(const Annotation &a) const
    {
        using namespace Qt::StringLiterals;
        if (a.fragments.isEmpty() || normalized(a.fragments) != a.fragments)
            return u"fragments out of order"_s;
        if (a.begin() < 0 || a.end() > m_text.size())
            return u"fragments outside the text"_s;
        for (const Span fragment : a.fragments) {
            for (const int edge : {fragment.begin, fragment.end}) {
                if (edge < m_text.size() && edge > 0 && m_text[edge].isLowSurrogate() &&
                    m_text[edge - 1].isHighSurrogate())
                    return u"an edge inside a character"_s;
            }
        }
        return {};
    }

    static QString brokenLinks(const Annotation &a, const AnnotationSet &set)
    {
        using namespace Qt::StringLiterals;
        if (!a.links.isEmpty() && a.tag != Tags::Quotation)
            return u"links from what is no quotation"_s;
        for (const Link &link : a.links) {
            const Annotation *target = set.find(link.target);
            if (!target)
                return u"a link to nothing"_s;
            if (a.isVisible() && !target->isVisible())
                return u"a link to what is rejected"_s;
            const TagId wanted = link.role == LinkRole::Cue      ? Tags::Cue
                                 : link.role == LinkRole::Source ? Tags::Source
                                                                 : Tags::Quotation;
            if (target->tag != wanted)
                return u"a link to the wrong thing"_s;
            if (a.links.count(link) > 1)
                return u"a link twice"_s;
        }
        if (a.targets(LinkRole::Parent).size() > 1)
            return u"a quotation nested in two"_s;
        return isInsideItself(a, set) ? u"a quotation nested in itself"_s : QString();
    }

    static bool isInsideItself(const Annotation &a, const AnnotationSet &set)
    {
        QSet<AnnotationId> around;
        for (const Annotation *one = &a; one && !around.contains(one->id);) {
            around.insert(one->id);
            const QList<AnnotationId> parents = one->targets(LinkRole::Parent);
            if (parents.contains(a.id))
                return true;
            one = parents.isEmpty() ? nullptr : set.find(parents.first());
        }
        return false;
    }

    QString brokenWords(const Annotation &a) const
    {
        using namespace Qt::StringLiterals;
        if (!a.speaker().isNull() && !m_speakers.find(a.speaker()))
            return u"a speaker that is not in the registry"_s;
        if (!m_tagset)
            return {};
        const Tag *tag = m_tagset->find(a.tag);
        if (!tag)
            return u"a tag that the project does not have"_s;
        for (const TagAttribute &attribute : tag->attributes) {
            const QString value = a.attributes.value(attribute.id);
            if (!value.isEmpty() && !attribute.values.isEmpty() && !attribute.values.contains(value))
                return u"a value that is not allowed"_s;
        }
        return {};
    }

    QString m_text;
    const SpeakerRegistry &m_speakers;
    const Tagset *m_tagset;
};

} // namespace Guillemet::Testing
