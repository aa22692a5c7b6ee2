// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QPlainTextEdit;

namespace Guillemet {

/** The annotator's note on an article. */
class ArticleNoteDialog : public QDialog
{
    Q_OBJECT

public:
    ArticleNoteDialog(const QString &title, const QString &note, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void written(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPlainTextEdit *m_note;
};

} // namespace Guillemet
