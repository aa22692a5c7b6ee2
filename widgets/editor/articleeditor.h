// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/core/document.h"
#include "models/core/tagset.h"
#include "widgets/editor/edgedrag.h"

#include <QtCore/QPointer>
#include <QtWidgets/QPlainTextEdit>

namespace Guillemet {

class OverviewBar;
struct ReadingOptions;
struct ReviewOverlay;
class SpeakerRegistry;

/**
 * The article as a page to read, with its annotations. It shows and points, it changes nothing: what the analyst does
 * comes out as signals. Positions and spans are UTF-16 code units of the document's text.
 */
class ArticleEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    /** `dataDirectory` holds the syntax definition: see dataDirectory(). */
    explicit ArticleEditor(const QString &dataDirectory, QWidget *parent = nullptr);
    ~ArticleEditor() override;

    /** `annotations` may be null, and may die before the editor. */
    void setDocument(const Document &document, AnnotationSet *annotations, const Tagset &tagset);
    /** Follows a correction; `text` is what it makes of the text. The annotations are to move right after this. */
    void correctText(const TextEdits &edits, const QString &text);
    /** The paragraphs that the selection, or else the caret, is in; of an endless one what is around. */
    Span paragraphsHere() const;
    /** Where a span of whole paragraphs stands in the viewport, as far down as it is laid out. */
    QRect areaOf(Span paragraphs) const;
    qreal linePitch() const; ///< px between base lines
    void setTagset(const Tagset &tagset);
    void setSpeakers(const SpeakerRegistry *speakers); ///< for names in the margin and tool tips; null for none
    AnnotationSet *annotations() const { return m_annotations; }

    /** The innermost annotation at the caret, or the one that was clicked or set; null for none. */
    AnnotationId currentAnnotation() const { return m_current; }
    /** Brings out the quotation it belongs to; does not move the caret. */
    void setCurrentAnnotation(const AnnotationId &id);
    /** Scrolls so far that the span can be read with what is around it; not at all if it can be already. */
    void reveal(Span span);
    /** Goes to an annotation at `span`, a part of it: caret, current annotation and view, in one step. */
    void goTo(const AnnotationId &id, Span span);
    void setCaret(int position);
    int caret() const { return textCursor().position(); }
    /** The caret is at the end of the span; one that ends before it begins is selected backwards. */
    void select(Span span);
    /** The selection, without white space at its edges and with whole words, unless `exact` or made with Alt held;
     * empty without one. */
    Span selectedSpan(bool exact = false) const;
    /** Marks what a search has found; ascending, without overlaps. */
    void setHits(const QList<Span> &hits);
    /** Made by the program or with Alt held: it is meant as it is. */
    bool hasExactSelection() const;
    QList<const Annotation *> annotationsAt(QPoint viewportPosition) const;

    /** The next click on an annotation gives spanPicked() and does nothing else; Escape or a click elsewhere leaves. */
    void startPicking();
    void cancelPicking();
    bool isEmpty() const; ///< without a text
    bool isPicking() const { return m_picking; }

    int zoom() const { return m_zoom; } ///< per cent
    void setZoom(int percent);          ///< 50..400
    void setReading(const ReadingOptions &options);
    const ReadingOptions &reading() const;
    /** Where the page begins to be seen, and scrolling there: panes with the same text are kept together by it. */
    int topPosition() const;
    void setTopPosition(int position);
    /** What two annotators have, drawn above the lines. */
    /** What lies over the text is asked for place by place, when it is painted. */
    void setOverlay(const std::function<ReviewOverlay(Span place)> &overlay);
    void setFocusMode(bool on);            ///< dims all but the paragraph or quotation one is at
    OverviewBar *overview() const;         ///< beside the scroll bar
    void setAllLinksVisible(bool visible); ///< not only those of the current quotation
    /** A theme of KSyntaxHighlighting for the quiet colours; "" for the one that fits the palette. */
    void setThemeName(const QString &name);

Q_SIGNALS:
    void currentAnnotationChanged(const Guillemet::AnnotationId &id);
    /** An edge of the current annotation is dragged; nothing has happened yet unless `finished`. */
    void edgeMoved(const Guillemet::AnnotationId &id, int fragment, Guillemet::Edge edge, int position, bool finished);
    void spanPicked(const Guillemet::AnnotationId &id, int position);
    void placePicked(int position); ///< instead of spanPicked(), where nothing is annotated
    /** A quotation was dragged, by its bracket or with Control held, to a source or cue. */
    void linkDropped(const Guillemet::AnnotationId &quotation, const Guillemet::AnnotationId &target);
    /** It was dragged to another place, perhaps outside the editor. */
    void quotationDropped(const Guillemet::AnnotationId &quotation, QPoint globalPosition);
    void pickingEnded(); ///< with or without a span
    /** A further click has chosen another of several annotations at the same place; `index` counts from 0. */
    void pickedInStack(int index, int count);
    /** By mouse or key; `annotations` are those under the pointer or caret, the innermost first. */
    void annotationMenuRequested(QPoint globalPosition, const QList<Guillemet::AnnotationId> &annotations);
    void zoomChanged(int percent);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    class Private;
    void placeOverview();
    void showCaretPlace();
    bool moveEdge(QPoint position, bool finished);
    void finishClick(const QMouseEvent &event);
    void finishLinkDrag(const QMouseEvent &event);

    QPointer<AnnotationSet> m_annotations;
    AnnotationId m_current;
    int m_zoom = 100;
    bool m_picking = false;
    std::unique_ptr<Private> d; // last: it uses the others from its beginning
};

} // namespace Guillemet
