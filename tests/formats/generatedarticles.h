// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/textoffsets.h"
#include "models/formats/articleexport.h"
#include "models/formats/articletext.h"

#include <QtCore/QRandomGenerator>

namespace Guillemet {

/** Articles as nobody would write them: every kind of character, spans that overlap, nest and are in pieces. */
class GeneratedArticles
{
public:
    explicit GeneratedArticles(quint32 seed)
        : m_random(seed)
    {
    }

    ArticleExport next()
    {
        ArticleExport article{.document = articleFromText(text(), QStringLiteral("generated.txt"))};
        Document &document = article.document;
        document.title = QStringLiteral("Été « 1 » & <b> 👩‍👩‍👧 %1").arg(m_random.bounded(1000));
        document.author = QStringLiteral("Ana \"Diaz\"");
        document.site = QStringLiteral("Le Monde");
        document.date = QStringLiteral("2026-05-04");
        document.language = QStringLiteral("fr");
        article.annotator = Annotator::human(QStringLiteral("Zoé"));
        if (m_random.bounded(2))
            article.note = QStringLiteral("À revoir :\n« %1 »").arg(m_random.bounded(9));
        for (int i = 0; i < 3; ++i)
            article.speakers.append({.id = SpeakerId::fromName(speakerKey(speakerName(i))), .name = speakerName(i)});
        for (int i = m_random.bounded(1, 14); i > 0; --i)
            add(article);
        return selected(article, {});
    }

private:
    static QString speakerName(int i) { return QStringLiteral("Mme Élise <%1> & Co").arg(i); }

    QString text()
    {
        static const QStringList pieces{
            QStringLiteral("a"),        QStringLiteral("é"),
            QStringLiteral(" "),        QStringLiteral("🇫🇷"),
            QStringLiteral("\u202F"),   QStringLiteral("e\u0301"),
            QStringLiteral("ع"),        QStringLiteral("b c"),
            QStringLiteral("\n"),       QStringLiteral("👩‍👩‍👧"),
            QStringLiteral("« mot »"),  QStringLiteral("l'"),
            QStringLiteral("𝄞"),        QStringLiteral("שלום"),
            QStringLiteral(".\n\n"),    QStringLiteral("<&>\"'\\"),
            QStringLiteral("  "),       QStringLiteral("\t"),
            QStringLiteral("[x]|_*;"),  QStringLiteral("aujourd'hui"),
            QStringLiteral("\u00a0%#"),
        };
        QString made = QStringLiteral("Début ");
        for (int i = m_random.bounded(5, 60); i > 0; --i)
            made += pieces.at(m_random.bounded(int(pieces.size())));
        return made + QStringLiteral(" fin.");
    }

    void add(ArticleExport &article)
    {
        const QString &text = article.document.text;
        const TextOffsets offsets(text);
        Annotation annotation{.id = AnnotationId::create(), .tag = tag()};
        for (int i = m_random.bounded(4) ? 1 : m_random.bounded(2, 4); i > 0; --i) {
            const int begin = m_random.bounded(offsets.codePoints());
            const Span span = offsets.fromCodePoints({begin, begin + m_random.bounded(1, 12)});
            if (!span.of(text).trimmed().isEmpty())
                annotation.fragments.append(span);
        }
        annotation.fragments = normalized(annotation.fragments);
        if (annotation.fragments.isEmpty())
            return;
        addAttributes(annotation, article);
        if (annotation.tag == Tags::Quotation) {
            for (const Annotation &other : article.annotations) {
                const LinkRole role = other.tag == Tags::Source ? LinkRole::Source
                                      : other.tag == Tags::Cue  ? LinkRole::Cue
                                                                : LinkRole::Parent;
                if (other.tag != Tags::Country && m_random.bounded(3) == 0)
                    annotation.links.append({role, other.id});
            }
        }
        article.annotations.append(annotation);
    }

    TagId tag()
    {
        static const QList<TagId> tags{Tags::Quotation, Tags::Quotation, Tags::Cue,
                                       Tags::Source,    Tags::Country,   QStringLiteral("topic")};
        return tags.at(m_random.bounded(int(tags.size())));
    }

    void addAttributes(Annotation &annotation, const ArticleExport &article)
    {
        if (annotation.tag == Tags::Quotation && m_random.bounded(4))
            annotation.attributes.set(Attribute::Type, toString(static_cast<QuoteType>(m_random.bounded(1, 4))));
        if (annotation.tag == Tags::Source && m_random.bounded(2))
            annotation.attributes.set(Attribute::Speaker, article.speakers.at(m_random.bounded(3)).id.toString());
        if (annotation.tag == Tags::Country)
            annotation.attributes.set(Attribute::Country, QStringLiteral("FR"));
        if (m_random.bounded(5) == 0)
            annotation.attributes.set(Attribute::Note,
                                      QStringLiteral("sûr ? « %1 » <&> \"x\"").arg(m_random.bounded(9)));
        if (m_random.bounded(6) == 0)
            annotation.attributes.set(Attribute::Unsure, QStringLiteral("yes"));
        if (m_random.bounded(6) == 0)
            annotation.attributes.set(QStringLiteral("certainty"), QStringLiteral("high"));
        if (m_random.bounded(6) == 0) {
            annotation.attributes.set(Attribute::Reason, QStringLiteral("rule 7"));
            annotation.confidence = 0.5F;
        }
    }

    QRandomGenerator m_random;
};

} // namespace Guillemet
