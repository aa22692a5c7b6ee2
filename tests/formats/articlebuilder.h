// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/articletext.h"

namespace Guillemet {

/** Articles with annotations for tests, made from the words they stand on. */
class ArticleBuilder
{
public:
    explicit ArticleBuilder(const QString &text)
        : m_article{articleFromText(text), {}, {}, Annotator::machine()}
    {
    }
    /** Each of `words` becomes a fragment; looked for one after the other. */
    AnnotationId add(const TagId &tag, const QStringList &words, const Attributes &attributes = {},
                     const QList<Link> &links = {}, Status status = Status::Confirmed)
    {
        Annotation annotation{.id = AnnotationId::fromName(u"test:" + QString::number(m_article.annotations.size())),
                              .tag = tag,
                              .attributes = attributes,
                              .links = links,
                              .status = status};
        int from = 0;
        for (const QString &word : words) {
            const int begin = static_cast<int>(m_article.document.text.indexOf(word, from));
            Q_ASSERT(begin >= 0);
            from = begin + static_cast<int>(word.size());
            annotation.fragments.append({begin, from});
        }
        m_article.annotations.append(annotation);
        return annotation.id;
    }
    SpeakerId speaker(const QString &name)
    {
        const SpeakerId id = SpeakerId::fromName(u"speaker:" + name);
        m_article.speakers.append({.id = id, .name = name});
        return id;
    }
    ArticleExport &article() { return m_article; }

private:
    ArticleExport m_article;
};

} // namespace Guillemet
