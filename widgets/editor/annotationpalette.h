// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagset.h"

#include <QtGui/QColor>

class QPalette;

namespace Guillemet {

/** How an annotation stands out. */
struct AnnotationLook
{
    const Tag *tag = nullptr;
    Status status = Status::Confirmed;
    bool current = false; ///< it is part of the current quotation
};

/** WCAG 2 contrast ratio of two opaque colours, 1..21. */
double contrastRatio(const QColor &a, const QColor &b);

/** The colours of tags on a page, for text, tints and marks. Text always has a contrast of at least 4.5:1. */
class AnnotationPalette
{
public:
    AnnotationPalette() = default;
    AnnotationPalette(Tagset tagset, const QPalette &palette);

    bool isDark() const { return m_dark; }
    QColor page() const { return m_page; }
    QColor text() const { return m_text; }
    QColor quietText() const { return m_quiet; } ///< for names in the margin
    /** Null for a tag that is not in the tagset. */
    const Tag *tag(const TagId &id) const { return m_tagset.find(id); }
    const Tagset &tagset() const { return m_tagset; }

    /** Translucent: laid over what is below; transparent where the tag has no tint. */
    QColor tint(const AnnotationLook &look) const;
    /** Of underlines and brackets. */
    QColor mark(const AnnotationLook &look) const;
    /** What the tints of `stack` (outermost first) give on the page. */
    QColor background(const QList<AnnotationLook> &stack) const;
    /** background() if all of it were current: the strongest that text has to be read on. */
    QColor strongestBackground(QList<AnnotationLook> stack) const;
    /** Of text in `stack`: the colour of the innermost tag that colours its text, legible on the strongest background.
     */
    QColor textColor(const QList<AnnotationLook> &stack) const;
    /** A hue for the text of the page that does not shout: halfway to the colour of text, and legible. */
    QColor quiet(const QColor &color) const;
    /** `color`, moved towards black or white as far as it takes to be read on `background`. */
    QColor legible(const QColor &color, const QColor &background) const;

private:
    QColor tagColor(const Tag &tag) const;

    Tagset m_tagset;
    QColor m_page = Qt::white;
    QColor m_text = Qt::black;
    QColor m_quiet = Qt::darkGray;
    bool m_dark = false;
    bool m_highContrast = false; ///< white on black: everything is as distinct as can be
};

} // namespace Guillemet
