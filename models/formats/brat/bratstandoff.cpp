// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratstandoff.h"

#include "models/core/countries.h"
#include "models/core/decision.h"
#include "models/core/textoffsets.h"
#include "models/formats/brat/bratevents.h"
#include "models/formats/brat/bratform.h"
#include "models/formats/brat/bratlabels.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return text;
}

class Lines
{
public:
    Lines(const ArticleExport &article, BratLabels &labels, QStringList &attributes)
        : m_article(article)
        , m_labels(labels)
        , m_attributes(attributes)
        , m_offsets(article.document.text)
        , m_speakers(article.speakersById())
        , m_locale(article.document.language.isEmpty() ? QLocale::c() : QLocale(article.document.language))
        , m_free(article)
    {
    }

    QByteArray all()
    {
        for (const Annotation &annotation : m_article.annotations)
            addSpan(annotation);
        for (const Annotation &annotation : m_article.annotations) {
            if (!m_ids.contains(annotation.id))
                continue;
            addRelations(annotation);
            addAttributes(annotation);
        }
        const QString events = bratEvents(m_article, m_ids, m_labels.names(), m_offsets, m_free, m_spans);
        return (m_spans + m_relationLines + events + m_attributeLines + m_references + m_notes).toUtf8();
    }

private:
    void addSpan(const Annotation &annotation)
    {
        const QString &text = m_article.document.text;
        Attributes said;
        const QString label = m_labels.labelOf(annotation.tag, annotation.attributes, &said);
        const QString kept = annotation.attributes.value(BratAttribute::Line);
        QString id = annotation.attributes.value(BratAttribute::Id);
        if (id.isEmpty() || m_taken.contains(id))
            id = m_free.next(u'T');
        QString line = bratLineOf(annotation, id, label, text, m_offsets);
        if (line.isEmpty())
            return;
        if (kept.startsWith(id + u'\t') && stillHolds(kept, annotation, label, text))
            line = kept;
        m_taken.insert(id);
        m_ids.insert(annotation.id, id);
        m_said.insert(annotation.id, said);
        m_spans += line + u'\n';
    }

    void addRelations(const Annotation &annotation)
    {
        QHash<QString, QStringList> kept; ///< relations by what they lead to; some files say the same twice
        for (const QString &entry : annotation.attributes.value(BratAttribute::Relations).split(u';'))
            kept[entry.section(u' ', 1)].append(entry.section(u' ', 0, 0));
        for (const Link &link : annotation.links) {
            const QString target = m_ids.value(link.target);
            if (target.isEmpty() || (link.role != LinkRole::Parent && !m_labels.names().events().isEmpty()))
                continue;
            const QStringList ids = kept.contains(target) ? kept.take(target) : QStringList(m_free.next(u'R'));
            const auto &[type, relation] = m_labels.names().relationOf(link.role);
            const QString own = m_ids.value(annotation.id);
            for (const QString &id : ids)
                m_relationLines += id + u'\t' + type + u" Arg1:" + (relation.reversed ? target : own) + u" Arg2:" +
                                   (relation.reversed ? own : target) + u'\n';
        }
    }

    void addAttributes(const Annotation &annotation)
    {
        const QString id = m_ids.value(annotation.id);
        m_keptNotes = annotation.attributes.value(BratAttribute::Notes).split(u' ', Qt::SkipEmptyParts);
        const Attributes said = m_said.value(annotation.id);
        for (const auto &[name, value] : annotation.attributes) {
            if (name == Attribute::Speaker)
                addSpeaker(id, annotation.speaker());
            else if (name == Attribute::Country)
                addReference(id, u"ISO3166:" + value, countryName(value, m_locale));
            else if (name == Attribute::Note)
                addNote(u"AnnotatorNotes"_s, id, value);
            else if (!isInternal(name) && !isBratAttribute(name) && said.value(name) != value)
                addAttribute(id, name, value);
        }
    }

    void addAttribute(const QString &id, const QString &name, const QString &value)
    {
        const QString theirs = m_labels.attributeName(name);
        if (!BratLabels::isWord(value)) {
            addNote(theirs, id, value);
            return;
        }
        if (m_labels.names().attributeRead(theirs) == theirs && !m_attributes.contains(theirs))
            m_attributes.append(theirs);
        m_attributeLines +=
            u'A' + QString::number(++m_attributeCount) + u'\t' + theirs + u' ' + id + u' ' + value + u'\n';
    }

    void addSpeaker(const QString &id, const SpeakerId &speakerId)
    {
        const Speaker *speaker = m_speakers.value(speakerId);
        addReference(id, u"Speaker:" + speakerId.toString(), speaker ? speaker->name : QString());
    }

    void addReference(const QString &id, const QString &entry, const QString &text)
    {
        m_references += u'N' + QString::number(++m_referenceCount) + u"\tReference " + id + u' ' + entry + u'\t' +
                        oneLine(text) + u'\n';
    }

    void addNote(const QString &type, const QString &id, const QString &text)
    {
        const QString note = m_keptNotes.isEmpty() ? m_free.next(u'#') : m_keptNotes.takeFirst();
        m_notes += note + u'\t' + type + u' ' + id + u'\t' + oneLine(text) + u'\n';
    }

    const ArticleExport &m_article;
    BratLabels &m_labels;
    QStringList &m_attributes;
    TextOffsets m_offsets;
    QHash<SpeakerId, const Speaker *> m_speakers;
    QLocale m_locale;
    BratIds m_free;
    QHash<AnnotationId, QString> m_ids;
    QHash<AnnotationId, Attributes> m_said;
    QSet<QString> m_taken;
    QStringList m_keptNotes; ///< of the annotation at hand
    QString m_spans, m_relationLines, m_attributeLines, m_references, m_notes;
    int m_attributeCount = 0, m_referenceCount = 0;
};
} // namespace

QByteArray writeBratStandoff(const ArticleExport &article, BratLabels &labels, QStringList &attributes)
{
    return Lines(article, labels, attributes).all();
}

} // namespace Guillemet
