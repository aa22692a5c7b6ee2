// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/annotationscene.h"

class QPainter;

namespace Guillemet {

class MarginNames;

/**
 * The strip where the lines of the text begin, at its left or its right: a bracket for every quotation in view with the
 * name of who speaks. Brackets of nested quotations stand side by side; the parts of a split quotation are joined by a
 * thin line.
 */
class QuotationMargin
{
public:
    /** Gives the short name to write beside a quotation; "" for none. */
    using NameOf = std::function<QString(const Annotation &quotation)>;

    /** Where it is. All in here is reckoned from its outer edge. */
    struct Place
    {
        qreal width;         ///< px to where the text column begins
        qreal free = 0;      ///< px at the outer edge that are left free
        qreal mirrored = -1; ///< px, the width of the viewport, where it is at its right; less than 0: at its left

        QRectF shown(QRectF rect) const; ///< in viewport coordinates
        qreal fromEdge(qreal x) const { return mirrored < 0 ? x : mirrored - x; }
    };

    QuotationMargin(const AnnotationScene &scene, NameOf nameOf, const QFont &font, const Place &place);

    void paint(QPainter &painter, MarginNames &names) const;
    /** The innermost quotation whose bracket or name is there; null id for none. */
    AnnotationId quotationAt(QPointF point) const;

private:
    struct Part ///< consecutive lines of a quotation
    {
        qreal top;
        qreal bottom;
        bool begins; ///< its first line is a fragment's first
        bool ends;
    };
    struct Bracket
    {
        const Annotation *quotation;
        QList<Part> parts;
        int lane = 0; ///< 0 is the outermost, farthest from the text
    };

    void addParts(Bracket &bracket) const;
    void paintBracket(QPainter &painter, const Bracket &bracket, qreal x) const;
    QRectF nameRect(const Bracket &bracket) const;
    qreal laneX(const Bracket &bracket) const;

    const AnnotationScene &m_scene;
    NameOf m_nameOf;
    QFont m_font;
    Place m_place;
    QList<Bracket> m_brackets;
    int m_lanes = 0;
};

} // namespace Guillemet
