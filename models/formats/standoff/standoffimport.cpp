// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/standoff/standoffimport.h"

#include "models/core/countries.h"
#include "models/formats/articletext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
using Tell = std::function<void(const QString &)>;

Document documentOf(const Document &theirs)
{
    Document document = articleFromText(theirs.text, theirs.source);
    if (!theirs.id.isNull())
        document.id = theirs.id;
    if (!theirs.title.isEmpty())
        document.title = theirs.title;
    document.language = theirs.language;
    document.author = theirs.author;
    document.site = theirs.site;
    document.date = theirs.date;
    return document;
}

class Import
{
public:
    Import(StandoffArticle standoff, const NameMapping &names, const Tell &tell)
        : m_standoff(std::move(standoff))
        , m_names(names)
        , m_tell(tell)
    {
        m_result.article.document = documentOf(m_standoff.document);
        if (!m_standoff.annotator.isEmpty())
            m_result.article.annotator = Annotator::human(m_standoff.annotator);
    }

    StandoffImport run()
    {
        addSpans();
        for (const StandoffRelation &relation : std::as_const(m_standoff.relations))
            addRelation(relation);
        m_result.article.proof = std::make_shared<const ImportProof>(std::move(m_standoff.met));
        return std::move(m_result);
    }

private:
    void leaveOut(const QString &where, const QString &reason)
    {
        m_tell(QCoreApplication::translate("StandoffImport", "%1 is left out: %2.").arg(where, reason));
    }

    void addSpans()
    {
        QList<RecordedSpan> places;
        places.reserve(m_standoff.spans.size());
        for (const StandoffSpan &span : std::as_const(m_standoff.spans))
            places.append(span.place);
        const SpanAnchoring anchoring({.inFile = m_standoff.document.text,
                                       .hasByteOrderMark = m_standoff.hasByteOrderMark,
                                       .inArticle = m_result.article.document.text},
                                      places, m_standoff.counts);
        m_result.unit = anchoring.unit();
        if (!places.isEmpty())
            m_standoff.met.unit = describe(m_result.unit);
        if (m_result.unit.counts != m_standoff.counts)
            m_tell(QCoreApplication::translate("StandoffImport", "\"%1\": the positions count %2; they were converted.")
                       .arg(m_result.article.document.title, describe(m_result.unit)));
        m_result.article.annotations.reserve(m_standoff.spans.size());
        for (qsizetype i = 0; i < m_standoff.spans.size(); ++i)
            addSpan(m_standoff.spans.at(i), anchoring.spans().at(i));
    }

    void countSpan(const StandoffSpan &span, const AnchoredSpan &anchored)
    {
        ImportProof &met = m_standoff.met;
        ++met.labels[span.label];
        switch (anchored.proof) {
        case AnchoredSpan::Proof::Matches:
            ++met.proved;
            break;
        case AnchoredSpan::Proof::NoText:
            ++met.untold;
            break;
        case AnchoredSpan::Proof::Moved:
            ++met.moved;
            break;
        case AnchoredSpan::Proof::Lost:
            ++met.lost;
            break;
        }
    }

    void addSpan(const StandoffSpan &span, const AnchoredSpan &anchored)
    {
        countSpan(span, anchored);
        if (span.place.fragments.isEmpty())
            return leaveOut(span.where, QCoreApplication::translate("StandoffImport", "its positions are not numbers"));
        if (m_result.ids.contains(span.id))
            return leaveOut(span.where, QCoreApplication::translate("StandoffImport", "another annotation has its id"));
        if (anchored.proof == AnchoredSpan::Proof::Lost)
            return leaveOut(
                span.where,
                span.place.text.isNull()
                    ? QCoreApplication::translate("StandoffImport", "its place is not in the text")
                    : QCoreApplication::translate(
                          "StandoffImport", "at its place stands another text than it says, which is nowhere else"));
        const NameMapping::Label label = m_names.read(span.label);
        if (label.tag.isEmpty() && !span.label.isEmpty()) { // that is what the mapping wants
            m_unwanted.insert(span.id);
            return;
        }
        if (label.tag.isEmpty())
            return leaveOut(span.where, QCoreApplication::translate("StandoffImport", "it has no label"));
        Annotation annotation{.id = AnnotationId::create(),
                              .tag = label.tag,
                              .fragments = anchored.fragments,
                              .attributes = label.attributes};
        if (anchored.proof == AnchoredSpan::Proof::Moved)
            m_tell(QCoreApplication::translate("StandoffImport",
                                               "%1: its text stands elsewhere than it says; it was put there: \"%2\".")
                       .arg(span.where, annotation.text(m_result.article.document.text).left(60)));
        addAttributes(annotation, span);
        m_result.ids.insert(span.id, annotation.id);
        m_indexes.insert(span.id, m_result.article.annotations.size());
        m_result.article.annotations.append(std::move(annotation));
    }

    void addAttributes(Annotation &annotation, const StandoffSpan &span)
    {
        for (const auto &[name, value] : span.attributes) {
            if (name == Attribute::Country && !isCountryCode(value))
                m_tell(
                    QCoreApplication::translate("StandoffImport", "%1: \"%2\" is no code of a country; it is left out.")
                        .arg(span.where, value));
            else
                annotation.attributes.set(name, value);
        }
        if (span.speaker.isEmpty() && span.speakerId.isEmpty())
            return;
        SpeakerId id = SpeakerId::fromString(span.speakerId);
        if (id.isNull())
            id = speakerIdOf(span.speaker.isEmpty() ? span.speakerId : span.speaker);
        annotation.attributes.set(Attribute::Speaker, id.toString());
        if (!span.speaker.isEmpty() && !m_speakers.contains(id)) {
            m_speakers.insert(id);
            m_result.article.speakers.append({.id = id, .name = span.speaker});
        }
    }

    void addRelation(const StandoffRelation &relation)
    {
        if (!relation.ofEvent)
            ++m_standoff.met.relations[relation.type];
        if (m_names.ignoresRelation(relation.type) || m_unwanted.contains(relation.from) ||
            m_unwanted.contains(relation.to))
            return;
        const std::optional<NameMapping::Relation> known = m_names.relationRead(relation.type);
        if (!known)
            return leaveOut(
                relation.where,
                QCoreApplication::translate("StandoffImport", "there is no relation \"%1\" here").arg(relation.type));
        const QString &from = known->reversed ? relation.to : relation.from;
        const QString &to = known->reversed ? relation.from : relation.to;
        for (const QString &end : {from, to}) {
            if (!m_indexes.contains(end))
                return leaveOut(relation.where,
                                QCoreApplication::translate("StandoffImport", "there is no annotation %1")
                                    .arg(end.isEmpty() ? u"?"_s : end));
        }
        const Link link{known->role, m_result.ids.value(to)};
        QList<Link> &links = m_result.article.annotations[m_indexes.value(from)].links;
        if (!links.contains(link))
            links.append(link);
    }

    StandoffArticle m_standoff;
    const NameMapping &m_names;
    const Tell &m_tell;
    StandoffImport m_result;
    QHash<QString, qsizetype> m_indexes;
    QSet<QString> m_unwanted; ///< ids
    QSet<SpeakerId> m_speakers;
};
} // namespace

StandoffImport takeOver(StandoffArticle standoff, const NameMapping &names, const Tell &tell)
{
    return Import(std::move(standoff), names, tell).run();
}

SpeakerId speakerIdOf(const QString &name)
{
    return SpeakerId::fromName(speakerKey(name));
}

} // namespace Guillemet
