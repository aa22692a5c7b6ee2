// SPDX-License-Identifier: GPL-3.0-or-later
// The page while its text is corrected: only the paragraphs concerned are laid out anew; and when all is another.
#include "widgets/editor/articleeditor_p.h"
#include "widgets/editor/overviewbar.h"

namespace Guillemet {

namespace {
constexpr int MostCorrectedAtOnce = 20'000; // code units of one paragraph that are taken to the field
} // namespace

void ArticleEditor::correctText(const TextEdits &edits, const QString &text)
{
    d->clicking = true; // nothing is chosen by the way
    d->text = text;
    bool breaksLines = false;
    for (const TextEdit &edit : edits) {
        QTextCursor cursor(document());
        cursor.setPosition(edit.position);
        cursor.setPosition(edit.removedEnd(), QTextCursor::KeepAnchor);
        cursor.insertText(edit.inserted);
        breaksLines |= edit.removed.contains(u'\n') || edit.inserted.contains(u'\n');
    }
    if (breaksLines && d->numbers.isCounted())
        d->numbers.count(*document(), d->text);
    d->hits.clear();
    d->pressed.clear();
    d->overview->setTextLength(static_cast<int>(text.size()));
    d->clicking = false;
}

void ArticleEditor::Private::followCorrection(const Change &change)
{
    for (qsizetype i = 0; i < change.text.size(); ++i) {
        const TextEdit &edit = change.text[i];
        const Span place{edit.position, edit.position + std::max(1, static_cast<int>(edit.inserted.size()))};
        refresh(moved(place, change.text.mid(i + 1)));
    }
    for (const AnnotationEdit &edit : change.annotations) {
        for (const Span fragment : edit.after ? edit.after->fragments : Annotation::Fragments())
            refresh(fragment);
    }
    if (!q->m_annotations->find(q->m_current))
        q->showCaretPlace();
    emphasize();
    updateFocus();
    q->viewport()->update();
}

/** Everything may be another, and the text too: an article that is opened has its annotations before it is shown. Then
 * nothing is looked up in the text before. */
void ArticleEditor::Private::followReset()
{
    layout->relayout();
    q->viewport()->update();
    if (q->m_annotations->find(q->m_current)) { // the same article
        q->showCaretPlace();
        return;
    }
    caretPlaceDue = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            if (caretPlaceDue)
                q->showCaretPlace();
        },
        Qt::QueuedConnection); // before the pane is painted
}

Span ArticleEditor::paragraphsHere() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last =
        cursor.hasSelection() ? document()->findBlock(cursor.selectionEnd() - 1) : document()->findBlock(caret());
    if (!first.isValid() || !last.isValid())
        return {};
    const Span whole{first.position(), last.position() + last.length() - 1};
    if (whole.length() <= MostCorrectedAtOnce)
        return whole;
    const Span around{caret() - MostCorrectedAtOnce / 2, caret() + MostCorrectedAtOnce / 2};
    return {TextBoundaries::toCharacter(d->text, std::max(whole.begin, around.begin), Edge::Begin),
            TextBoundaries::toCharacter(d->text, std::min(whole.end, around.end), Edge::End)};
}

qreal ArticleEditor::linePitch() const
{
    return d->layout->pitch();
}

QRect ArticleEditor::areaOf(Span paragraphs) const
{
    QRectF area;
    for (const VisibleParagraph &paragraph : d->paragraphsIn(viewport()->rect())) {
        if (paragraph.span().begin <= paragraphs.end && paragraphs.begin < paragraph.span().end)
            area |= QRectF(d->layout->columnLeft(), paragraph.origin.y(), d->layout->columnWidth(),
                           d->layout->blockBoundingRect(paragraph.block).height());
    }
    return area.toAlignedRect();
}

} // namespace Guillemet
