// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/adjudication.h"

#include "models/core/annotationset.h"
#include "models/review/adjudicationdraft.h"
#include "models/review/decidedplaces.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

namespace {
bool isAlike(const ComparedQuotation &a, const ComparedQuotation &b)
{
    return a.counted == b.counted && a.type == b.type && a.cue == b.cue && a.source == b.source &&
           a.speaker == b.speaker;
}

bool isAlike(const ComparedMention &a, const ComparedMention &b)
{
    return a.counted == b.counted && a.country == b.country && a.kind == b.kind;
}

/** Of the annotators who have a thing: those who have it alike, group by group. */
template<typename Compared>
QList<QList<int>> groups(const QList<int> &thing, const QList<ComparedSet> &sets, QList<Compared> ComparedSet::*list)
{
    QList<QList<int>> groups;
    for (int annotator = 0; annotator < thing.size(); ++annotator) {
        if (thing[annotator] < 0)
            continue;
        const auto at = [&](int who) -> const Compared & { return (sets[who].*list)[thing[who]]; };
        const auto same = std::ranges::find_if(
            groups, [&](const QList<int> &group) { return isAlike(at(group.first()), at(annotator)); });
        if (same == groups.end())
            groups.append(QList<int>{annotator});
        else
            same->append(annotator);
    }
    return groups;
}
} // namespace

Annotator agreedAnnotator()
{
    return {agreedAnnotatorId(), QCoreApplication::translate("Adjudication", "Agreed"), Annotator::Kind::Adjudicator};
}

Adjudication::Adjudication(const QList<Annotation> &agreed, const QList<QList<Annotation>> &annotators,
                           const CountedText &text, ComparedSet::Which which)
    : m_agreed(agreed)
    , m_annotators(annotators)
    , m_text(text)
{
    for (const QList<Annotation> &set : annotators) {
        m_sets.append(ComparedSet::of(set, text, which));
        QHash<AnnotationId, const Annotation *> &byId = m_byId.emplaceBack();
        for (const Annotation &annotation : set)
            byId.insert(annotation.id, &annotation);
    }
    for (const ComparedSet &set : std::as_const(m_sets))
        m_indexes.append(ComparedIndex(set));
}

const ComparedSpan *Adjudication::find(int annotator, const AnnotationId &id) const
{
    return m_indexes[annotator].find(id);
}

Change Adjudication::take(int annotator, const QList<AnnotationId> &ids) const
{
    Draft draft(*this);
    for (const AnnotationId &id : ids) {
        if (find(annotator, id))
            draft.take({annotator, id});
    }
    return draft.change(QCoreApplication::translate("Adjudication", "Take into the agreed set"));
}

Change Adjudication::takeParts(const Version &first, const Version &second, const Choice &choice) const
{
    const ComparedSpan *a = find(first.annotator, first.id);
    const ComparedSpan *b = find(second.annotator, second.id);
    if (!a || !b || a->tag != b->tag)
        return {};
    Draft draft(*this);
    draft.takeParts(first, second, choice);
    return draft.change(QCoreApplication::translate("Adjudication", "Take parts of both into the agreed set"));
}

Change Adjudication::reject(const QList<Version> &versions, const QString &reason) const
{
    Draft draft(*this);
    for (const Version &version : versions) {
        if (find(version.annotator, version.id))
            draft.reject(version, reason);
    }
    return draft.change(QCoreApplication::translate("Adjudication", "Reject"));
}

QList<QList<Adjudication::Alike>> Adjudication::versionsAlike() const
{
    ArticleSets sets;
    for (const ComparedSet &set : m_sets)
        sets.append(&set);
    QList<QList<Alike>> things;
    const auto collect = [&](const QList<QList<int>> &found, auto list) {
        for (const QList<int> &thing : found) {
            QList<Alike> &versions = things.emplace_back();
            for (const QList<int> &group : groups(thing, m_sets, list))
                versions.append({{group.first(), (m_sets[group.first()].*list)[thing[group.first()]].id}, group});
        }
    };
    collect(alignQuotations(sets, m_text), &ComparedSet::quotations);
    collect(alignMentions(sets, m_text), &ComparedSet::mentions);
    return things;
}

/** Where two versions of a thing have the same number of voices neither is taken. */
Change Adjudication::takeWhere(const std::function<bool(const Voters &)> &enough, const char *label) const
{
    Draft draft(*this);
    AnnotationSet agreed;
    agreed.reset(m_agreed);
    const DecidedPlaces decided(agreed, m_text);
    int taken = 0;
    for (QList<Alike> versions : versionsAlike()) {
        versions.removeIf([&enough](const Alike &alike) { return !enough(alike.voters); });
        std::ranges::stable_sort(versions, std::ranges::greater(), [](const Alike &a) { return a.voters.size(); });
        const bool tied = versions.size() > 1 && versions[0].voters.size() == versions[1].voters.size();
        if (versions.isEmpty() || tied)
            continue;
        const Version &version = versions.first().version;
        const ComparedSpan &span = *find(version.annotator, version.id);
        if (decided.contains(span.id, span.tag, span.counted))
            continue;
        draft.take(version);
        ++taken;
    }
    return draft.change(QCoreApplication::translate("Adjudication", label, nullptr, taken));
}

Change Adjudication::takeIdentical() const
{
    return takeWhere([this](const Voters &voters) { return voters.size() == m_sets.size(); },
                     QT_TRANSLATE_N_NOOP("Adjudication", "Agree on %n annotation(s) that all have alike"));
}

Change Adjudication::takeMajority(int atLeast) const
{
    return takeWhere([atLeast](const Voters &voters) { return voters.size() >= atLeast; },
                     QT_TRANSLATE_N_NOOP("Adjudication", "Agree on %n annotation(s) by majority"));
}

Change Adjudication::takeWhereBothAgree(int trusted, int other) const
{
    return takeWhere(
        [trusted, other](const Voters &voters) { return voters.contains(trusted) && voters.contains(other); },
        QT_TRANSLATE_N_NOOP("Adjudication", "Agree on %n annotation(s) that both have alike"));
}

} // namespace Guillemet
