// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/annotationscene.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlehighlighter.h"
#include "widgets/editor/linkdrag.h"
#include "widgets/editor/marginnames.h"
#include "widgets/editor/overlaypainter.h"
#include "widgets/editor/paragraphnumbers.h"
#include "widgets/editor/quotationmargin.h"
#include "widgets/editor/readinglayout.h"
#include "widgets/editor/readingoptions.h"

namespace Guillemet {

/** What the editor knows and where things are on the screen. Points and rectangles are in viewport coordinates. */
class ArticleEditor::Private
{
public:
    Private(ArticleEditor *editor, const QString &dataDirectory);

    // Looks
    void updateColors();
    void updateFont();
    void updateColumn();
    void updatePage();
    void updateOverview();
    QFont readingFont() const;
    QFont marginFont() const;
    Span spanInFocus() const;
    void updateFocus();
    void paintDimming(QPainter &painter, const QRectF &clip) const;
    void showVisibleSpan() const; ///< in the overview
    // Geometry
    QList<VisibleParagraph> paragraphsIn(const QRectF &clip) const;
    /** `point` moved onto the nearest line of text, for there is space between the lines. */
    QPointF ontoLine(QPointF point) const;
    int positionAt(QPointF point) const;
    /** Where an edge stands between two characters, as high as its line; null if it is not in view. */
    QRectF edgeRect(int position, Edge edge) const;
    /** The edge of the current annotation that `point` is on. */
    std::optional<EdgeDrag> edgeAt(QPointF point) const;
    static constexpr qreal EdgeReach = 4; ///< px from an edge within which it can be grasped
    bool isInMargin(QPointF point) const;
    bool isInMargin(const QRect &rect) const; ///< all of it
    bool touchesMargin(const QRect &rect) const;
    QuotationMargin::Place marginPlace() const;
    // Annotations
    /** Begins to drag the quotation at a point to what it is to be linked with; false if there is none. */
    bool beginLinkDrag(QPointF point);
    void moveLinkDrag(QPointF point);
    AnnotationScene scene(const QRectF &clip) const;
    void paintBeneath(QPainter &painter, const QRectF &clip) const; ///< the text
    void paintMargin(QPainter &painter) const;
    void updateMargin();
    void paintLinks(QPainter &painter, const AnnotationScene &scene) const;
    QuotationMargin margin(const AnnotationScene &scene) const;
    QList<const Annotation *> at(QPointF point) const;
    /** The annotation and the other parts of its quotation. */
    QSet<AnnotationId> group(const AnnotationId &id) const;
    void emphasize(); ///< works out what is brought out, and repaints what is no longer or newly
    void repaint(const Annotation &annotation);
    void repaint(Span span);
    void repaintLines(const VisibleParagraph &paragraph, int first, int last); ///< numbers of lines
    void refresh(const Change &change);
    void refresh(Span span);
    void followCorrection(const Change &change);
    void followReset();

    ArticleEditor *q;
    ArticleHighlighter highlighter;
    ReadingLayout *layout = nullptr;
    AnnotationPalette colors;
    Tagset tagset;
    const SpeakerRegistry *speakers = nullptr;
    QMetaObject::Connection speakersChanged;
    void showText(const QString &whole);
    DocumentId article; ///< null without one, or for one of no project
    QString text;
    int columnPane = -1;        ///< width of the pane that the column is made for
    bool isRightToLeft = false; ///< the text
    ReadingOptions reading;
    ParagraphNumbers numbers; ///< counted when they are shown
    mutable MarginNames marginNames;
    OverviewBar *overview = nullptr;
    bool focusMode = false;
    Span focused; ///< what focus mode does not dim
    bool allLinks = false;
    std::optional<Span> toReveal; ///< as soon as the pane is shown
    AnnotationId hovered;
    QSet<AnnotationId> emphasized;
    QSet<AnnotationId> linked; ///< the quotation whose links are drawn, and what they lead to
    Span linkReach;            ///< from the first to the last of them
    std::optional<EdgeDrag> drag;
    std::optional<LinkDrag> linkDrag;
    QList<Span> hits; ///< of a search
    std::function<ReviewOverlay(Span)> overlay;
    QList<AnnotationId> pressed; ///< what was under the last click, the innermost first
    bool exactSelection = false; ///< it was made with Alt
    bool caretPlaceDue = false;  ///< what is at the caret is to be looked up again
    bool clicking = false;       ///< the mouse decides what is current, not the caret
};

} // namespace Guillemet
