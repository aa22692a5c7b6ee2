// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUuid>

#include <array>
#include <bit>
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

    // Looked up a hundred thousand times in a row: as two words, not field by field as QUuid does it.
    friend bool operator==(const Id &a, const Id &b) { return a.words() == b.words(); }
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept
    {
        static constexpr quint64 mixer = 0x9e3779b97f4a7c15; // the golden ratio, as in Fibonacci hashing
        const auto [first, second] = id.words();
        const quint64 mixed = (first ^ second ^ seed) * mixer;
        return mixed ^ (mixed >> 32);
    }

private:
    std::array<quint64, 2> words() const noexcept { return std::bit_cast<std::array<quint64, 2>>(value); }
};

using AnnotationId = Id<struct AnnotationKind>;
using DocumentId = Id<struct DocumentKind>;
using SpeakerId = Id<struct SpeakerKindTag>;
using AnnotatorId = Id<struct AnnotatorKindTag>;

} // namespace Guillemet

template<typename Kind> struct std::hash<Guillemet::Id<Kind>>
{
    size_t operator()(const Guillemet::Id<Kind> &id) const noexcept { return qHash(id); }
};
