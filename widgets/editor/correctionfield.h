// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"

#include <QtWidgets/QTextEdit>

namespace Guillemet {

class ArticleEditor;

/**
 * Paragraphs of the article to type in, in their place on the page. Enter, or going elsewhere, ends with what stands
 * there; Escape leaves the text as it was. Deletes itself when it is over.
 */
class CorrectionField final : public QTextEdit
{
    Q_OBJECT

public:
    /** `paragraphs` is a span of `text`, the text of the article. */
    CorrectionField(ArticleEditor &editor, const QString &text, Span paragraphs);

    Span paragraphs() const { return m_paragraphs; }
    QString words() const;

Q_SIGNALS:
    /** The caret counts from the beginning of the paragraphs. */
    void corrected(Guillemet::Span paragraphs, const QString &words, int caret);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void leave(bool keep);

    ArticleEditor &m_editor;
    Span m_paragraphs;
    bool m_left = false;
};

} // namespace Guillemet
