// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/mergetable.h"

#include "models/storage/annotationsettable.h"
#include "models/storage/documenttable.h"
#include "models/storage/projecttable.h"
#include "models/storage/reviewtable.h"
#include "models/storage/sqlconnection.h"
#include "models/storage/texttimeline.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const QString mergedSetsKey = u"mergedSets"_s;
const QString lastMergeKey = u"lastMerge"_s;

QString toText(const MergeTable::SetKey &key)
{
    return key.first.toString() + u' ' + key.second.toString();
}

MergeTable::SetKey keyFromText(const QString &text)
{
    return {DocumentId::fromString(text.section(u' ', 0, 0)), AnnotatorId::fromString(text.section(u' ', 1))};
}

template<typename Id> QJsonArray toJson(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.toString());
    return array;
}

template<typename Id> QList<Id> idsFrom(const QJsonValue &value)
{
    QList<Id> ids;
    for (const QJsonValue &id : value.toArray())
        ids.append(Id::fromString(id.toString()));
    return ids;
}
} // namespace

QHash<MergeTable::SetKey, MergedSet> MergeTable::mergedSets() const
{
    QHash<SetKey, MergedSet> sets;
    const QJsonObject json = m_project.load().settings[mergedSetsKey].toObject();
    for (auto it = json.begin(); it != json.end(); ++it)
        sets.insert(keyFromText(it.key()), {.ours = it.value()[0].toInteger(), .theirs = it.value()[1].toInteger()});
    return sets;
}

void MergeTable::merge(const ProjectMerge &merge)
{
    QJsonObject settings = m_project.load().settings;
    QJsonObject merged = settings[mergedSetsKey].toObject();
    QSet<SpeakerId> known;
    for (const Speaker &speaker : m_project.speakers())
        known.insert(speaker.id);
    QList<SpeakerId> newSpeakers;
    for (const Speaker &speaker : merge.speakers) {
        if (!known.contains(speaker.id))
            newSpeakers.append(speaker.id);
    }
    m_project.addSpeakers(merge.speakers);
    QList<DocumentId> articles;
    for (const NewArticle &article : merge.articles) {
        m_documents.add(article.document, article.original);
        articles.append(article.document.id);
    }
    QJsonObject sets; // with what undoing must find: the revision; and what was there before, 0 for nothing
    for (const ProjectMerge::Set &set : merge.sets) {
        const Revision ours = m_sets.save(set.save);
        const QString key = toText({set.save.document, set.save.annotator.id});
        sets.insert(key, QJsonArray{ours, set.save.expected, merged[key]});
        merged.insert(key, QJsonArray{ours, set.theirs});
    }
    const QJsonObject reviewed = mergeReview(merge);
    settings.insert(mergedSetsKey, merged);
    settings.insert(lastMergeKey, QJsonObject{{u"review"_s, reviewed},
                                              {u"from"_s, merge.from},
                                              {u"at"_s, merge.at.toString(Qt::ISODateWithMs)},
                                              {u"articles"_s, toJson(articles)},
                                              {u"sets"_s, sets},
                                              {u"speakers"_s, toJson(newSpeakers)}});
    m_project.setSettings(settings);
}

/** Discussions, verdicts, guidelines; gives what undoing needs to know. */
QJsonObject MergeTable::mergeReview(const ProjectMerge &merge)
{
    QSet<DiscussionId> known;
    for (const Discussion &discussion : m_review.discussions())
        known.insert(discussion.id);
    QList<DiscussionId> added;
    for (const Discussion &discussion : merge.discussions) {
        if (!known.contains(discussion.id))
            added.append(discussion.id);
        m_review.save(discussion);
    }
    QJsonArray verdicts;
    for (const SetStanding &before : m_review.standings()) {
        const auto verdict = std::ranges::find_if(merge.verdicts, [&before](const SetStanding &one) {
            return one.document == before.document && one.annotator == before.annotator;
        });
        if (verdict == merge.verdicts.end())
            continue;
        verdicts.append(QJsonArray{toText({before.document, before.annotator}), toString(before.state),
                                   before.reviewedAt.toString(Qt::ISODateWithMs), before.reviewedBy});
        m_review.setVerdict(*verdict);
    }
    for (const Guideline &guideline : merge.guidelines)
        m_review.add(guideline);
    QJsonObject merged = mergeTeam(merge);
    merged.insert(u"discussions"_s, toJson(added));
    merged.insert(u"verdicts"_s, verdicts);
    return merged;
}

QJsonObject MergeTable::mergeTeam(const ProjectMerge &merge)
{
    QList<RoleChangeId> roles;
    for (const RoleChange &change : merge.roles) {
        m_review.add(change);
        roles.append(change.id);
    }
    QJsonArray reasons;
    const QList<RejectionReason> known = m_review.reasons();
    for (const RejectionReason &reason : merge.reasons) {
        const auto before = std::ranges::find(known, reason.text, &RejectionReason::text);
        reasons.append(before == known.end()
                           ? QJsonArray{reason.text}
                           : QJsonArray{reason.text, before->at.toString(Qt::ISODateWithMs), before->removed});
        m_review.put(reason);
    }
    return {{u"roles"_s, toJson(roles)}, {u"reasons"_s, reasons}};
}

