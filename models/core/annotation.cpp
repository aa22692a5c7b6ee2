// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotation.h"

namespace Guillemet {

namespace {
constexpr std::array quoteTypeNames{"", "direct", "indirect", "mixed"};
constexpr std::array linkRoleNames{"source", "cue", "parent"};
constexpr std::array statusNames{"suggested", "confirmed", "rejected"};

using Names = std::span<const char *const>;

template<typename Enum> Enum fromName(Names names, QStringView text, Enum otherwise)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (text == QLatin1StringView(names[i]))
            return static_cast<Enum>(i);
    }
    return otherwise;
}

template<typename Enum> QString nameOf(Names names, Enum value)
{
    return QLatin1StringView(names[static_cast<size_t>(value)]);
}
} // namespace

QString toString(QuoteType type)
{
    return nameOf(quoteTypeNames, type);
}
QuoteType quoteTypeFromString(QStringView text)
{
    return fromName(quoteTypeNames, text, QuoteType::Unknown);
}
QString toString(LinkRole role)
{
    return nameOf(linkRoleNames, role);
}
QString toString(Status status)
{
    return nameOf(statusNames, status);
}
Status statusFromString(QStringView text)
{
    return fromName(statusNames, text, Status::Confirmed);
}

bool Annotation::overlaps(Span span) const
{
    return std::ranges::any_of(fragments, [span](Span fragment) { return fragment.overlaps(span); });
}

bool Annotation::contains(int position) const
{
    return std::ranges::any_of(fragments, [position](Span fragment) { return fragment.contains(position); });
}

QString Annotation::text(QStringView documentText, QStringView separator) const
{
    QString joined;
    for (const Span fragment : fragments) {
        if (!joined.isEmpty())
            joined += separator;
        joined += fragment.of(documentText);
    }
    return joined;
}

QList<AnnotationId> Annotation::targets(LinkRole role) const
{
    QList<AnnotationId> ids;
    for (const Link &link : links) {
        if (link.role == role)
            ids.append(link.target);
    }
    return ids;
}

Annotation::Fragments normalized(Annotation::Fragments fragments)
{
    std::ranges::sort(fragments);
    Annotation::Fragments out;
    for (const Span fragment : std::as_const(fragments)) {
        if (fragment.isEmpty())
            continue;
        if (!out.isEmpty() && fragment.begin <= out.last().end)
            out.last().end = std::max(out.last().end, fragment.end);
        else
            out.append(fragment);
    }
    return out;
}

bool readsBefore(const Annotation &a, const Annotation &b)
{
    if (a.begin() != b.begin())
        return a.begin() < b.begin();
    if (a.end() != b.end())
        return a.end() > b.end();
    return a.id < b.id;
}

} // namespace Guillemet
