// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/correctionfield.h"

#include "widgets/editor/articleeditor.h"

#include <QtCore/QMimeData>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int FieldMargin = 8; // px between its frame and the text
constexpr int LeastFieldHeight = 40;
} // namespace

CorrectionField::CorrectionField(ArticleEditor &editor, const QString &text, Span paragraphs)
    : QTextEdit(editor.viewport())
    , m_editor(editor)
    , m_paragraphs(paragraphs)
{
    setObjectName(u"correctionField"_s);
    setAccessibleName(tr("Correct the Text"));
    setAccessibleDescription(tr("Enter corrects the text, Escape leaves it as it was"));
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(editor.font());
    setCursorWidth(2);
    document()->setDocumentMargin(FieldMargin);
    setPlainText(paragraphs.of(text).toString());
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(editor.linePitch() * 100 / QFontMetricsF(font()).lineSpacing(),
                         QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    cursor.setPosition(std::clamp(editor.caret() - paragraphs.begin, 0, paragraphs.length()));
    setTextCursor(cursor);
    document()->clearUndoRedoStacks();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CorrectionField::place);
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, &CorrectionField::place);
    editor.viewport()->installEventFilter(this);
    place();
    show();
    setFocus(Qt::OtherFocusReason);
}

QString CorrectionField::words() const
{
    // toPlainText() would make simple spaces of those that do not break.
    QString words = document()->toRawText();
    return words.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void CorrectionField::place()
{
    const QRect area = m_editor.areaOf(m_paragraphs).adjusted(-FieldMargin, -FieldMargin, FieldMargin, 0);
    const int wanted = static_cast<int>(document()->size().height());
    const int pane = m_editor.viewport()->height();
    const int top = std::min(area.top(), pane - LeastFieldHeight);
    const int height = std::max({wanted, area.height(), LeastFieldHeight});
    // As long as it has room it grows; then it scrolls.
    const int room = std::max(LeastFieldHeight, wanted <= area.height() ? height : pane - std::max(0, top));
    setVerticalScrollBarPolicy(height <= room ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setGeometry(area.left(), top, area.width(), std::min(height, room));
}

bool CorrectionField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // every key is for what is typed here
        return true;
    }
    return QTextEdit::event(event);
}

void CorrectionField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave(false);
    else if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
        textCursor().insertBlock();
    else if (enter || event->key() == Qt::Key_F4 || event->matches(QKeySequence::Save))
        leave(true);
    else
        QTextEdit::keyPressEvent(event);
}

void CorrectionField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!comesBack)
        leave(true);
}

void CorrectionField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
}

void CorrectionField::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

bool CorrectionField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &CorrectionField::place, Qt::QueuedConnection);
    return QTextEdit::eventFilter(watched, event);
}

void CorrectionField::leave(bool keep)
{
    if (std::exchange(m_left, true))
        return;
    const QString text = words();
    const int caret = textCursor().position();
    hide();
    deleteLater();
    if (keep)
        Q_EMIT corrected(m_paragraphs, text, caret);
    if (m_editor.isVisible() && (hasFocus() || !window()->focusWidget() || window()->focusWidget() == this))
        m_editor.setFocus();
}

} // namespace Guillemet