void MergeTable::undoTeam(const QJsonObject &merged)
{
    for (const RoleChangeId &id : idsFrom<RoleChangeId>(merged[u"roles"_s]))
        m_review.remove(id);
    for (const QJsonValue reason : merged[u"reasons"_s].toArray()) {
        const QDateTime at = QDateTime::fromString(reason[1].toString(), Qt::ISODateWithMs);
        if (at.isValid())
            m_review.put({reason[0].toString(), at, reason[2].toBool()});
        else
            m_review.removeReason(reason[0].toString());
    }
}

void MergeTable::undoReview(const QJsonObject &merged)
{
    for (const DiscussionId &id : idsFrom<DiscussionId>(merged[u"discussions"_s]))
        m_review.remove(id);
    for (const QJsonValue verdict : merged[u"verdicts"_s].toArray()) {
        const SetKey key = keyFromText(verdict[0].toString());
        if (m_documents.contains(key.first))
            m_review.setVerdict({key.first, key.second, workStateFromString(verdict[1].toString()),
                                 QDateTime::fromString(verdict[2].toString(), Qt::ISODateWithMs), 0,
                                 verdict[3].toString()});
    }
    undoTeam(merged);
}

void MergeTable::undo()
{
    QJsonObject settings = m_project.load().settings;
    const QJsonObject last = settings[lastMergeKey].toObject();
    if (last.isEmpty())
        throw Error{ErrorCode::NotFound,
                    QCoreApplication::translate("ProjectStore", "There is no merge to undo in this project.")};
    QJsonObject merged = settings[mergedSetsKey].toObject();
    QList<AnnotatorId> annotators;
    const QJsonObject sets = last[u"sets"_s].toObject();
    for (auto it = sets.begin(); it != sets.end(); ++it) {
        const SetKey key = keyFromText(it.key());
        const Revision ours = it.value()[0].toInteger();
        const Revision before = it.value()[1].toInteger();
        const bool isOurs = m_sets.load(key.first, key.second).revision == ours;
        if (!isOurs &&
            (before > 0 || isWorkedOn(key, QDateTime::fromString(last[u"at"_s].toString(), Qt::ISODateWithMs))))
            throw Error{ErrorCode::Conflict,
                        QCoreApplication::translate("ProjectStore", "The merge cannot be undone: what it brought was "
                                                                    "worked on since.")};
        if (before == 0) {
            removeSet(key);
            merged.remove(it.key());
        } else {
            const QList<LoggedChange> history =
                m_sets.log().entries(key.first, {.annotator = key.second, .entries = 1});
            const QList<Annotator> known = m_project.annotators();
            const Annotator annotator = *std::ranges::find(known, key.second, &Annotator::id);
            SaveRequest back{.document = key.first, .annotator = annotator, .expected = ours};
            const TextTimeline texts(m_connection, m_documents, m_documents.number(key.first));
            const Change made = texts.asOfNow(history.last().number, history.last().made.change);
            back.changes = {{made.inverted(), QDateTime::currentDateTimeUtc()}};
            const Revision now = m_sets.save(back);
            merged.insert(it.key(), QJsonArray{now, it.value()[2][1]});
        }
        annotators.append(key.second);
    }
    undoReview(last[u"review"_s].toObject());
    for (const DocumentId &article : idsFrom<DocumentId>(last[u"articles"_s])) {
        if (m_documents.contains(article))
            m_documents.remove(article);
    }
    removeUnused(annotators, idsFrom<SpeakerId>(last[u"speakers"_s]));
    settings.insert(mergedSetsKey, merged);
    settings.remove(lastMergeKey);
    m_project.setSettings(settings);
}

/** Whether anything was done to a set that was brought in `at`, but by the program itself. */
bool MergeTable::isWorkedOn(const SetKey &key, const QDateTime &at) const
{
    return std::ranges::any_of(
        m_sets.log().entries(key.first, {.annotator = key.second}),
        [&](const LoggedChange &one) { return one.made.at > at && one.made.step != ActStep::Background; });
}

void MergeTable::removeSet(const SetKey &key)
{
    m_connection.run("DELETE FROM annotation_set WHERE document = ? AND annotator = ?", m_documents.number(key.first),
                     key.second);
}

void MergeTable::removeUnused(const QList<AnnotatorId> &annotators, const QList<SpeakerId> &speakers)
{
    for (const AnnotatorId &annotator : annotators)
        m_connection.run("DELETE FROM annotator WHERE id = ? AND NOT EXISTS "
                         "(SELECT 1 FROM annotation_set WHERE annotation_set.annotator = annotator.id)",
                         annotator);
    for (const SpeakerId &speaker : speakers)
        m_project.removeUnnamed(speaker);
}

} // namespace Guillemet
