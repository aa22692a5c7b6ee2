// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/annotationscene.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPen>

class QPainter;

namespace Guillemet {

/**
 * Draws annotations beneath the text: tints, underlines that tell tag and type of quotation, dashed edges around what
 * is only suggested, and country codes. Longer spans below shorter ones; each tag has its own height for its underline,
 * so that nested ones are all seen.
 */
class AnnotationPainter
{
public:
    AnnotationPainter(QPainter &painter, AnnotationScene &&scene) = delete; // it would be gone before it is painted
    AnnotationPainter(QPainter &painter, const AnnotationScene &scene)
        : m_painter(painter)
        , m_scene(scene)
    {
    }

    void setCountryCodesVisible(bool visible) { m_countryCodes = visible; }
    /** What of the scene's paragraphs lies in `clip`, in viewport coordinates. */
    void paint(const QRectF &clip);

private:
    struct Piece ///< of a fragment, on one line
    {
        const Annotation *annotation;
        AnnotationLook look;
        QRectF text;    ///< the glyphs' rectangle
        QRectF box;     ///< the same with the space between lines
        qreal baseline; ///< y
        bool begins;    ///< the fragment begins here
        bool ends;
    };

    void paintLine(const VisibleParagraph &paragraph, QStringView text, const QTextLine &line,
                   const QList<const Annotation *> &annotations);
    void paintTint(const Piece &piece);
    void paintUnderline(const Piece &piece);
    void paintCup(const Piece &piece, qreal y);
    void paintEdges(const Piece &piece);
    void paintDoubt(const Piece &piece);
    void paintCountryCode(const Piece &piece);
    /** A line on whole pixels, horizontal or vertical: many times faster than a pen, and sharper. */

    QPainter &m_painter;
    const AnnotationScene &m_scene;
    bool m_countryCodes = false;
};

} // namespace Guillemet
