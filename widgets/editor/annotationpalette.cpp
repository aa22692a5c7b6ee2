// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/annotationpalette.h"

#include <QtGui/QPalette>

namespace Guillemet {

namespace {

constexpr double LegibleContrast = 4.5; // WCAG 2, level AA
constexpr double HighContrast = 7;      // level AAA
constexpr double WhiteOnBlack = 20.9;

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/** `over` with opacity `alpha`, laid on `below`. */
QColor blended(const QColor &below, const QColor &over, float alpha)
{
    const auto mix = [alpha](float a, float b) { return a + (b - a) * alpha; };
    return QColor::fromRgbF(mix(below.redF(), over.redF()), mix(below.greenF(), over.greenF()),
                            mix(below.blueF(), over.blueF()));
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

AnnotationPalette::AnnotationPalette(Tagset tagset, const QPalette &palette)
    : m_tagset(std::move(tagset))
    , m_page(palette.color(QPalette::Active, QPalette::Base))
    , m_text(palette.color(QPalette::Active, QPalette::Text))
    , m_dark(luminance(m_page) < luminance(m_text))
    , m_highContrast(m_dark && contrastRatio(m_page, m_text) > WhiteOnBlack)
{
    m_quiet = legible(blended(m_page, m_text, m_highContrast ? 0.85F : 0.62F), m_page);
}

QColor AnnotationPalette::tagColor(const Tag &tag) const
{
    return QColor::fromString(m_dark ? tag.darkColor : tag.lightColor);
}

QColor AnnotationPalette::tint(const AnnotationLook &look) const
{
    // Quotations carry a soft tint over whole paragraphs; of the rest, those with bold text a stronger one.
    float alpha = 0;
    if (look.tag->tinted)
        alpha = look.status == Status::Suggested ? 0.055F : 0.11F;
    else if (look.tag->bold)
        alpha = look.status == Status::Suggested ? 0.05F : 0.12F;
    if (look.current)
        alpha = alpha * 1.5F + 0.05F;
    if (m_dark)
        alpha *= m_highContrast ? 0.6F : 1.1F;
    QColor color = tagColor(*look.tag);
    color.setAlphaF(alpha);
    return color;
}

QColor AnnotationPalette::mark(const AnnotationLook &look) const
{
    QColor color = tagColor(*look.tag);
    color.setAlphaF(look.current || m_highContrast ? 1.0F : look.status == Status::Suggested ? 0.6F : 0.8F);
    return color;
}

QColor AnnotationPalette::background(const QList<AnnotationLook> &stack) const
{
    QColor color = m_page;
    for (const AnnotationLook &look : stack) {
        const QColor over = tint(look);
        color = blended(color, over, over.alphaF());
    }
    return color;
}

QColor AnnotationPalette::strongestBackground(QList<AnnotationLook> stack) const
{
    for (AnnotationLook &look : stack)
        look.current = true;
    return background(stack);
}

QColor AnnotationPalette::quiet(const QColor &color) const
{
    return legible(blended(color, m_text, 0.5F), m_page);
}

QColor AnnotationPalette::legible(const QColor &color, const QColor &background) const
{
    const QColor extreme = m_dark ? Qt::white : Qt::black;
    for (float alpha = 0; alpha < 1; alpha += 0.05F) {
        const QColor candidate = blended(color, extreme, alpha);
        if (contrastRatio(candidate, background) >= (m_highContrast ? HighContrast : LegibleContrast))
            return candidate;
    }
    return extreme;
}

QColor AnnotationPalette::textColor(const QList<AnnotationLook> &stack) const
{
    QColor color = m_text;
    for (const AnnotationLook &look : stack) {
        if (!look.tag->tinted)
            color = tagColor(*look.tag);
    }
    return legible(color, strongestBackground(stack));
}

} // namespace Guillemet
