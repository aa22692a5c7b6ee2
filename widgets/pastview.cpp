// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pastview.h"

#include "models/core/destroyaside.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostMarks = 500; // a change of the whole article is seen without them
}

PastView::PastView(const QString &dataDirectory, QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_restore(new QPushButton(QIcon::fromTheme(u"edit-undo-history"_s), tr("Res&tore This State"), this))
    , m_editor(new ArticleEditor(dataDirectory, this))
{
    setObjectName(u"pastView"_s);
    auto *banner = new QFrame(this);
    banner->setObjectName(u"pastBanner"_s);
    banner->setAutoFillBackground(true);
    banner->setBackgroundRole(QPalette::ToolTipBase);
    banner->setForegroundRole(QPalette::ToolTipText);
    m_what->setObjectName(u"pastWhat"_s);
    m_what->setWordWrap(true);
    m_what->setForegroundRole(QPalette::ToolTipText);
    m_what->setTextFormat(Qt::PlainText);
    m_restore->setObjectName(u"restoreState"_s);
    auto *back = new QPushButton(QIcon::fromTheme(u"go-last"_s), tr("&Back to Now"), this);
    back->setObjectName(u"backToNow"_s);
    back->setToolTip(tr("Escape"));
    m_editor->setObjectName(u"pastEditor"_s);
    m_editor->setAccessibleName(tr("The article as it was"));

    auto *line = new QHBoxLayout(banner);
    line->setContentsMargins(12, 6, 12, 6);
    line->addWidget(m_what, 1);
    line->addWidget(m_restore);
    line->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(banner);
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);
    connect(m_restore, &QPushButton::clicked, this, &PastView::restoreRequested);
    connect(back, &QPushButton::clicked, this, &PastView::leaveRequested);
}

void PastView::showState(const std::shared_ptr<const PastState> &state, AnnotationSet &annotations,
                         const Tagset &tagset, const QString &what, bool canRestore)
{
    destroyAside(std::exchange(m_state, state));
    m_what->setText(what);
    m_restore->setVisible(canRestore);
    m_annotations.take(annotations);
    m_speakers.reset(state->speakers);
    m_editor->setDocument(state->document, &m_annotations, tagset);
    m_editor->setSpeakers(&m_speakers);
    markChange();
}

void PastView::markChange()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    QColor mark = palette().color(QPalette::Highlight);
    mark.setAlpha(90);
    format.setBackground(mark);
    Span first;
    const TextEdits &edits = m_state->change.text;
    for (qsizetype i = 0; i < std::min(edits.size(), mostMarks); ++i) {
        const Span added{edits[i].position, edits[i].position + static_cast<int>(edits[i].inserted.size())};
        const Span place = moved(added, edits.mid(i + 1));
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(place.begin);
        cursor.setPosition(place.end, QTextCursor::KeepAnchor);
        marks.append({cursor, format});
        first = {place.begin, std::max(place.end, place.begin + 1)}; // the first in the text comes last
    }
    for (const AnnotationEdit &edit : m_state->change.annotations) {
        if (marks.size() == mostMarks)
            break;
        for (const Span fragment : (edit.after ? *edit.after : *edit.before).fragments) {
            if (marks.size() == mostMarks)
                break;
            QTextCursor cursor(m_editor->document());
            cursor.setPosition(fragment.begin);
            cursor.setPosition(fragment.end, QTextCursor::KeepAnchor);
            marks.append({cursor, format});
            if (first.isEmpty() || fragment.begin < first.begin)
                first = fragment;
        }
    }
    m_editor->setExtraSelections(marks);
    if (first.isEmpty())
        return;
    m_editor->setCaret(first.begin);
    m_editor->reveal(first);
}

void PastView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Guillemet
