// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/span.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVarLengthArray>

namespace Guillemet {

/** The tag of an annotation: the id of a Tag in the Tagset. */
using TagId = QString;

/** The tags the program itself knows; a tagset may hold more. */
namespace Tags {
inline const TagId Quotation = QStringLiteral("quotation"); ///< content of reported speech
inline const TagId Cue = QStringLiteral("cue");             ///< the reporting words
inline const TagId Source = QStringLiteral("source");       ///< the noun phrase that names who speaks
inline const TagId Country = QStringLiteral("country");     ///< mention of a country
} // namespace Tags

/** Names of the attributes the program itself reads and writes. */
namespace Attribute {
inline const QString Type = QStringLiteral("type"); ///< of a quotation: direct, indirect, mixed
inline const QString TypeSetBy =
    QStringLiteral("typeSetBy"); ///< "annotator" once chosen by hand; else the type follows the edges
inline const QString Speaker = QStringLiteral("speaker"); ///< of a source, or of a quotation without one: SpeakerId
inline const QString Country = QStringLiteral("iso3166"); ///< of a country mention: ISO 3166-1 alpha-2 code, upper case
inline const QString Mention = QStringLiteral("mention"); ///< of a country mention: name, demonym, adjective, metonym
inline const QString Reason = QStringLiteral("why");      ///< of a suggestion: which rule found it, for the inspector
inline const QString Note = QStringLiteral("note");       ///< free text of the analyst
inline const QString Unsure = QStringLiteral("unsure"); ///< "yes" where the analyst is not sure and wants to come back
} // namespace Attribute

/** A few name-value pairs in the order of their names; most annotations have none to three. */
class Attributes
{
public:
    struct Pair
    {
        QString name;
        QString value;
        bool operator==(const Pair &) const = default;
    };

    Attributes() = default;
    Attributes(std::initializer_list<Pair> pairs);

    QString value(const QString &name) const;
    /** An empty value removes the attribute. */
    void set(const QString &name, const QString &value);
    bool isEmpty() const { return m_pairs.isEmpty(); }
    auto begin() const { return m_pairs.cbegin(); }
    auto end() const { return m_pairs.cend(); }
    bool operator==(const Attributes &) const = default;

private:
    QList<Pair> m_pairs;
};

enum class QuoteType {
    Unknown,
    Direct,   ///< wholly inside quotation marks
    Indirect, ///< reported without marks
    Mixed,    ///< partly inside marks
};
QString toString(QuoteType type); ///< "direct", "indirect", "mixed", "" — the words of files, not of the screen
QuoteType quoteTypeFromString(QStringView text);

/** From a quotation to its parts. */
enum class LinkRole {
    Source, ///< who says it (brat: attributed-to)
    Cue,    ///< the reporting words (brat: cued-by)
    Parent, ///< the quotation this one is nested in
};
QString toString(LinkRole role); ///< "source", "cue", "parent"

struct Link
{
    LinkRole role = LinkRole::Source;
    AnnotationId target;
    bool operator==(const Link &) const = default;
};

enum class Status {
    Suggested, ///< by the analysis, not decided yet
    Confirmed, ///< made or accepted by the annotator
    Rejected,  ///< a suggestion refused: kept, invisible, so that it does not come back
};
QString toString(Status status);
Status statusFromString(QStringView text);

/** One or more fragments of the text with a tag. Fragments are sorted, not empty, and do not touch or overlap. */
struct Annotation
{
    using Fragments = QVarLengthArray<Span, 1>;

    AnnotationId id = {};
    TagId tag = {};
    Fragments fragments = {};
    Attributes attributes = {};
    QList<Link> links = {};  ///< only quotations have any
    float confidence = 1.0F; ///< 0..1, the calibrated probability that a suggestion is right; 1 for people
    Status status = Status::Confirmed;

    int begin() const { return fragments.isEmpty() ? 0 : fragments.first().begin; }
    int end() const { return fragments.isEmpty() ? 0 : fragments.last().end; }
    /** From the first fragment's begin to the last one's end. */
    Span hull() const { return {begin(), end()}; }
    bool overlaps(Span span) const;
    bool contains(int position) const;
    /** The text of the fragments, joined by `separator`. */
    QString text(QStringView documentText, QStringView separator = u" … ") const;
    QuoteType quoteType() const { return quoteTypeFromString(attributes.value(Attribute::Type)); }
    SpeakerId speaker() const { return SpeakerId::fromString(attributes.value(Attribute::Speaker)); }
    QList<AnnotationId> targets(LinkRole role) const;
    bool isVisible() const { return status != Status::Rejected; }
    bool isUnsure() const { return !attributes.value(Attribute::Unsure).isEmpty(); }
    /** A suggestion to accept or refuse by itself; cues and sources are decided with their quotation. */
    bool awaitsDecision() const { return status == Status::Suggested && tag != Tags::Cue && tag != Tags::Source; }

    bool operator==(const Annotation &) const = default;
};

/** Sorts, drops empty fragments and joins those that touch or overlap. */
Annotation::Fragments normalized(Annotation::Fragments fragments);

/** Reading order: by begin, the longer first, then by id, so that it is total. */
bool readsBefore(const Annotation &a, const Annotation &b);

} // namespace Guillemet
