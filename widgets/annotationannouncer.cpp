// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotationannouncer.h"

#include "models/session/session.h"
#include "widgets/annotationnavigator.h"
#include "widgets/editor/annotationtooltip.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAccessible>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype FewEdits = 50;   // that are looked through for the current annotation
constexpr qsizetype WordsRead = 200; // UTF-16 code units of the annotated text
} // namespace

AnnotationAnnouncer::AnnotationAnnouncer(const Session &session, ArticleEditor &editor, AnnotationNavigator &navigator)
    : QObject(&editor)
    , m_session(session)
    , m_editor(editor)
    , m_description(editor.accessibleDescription())
{
    connect(&navigator, &AnnotationNavigator::currentChanged, this, &AnnotationAnnouncer::announce);
    connect(session.annotations(), &AnnotationSet::changed, this, &AnnotationAnnouncer::follow);
    connect(session.annotations(), &AnnotationSet::changedAsWhole, this, &AnnotationAnnouncer::follow);
}

/** What became of the annotation one is at; of many at once, what was done. */
void AnnotationAnnouncer::follow(const Change &change)
{
    const AnnotationId current = m_editor.currentAnnotation();
    const auto isCurrent = [&current](const AnnotationEdit &edit) { return edit.after && edit.after->id == current; };
    if (change.annotations.size() > FewEdits)
        say(change.label);
    else if (std::ranges::any_of(change.annotations, isCurrent))
        announce(current);
}

void AnnotationAnnouncer::announce(const AnnotationId &id)
{
    const Annotation *annotation = m_session.hasDocument() ? m_session.annotations()->find(id) : nullptr;
    if (!annotation || !annotation->isVisible()) {
        m_editor.setAccessibleDescription(m_description);
        return;
    }
    const QString facts =
        annotationToolTip({annotation}, *m_session.annotations(), m_session.tagset(), m_session.speakers());
    const QString words = annotation->text(m_session.document().text).simplified().left(WordsRead);
    const QString text = tr("%1. %2", "what is known of an annotation, its words").arg(facts, words);
    m_editor.setAccessibleDescription(text); // for readers that ask, and for those that do not know announcements
    say(text);
}

void AnnotationAnnouncer::say(const QString &text)
{
    QAccessibleAnnouncementEvent event(&m_editor, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace Guillemet
