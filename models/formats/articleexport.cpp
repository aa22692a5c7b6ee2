// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articleexport.h"

#include <QtCore/QSet>

#include <ranges>

namespace Guillemet {

QHash<SpeakerId, const Speaker *> ArticleExport::speakersById() const
{
    QHash<SpeakerId, const Speaker *> byId;
    for (const Speaker &speaker : speakers | std::views::reverse) // of two with the same id the first
        byId.insert(speaker.id, &speaker);
    return byId;
}

ArticleExport selected(ArticleExport article, const ExportOptions &options)
{
    erase_if(article.annotations, [&](const Annotation &annotation) {
        return annotation.fragments.isEmpty() || annotation.status == Status::Rejected ||
               (annotation.status == Status::Suggested && !options.includeSuggestions);
    });
    std::ranges::sort(article.annotations, readsBefore);

    QSet<AnnotationId> kept;
    QSet<SpeakerId> named;
    for (const Annotation &annotation : std::as_const(article.annotations)) {
        kept.insert(annotation.id);
        named.insert(annotation.speaker());
    }
    for (Annotation &annotation : article.annotations)
        erase_if(annotation.links, [&](const Link &link) { return !kept.contains(link.target); });
    erase_if(article.speakers, [&](const Speaker &speaker) { return !named.contains(speaker.id); });
    std::ranges::sort(article.speakers, [](const Speaker &a, const Speaker &b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return article;
}

} // namespace Guillemet
