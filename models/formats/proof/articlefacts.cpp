// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/proof/articlefacts.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
class Facts
{
public:
    Facts(const ArticleExport &article, const FormatFeatures &features)
        : m_article(article)
        , m_features(features)
        , m_speakers(article.speakersById())
    {
        for (const Annotation &annotation : article.annotations)
            m_byId.insert(annotation.id, &annotation);
    }

    QStringList all() const
    {
        QStringList facts;
        if (m_features.text)
            facts.append(u"text "_s + QString::fromLatin1(m_article.document.textHash().toHex()));
        if (m_features.metadata)
            addMetadata(facts);
        if (m_features.articleNotes)
            facts.append(u"note "_s + m_article.note);
        if (m_features.severalAnnotators)
            facts.append(u"annotator "_s + m_article.annotator.name);
        if (m_features.speakerDetails) {
            for (const Speaker &speaker : m_article.speakers)
                facts.append(factOf(speaker));
        }
        for (const Annotation &annotation : m_article.annotations)
            facts.append(factOf(annotation));
        facts.sort();
        return facts;
    }

private:
    void addMetadata(QStringList &facts) const
    {
        const Document &document = m_article.document;
        for (const auto &[name, value] :
             {std::pair(u"title"_s, document.title), std::pair(u"author"_s, document.author),
              std::pair(u"site"_s, document.site), std::pair(u"date"_s, document.date),
              std::pair(u"language"_s, document.language)})
            facts.append(name + u' ' + value);
    }

    static QString factOf(const Speaker &speaker)
    {
        return QStringList{
            u"speaker"_s,         speaker.name,    toString(speaker.kind), toString(speaker.gender),  speaker.role,
            speaker.organisation, speaker.country, speaker.wikidata,       speaker.aliases.join(u'|')}
            .join(u' ');
    }

    QString place(const Annotation &annotation) const
    {
        QString place = annotation.tag;
        if (m_features.text) {
            for (const Span fragment : annotation.fragments)
                place += u' ' + QString::number(fragment.begin) + u'-' + QString::number(fragment.end);
        }
        QString words = annotation.text(m_article.document.text, u" ").simplified();
        if (!m_features.text) // then white space is not held
            erase_if(words, [](QChar c) { return c.isSpace(); });
        return place + u" \"" + words + u'"';
    }

    QString factOf(const Annotation &annotation) const
    {
        QString fact = place(annotation);
        for (const auto &[name, value] : annotation.attributes) {
            const Speaker *speaker = name == Attribute::Speaker ? m_speakers.value(annotation.speaker()) : nullptr;
            fact += u' ' + name + u'=' + (speaker ? speaker->name : value);
        }
        if (m_features.decisions)
            fact += u' ' + toString(annotation.status) + u' ' + QString::number(annotation.confidence, 'g', 3);
        QStringList links;
        for (const Link &link : annotation.links) {
            if (const Annotation *target = m_byId.value(link.target))
                links.append(u' ' + toString(link.role) + u"→" + place(*target));
        }
        links.sort();
        links.removeDuplicates();
        return fact + links.join(QString());
    }

    const ArticleExport &m_article;
    const FormatFeatures m_features;
    const QHash<SpeakerId, const Speaker *> m_speakers;
    QHash<AnnotationId, const Annotation *> m_byId;
};
} // namespace

QStringList factsOf(const ArticleExport &article, const FormatFeatures &features)
{
    return Facts(article, features).all();
}

} // namespace Guillemet
