// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articleexport.h"

#include "models/formats/convention.h"

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
    if (options.convention)
        article = converted(std::move(article), *options.convention);
    if (!std::ranges::is_sorted(std::as_const(article.annotations), readsBefore))
        std::ranges::sort(article.annotations, readsBefore);

    if (std::ranges::any_of(article.annotations, [](const Annotation &one) { return !one.links.isEmpty(); })) {
        QSet<AnnotationId> kept;
        for (const Annotation &annotation : std::as_const(article.annotations))
            kept.insert(annotation.id);
        for (Annotation &annotation : article.annotations)
            erase_if(annotation.links, [&](const Link &link) { return !kept.contains(link.target); });
    }
    if (!article.speakers.isEmpty()) {
        QSet<SpeakerId> named;
        for (const Annotation &annotation : std::as_const(article.annotations))
            named.insert(annotation.speaker());
        erase_if(article.speakers, [&](const Speaker &speaker) { return !named.contains(speaker.id); });
    }
    std::ranges::sort(article.speakers, [](const Speaker &a, const Speaker &b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return article;
}

Annotation::Fragments linesOf(QStringView text, const Annotation::Fragments &fragments)
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

} // namespace Guillemet
