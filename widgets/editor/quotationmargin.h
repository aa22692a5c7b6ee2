// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/annotationscene.h"

class QPainter;

namespace Guillemet {

class MarginNames;

/**
 * The strip at the left of the text: a bracket for every quotation in view with the name of who speaks. Brackets of
 * nested quotations stand side by side; the parts of a split quotation are joined by a thin line.
 */
class QuotationMargin
{
public:
    /** Gives the short name to write beside a quotation; "" for none. */
    using NameOf = std::function<QString(const Annotation &quotation)>;

    /** `left` px at the left edge are left free. */
    QuotationMargin(const AnnotationScene &scene, NameOf nameOf, const QFont &font, qreal left = 0);

    /** `right` is where the text column begins, in viewport coordinates. */
    void paint(QPainter &painter, qreal right, MarginNames &names) const;
    /** The innermost quotation whose bracket or name is there; null id for none. */
    AnnotationId quotationAt(QPointF point, qreal right) const;

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
    QRectF nameRect(const Bracket &bracket, qreal right) const;
    qreal laneX(const Bracket &bracket, qreal right) const;

    const AnnotationScene &m_scene;
    NameOf m_nameOf;
    QFont m_font;
    qreal m_left;
    QList<Bracket> m_brackets;
    int m_lanes = 0;
};

} // namespace Guillemet
