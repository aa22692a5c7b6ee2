// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/formatfeatures.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace Guillemet {

/** What is lost of some articles in a format: how much of each kind, and the first of them by name. */
class LossReport
{
public:
    enum class Kind {
        Annotator,
        Metadata,
        Speakers,
        Text,
        Decisions,
        OtherTags,
        LineEnds,
        EdgeSpaces,
        Fragments,
        Overlaps,
        Relations,
        Attributes,
    };
    struct Item
    {
        QString words = {}; ///< with the article's title
        DocumentId article = {};
        AnnotationId annotation = {}; ///< null where it is of the whole article
    };
    struct Losses
    {
        qsizetype count = 0;
        QList<Item> items = {}; ///< at most `shown`
    };
    static constexpr qsizetype shown = 200;

    void add(Kind kind, const QString &item, const AnnotationId &annotation = {});
    void setArticle(const Document &document);
    bool isEmpty() const { return m_losses.isEmpty(); }
    const QMap<Kind, Losses> &losses() const { return m_losses; }
    /** A line for each kind, in the order of losses(): "12 links between quotations and their sources and cues". */
    QStringList summary() const;
    /** The summary with the first `items` of each kind below its line, indented. */
    QStringList details(qsizetype items) const;

private:
    DocumentId m_id; ///< of the article
    QString m_article;
    QMap<Kind, Losses> m_losses;
};

/**
 * What of an article (as selected() gives it) a format with these features holds: what is to come back when the file is
 * read. `report` gets the rest. Where spans may not overlap, the first in reading order stays.
 */
ArticleExport heldBy(const FormatFeatures &features, ArticleExport article, LossReport *report = nullptr);

} // namespace Guillemet
