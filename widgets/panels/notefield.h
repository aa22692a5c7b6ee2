// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace Guillemet {

/** A note of a few lines; leaving the field takes it. */
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    /** Does not disturb who is writing in the field. */
    void setNote(const QString &note);
    /** Gives out what was written, if it is something else than the note. */
    void commit();

Q_SIGNALS:
    void written(const QString &note);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_note;
};

} // namespace Guillemet
