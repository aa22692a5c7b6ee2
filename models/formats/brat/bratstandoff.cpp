// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratstandoff.h"

#include "models/core/countries.h"
#include "models/core/textoffsets.h"
#include "models/formats/brat/bratlabels.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Fragments of one line each, as brat wants them, without those of white space only. */
Annotation::Fragments lines(QStringView text, const Annotation::Fragments &fragments)
{
    Annotation::Fragments out;
    for (const Span fragment : fragments) {
        // A line end is looked for in the fragment only: the rest of the line may be the rest of a long text.
        const QStringView words = fragment.of(text);
        for (qsizetype begin = 0; begin < words.size();) {
            const qsizetype found = words.indexOf(u'\n', begin);
            const qsizetype end = found < 0 ? words.size() : found;
            if (!words.sliced(begin, end - begin).trimmed().isEmpty())
                out.append({fragment.begin + static_cast<int>(begin), fragment.begin + static_cast<int>(end)});
            begin = end + 1;
        }
    }
    return out;
}

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
        return (m_spans + m_relationLines + m_attributeLines + m_references + m_notes).toUtf8();
    }

private:
    void addSpan(const Annotation &annotation)
    {
        const Annotation::Fragments fragments = lines(m_article.document.text, annotation.fragments);
        if (fragments.isEmpty())
            return;
        const QString id = u'T' + QString::number(m_ids.size() + 1);
        m_ids.insert(annotation.id, id);
        QString positions;
        QString text;
        for (const Span fragment : fragments) {
            const Span points = m_offsets.toCodePoints(fragment);
            positions += positions.isEmpty() ? u" "_s : u";"_s;
            positions += QString::number(points.begin) + u' ' + QString::number(points.end);
            if (!text.isEmpty())
                text += u' ';
            text += fragment.of(m_article.document.text);
        }
        m_spans += id + u'\t' + m_labels.labelOf(annotation.tag) + positions + u'\t' + text + u'\n';
    }

    void addRelations(const Annotation &annotation)
    {
        for (const Link &link : annotation.links) {
            if (m_ids.contains(link.target))
                m_relationLines += u'R' + QString::number(++m_relations) + u'\t' + BratLabels::relationName(link.role) +
                                   u" Arg1:" + m_ids.value(annotation.id) + u" Arg2:" + m_ids.value(link.target) +
                                   u'\n';
        }
    }

    void addAttributes(const Annotation &annotation)
    {
        const QString id = m_ids.value(annotation.id);
        for (const auto &[name, value] : annotation.attributes) {
            if (name == Attribute::Speaker)
                addSpeaker(id, annotation.speaker());
            else if (name == Attribute::Country)
                addReference(id, u"ISO3166:" + value, countryName(value, m_locale));
            else if (name == Attribute::Note)
                addNote(u"AnnotatorNotes"_s, id, value);
            else if (name != Attribute::Reason && name != Attribute::TypeSetBy)
                addAttribute(id, name, value);
        }
    }

    void addAttribute(const QString &id, const QString &name, const QString &value)
    {
        if (!BratLabels::isWord(value)) {
            addNote(BratLabels::attributeName(name), id, value);
            return;
        }
        const QString theirs = BratLabels::attributeName(name);
        if (BratLabels::attributeOf(theirs) == theirs && !m_attributes.contains(theirs))
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
        m_notes += u'#' + QString::number(++m_noteCount) + u'\t' + type + u' ' + id + u'\t' + oneLine(text) + u'\n';
    }

    const ArticleExport &m_article;
    BratLabels &m_labels;
    QStringList &m_attributes;
    TextOffsets m_offsets;
    QHash<SpeakerId, const Speaker *> m_speakers;
    QLocale m_locale;
    QHash<AnnotationId, QString> m_ids;
    QString m_spans, m_relationLines, m_attributeLines, m_references, m_notes;
    int m_relations = 0, m_attributeCount = 0, m_referenceCount = 0, m_noteCount = 0;
};
} // namespace

QByteArray writeBratStandoff(const ArticleExport &article, BratLabels &labels, QStringList &attributes)
{
    return Lines(article, labels, attributes).all();
}

} // namespace Guillemet
