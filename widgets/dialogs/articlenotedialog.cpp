// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/articlenotedialog.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

ArticleNoteDialog::ArticleNoteDialog(const QString &title, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_note(new QPlainTextEdit(note, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"articleNoteDialog"_s);
    setWindowTitle(tr("Note on the Article"));
    auto *what = new QLabel(title, this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    m_note->setObjectName(u"articleNote"_s);
    m_note->setAccessibleName(tr("Note on the article"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What is to be remembered of this article; the list of articles shows it"));
    m_note->moveCursor(QTextCursor::End);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_note, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArticleNoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 240);
    m_note->setFocus();
}

void ArticleNoteDialog::accept()
{
    Q_EMIT written(m_note->toPlainText());
    QDialog::accept();
}

void ArticleNoteDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace Guillemet
