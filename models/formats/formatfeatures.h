// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Guillemet {

/** What a format can hold; what is false here is lost in it. */
struct FormatFeatures
{
    bool overlapping = false;       ///< spans that overlap or nest
    bool discontinuous = false;     ///< annotations of several fragments
    bool relations = false;         ///< which cue and source belong to which quotation
    bool attributes = false;        ///< type, speaker, country code, notes
    bool severalAnnotators = false; ///< whose annotations they are
    bool metadata = false;          ///< title, author, site, date, language
    bool quoteType = false;         ///< the type of quotations, also where other attributes are lost
    bool multiline = false;         ///< fragments with line ends in them
    bool edgeSpaces = false;        ///< white space where a span begins or ends
    bool text = false;              ///< the text of the article, to the last space
    bool decisions = false;         ///< what is only suggested, how sure the analysis is and why
    bool speakerDetails = false;    ///< of speakers more than their names
    bool articleNotes = false;      ///< what the annotator notes on the article
    bool onlyQuotations = false;    ///< nothing but quotations with their cues and sources: what is true here is lost

    /** All that an annotator says of an article, but not what only Guillemet knows. */
    static constexpr FormatFeatures allAnnotations()
    {
        return {.overlapping = true,
                .discontinuous = true,
                .relations = true,
                .attributes = true,
                .severalAnnotators = true,
                .metadata = true,
                .quoteType = true,
                .multiline = true,
                .edgeSpaces = true,
                .text = true};
    }

    bool operator==(const FormatFeatures &) const = default;
};

} // namespace Guillemet
