// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/notefield.h"

namespace Guillemet {

namespace {
constexpr int NoteLines = 3;
constexpr int NoteFrame = 12; // px
} // namespace

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setPlaceholderText(tr("Write a note"));
    setFixedHeight(fontMetrics().height() * NoteLines + NoteFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NoteField::setNote(const QString &note)
{
    if (note == m_note && (hasFocus() || toPlainText() == note))
        return;
    m_note = note;
    setPlainText(note);
}

void NoteField::commit()
{
    const QString note = toPlainText().trimmed();
    if (note == m_note)
        return;
    m_note = note;
    Q_EMIT written(note);
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    commit();
}

} // namespace Guillemet
