// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUuid>

#include <compare>

namespace Guillemet {

/** A key made where the thing is made, so that colleagues' projects can be merged; `Kind` only keeps the kinds apart.
 */
template<typename Kind> struct Id
{
    QUuid value;

    static Id create() { return {QUuid::createUuid()}; }
    /** The same name gives the same id, everywhere and at any time. */
    static Id fromName(QAnyStringView name)
    {
        static constexpr QUuid nameSpace{0x8f6c1d4e, 0x52a7, 0x4b39, 0x9e, 0x0d, 0x3c, 0x71, 0xa4, 0x5b, 0x26, 0xf8};
        return {QUuid::createUuidV5(nameSpace, name.toString())};
    }
    static Id fromString(QAnyStringView text) { return {QUuid::fromString(text)}; }
    QString toString() const { return value.toString(QUuid::WithoutBraces); }
    bool isNull() const { return value.isNull(); }

    friend bool operator==(const Id &a, const Id &b) { return a.value == b.value; }
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
};

template<typename Kind> size_t qHash(const Id<Kind> &id, size_t seed = 0) noexcept
{
    return qHash(id.value, seed);
}

using AnnotationId = Id<struct AnnotationKind>;
using DocumentId = Id<struct DocumentKind>;
using SpeakerId = Id<struct SpeakerKindTag>;
using AnnotatorId = Id<struct AnnotatorKindTag>;

} // namespace Guillemet

template<typename Kind> struct std::hash<Guillemet::Id<Kind>>
{
    size_t operator()(const Guillemet::Id<Kind> &id) const noexcept { return qHash(id.value); }
};
