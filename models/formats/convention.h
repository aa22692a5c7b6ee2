// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/formats/articleexport.h"

namespace Guillemet {

/** How a project draws the edges of quotations, where that differs from project to project. */
struct Convention
{
    enum class Edge {
        Kept,    ///< as annotated
        Inside,  ///< belongs to the quotation
        Outside, ///< does not
    };
    Edge marks = Edge::Kept;       ///< the pair of quotation marks around it
    Edge stop = Edge::Kept;        ///< a full stop right at its end
    Edge conjunction = Edge::Kept; ///< "que", "that" before it
    bool outermostOnly = false;    ///< quotations in quotations are left out
    bool directOnly = false;       ///< indirect and mixed ones are
    bool bySentence = false;       ///< one quotation for each sentence of it
    bool withoutCues = false;

    /** Preset names: "polnear", "journalismai", "epfl". */
    static QStringList presets();
    /** Words with commas between: the name of a preset first, if any, and what differs: "epfl,stop=out", "marks=in",
     * "nested=out", "direct", "sentences", "cues=out". An error says which word is wrong. */
    static Result<Convention> fromText(const QString &text);
    /** Without the name of a preset; "" for one that changes nothing. */
    QString toText() const;
    bool isEmpty() const { return *this == Convention(); }
    bool operator==(const Convention &) const = default;
};

/**
 * An article annotated under this project's convention, as `convention` would have it. Types follow the new edges
 * unless the annotator set them; cues and sources of quotations that are left out go with them; a quotation cut into
 * sentences keeps its id for the first. The same article always gives the same.
 */
ArticleExport converted(ArticleExport article, const Convention &convention);

} // namespace Guillemet
