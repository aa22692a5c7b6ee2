// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articleexport.h"

#include <QtCore/QSet>

namespace Guillemet {

const Speaker *ArticleExport::speaker(const SpeakerId &id) const
{
    const auto found = std::ranges::find(speakers, id, &Speaker::id);
    return found == speakers.end() ? nullptr : &*found;
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
