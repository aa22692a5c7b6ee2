// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotationnavigator.h"

#include "models/core/quotation.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationwords.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

AnnotationNavigator::AnnotationNavigator(Session &session, ArticleEditor &editor, const ActionRegistry &actions,
                                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_finish(*actions.action("annotate.finish"_L1))
{
    const auto on = [&](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_session.hasDocument())
                act();
        });
    };
    on("annotate.next"_L1, [this] { goToNext(Direction::Forward); });
    on("annotate.previous"_L1, [this] { goToNext(Direction::Backward); });
    on("annotate.nextUndecided"_L1, [this] { goToUndecided(Direction::Forward); });
    on("annotate.previousUndecided"_L1, [this] { goToUndecided(Direction::Backward); });
    on("annotate.pickStacked"_L1, [this] { pickStacked(); });
    connect(&editor, &ArticleEditor::currentAnnotationChanged, this, &AnnotationNavigator::remember);
    connect(&editor, &ArticleEditor::pickedInStack, this, &AnnotationNavigator::tellStack);
    connect(&session, &Session::documentOpened, this, [this] { m_lastQuotation = {}; });
    connect(&session, &Session::revealRequested, this, &AnnotationNavigator::show);
}

const Annotation *AnnotationNavigator::current() const
{
    if (!m_session.hasDocument())
        return nullptr;
    const Annotation *annotation = m_session.annotations()->find(m_editor.currentAnnotation());
    return annotation && m_session.annotations()->isShown(*annotation) ? annotation : nullptr;
}

const Annotation *AnnotationNavigator::quotation() const
{
    if (!m_session.hasDocument())
        return nullptr;
    const AnnotationSet &set = *m_session.annotations();
    if (const Annotation *chosen = current()) {
        if (const Quotation quotation = Quotation::of(set, chosen->id))
            return quotation.content;
    }
    const Annotation *last = set.find(m_lastQuotation);
    return last && set.isShown(*last) && last->tag == Tags::Quotation ? last : nullptr;
}

void AnnotationNavigator::remember(const AnnotationId &id)
{
    if (m_session.hasDocument()) {
        if (const Quotation quotation = Quotation::of(*m_session.annotations(), id))
            m_lastQuotation = quotation.content->id;
    }
    Q_EMIT currentChanged(id);
}

Place AnnotationNavigator::place() const
{
    const Annotation *chosen = current();
    return {.position = m_editor.caret(), .current = chosen ? chosen->id : AnnotationId()};
}

void AnnotationNavigator::go(const AnnotationId &id)
{
    if (const Annotation *annotation = m_session.hasDocument() ? m_session.annotations()->find(id) : nullptr)
        go(id, annotation->hull());
}

void AnnotationNavigator::go(const AnnotationId &id, Span span)
{
    m_editor.goTo(id, span);
}

void AnnotationNavigator::show(Span span)
{
    if (m_editor.caret() < span.begin || m_editor.caret() > span.end)
        m_editor.setCaret(span.begin);
    m_editor.reveal(span);
    if (current())
        return;
    // What is there again, because removing it was undone, can be gone on with.
    for (const Annotation *one : m_session.annotations()->annotationsIn(span)) {
        if (one->hull() == span && m_session.annotations()->isShown(*one)) {
            m_editor.setCurrentAnnotation(one->id);
            return;
        }
    }
}

void AnnotationNavigator::goToNext(Direction direction)
{
    if (const Annotation *next = nextAnnotation(*m_session.annotations(), place(), direction))
        go(next->id);
    else
        Q_EMIT message(direction == Direction::Forward ? tr("There is no annotation after this one.")
                                                       : tr("There is no annotation before this one."));
}

void AnnotationNavigator::goToUndecided(Direction direction)
{
    if (const Annotation *next = nextUndecided(*m_session.annotations(), place(), direction))
        go(next->id);
    else
        Q_EMIT message(allDecided());
}

QString AnnotationNavigator::allDecided() const
{
    const QKeySequence key = m_finish.shortcut();
    if (m_session.documents().size() < 2 || key.isEmpty())
        return tr("Everything in this article is decided.");
    return tr("Everything in this article is decided. %1: done, and on to the next article.")
        .arg(key.toString(QKeySequence::NativeText));
}

void AnnotationNavigator::pickStacked()
{
    const QList<const Annotation *> here = m_session.annotations()->annotationsAt(m_editor.caret());
    if (here.isEmpty() || (here.size() == 1 && here.first() == current())) {
        Q_EMIT message(here.isEmpty() ? tr("There is no annotation here.") : tr("There is no other annotation here."));
        return;
    }
    const auto next = static_cast<int>((here.indexOf(current()) + 1) % here.size());
    m_editor.setCurrentAnnotation(here.at(next)->id);
    tellStack(next, static_cast<int>(here.size()));
}

void AnnotationNavigator::tellStack(int index, int count)
{
    if (const Annotation *chosen = current())
        Q_EMIT message(tr("%1 of %2 here: %3", "number, count, kind of annotation")
                           .arg(index + 1)
                           .arg(count)
                           .arg(AnnotationWords::tag(chosen->tag, m_session.tagset())));
}

} // namespace Guillemet
