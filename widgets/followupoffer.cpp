// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followupoffer.h"

#include "models/core/quotation.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>

namespace Guillemet {

using namespace Qt::StringLiterals;

FollowUpOffer::FollowUpOffer(const Parts &parts, const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
{
    connect(&parts.session, &Session::documentClosed, this, &FollowUpOffer::withdraw);
}

QString FollowUpOffer::key() const
{
    return m_actions.action("annotate.accept"_L1)->shortcut().toString(QKeySequence::NativeText);
}

void FollowUpOffer::offer(const AnnotationId &about, const QString &words)
{
    m_about = about;
    m_step = m_parts.session.undoStack()->index();
    Q_EMIT message(words);
}

/** The quotation, of which the source may be the one that is chosen. */
AnnotationId FollowUpOffer::whole(const AnnotationId &id) const
{
    const Quotation quotation = Quotation::of(*m_parts.session.annotations(), id);
    return quotation ? quotation.content->id : id;
}

bool FollowUpOffer::take()
{
    const AnnotationId about = std::exchange(m_about, {});
    const Annotation *chosen = m_parts.navigator.current();
    if (about.isNull() || !chosen || m_parts.session.undoStack()->index() != m_step ||
        whole(chosen->id) != whole(about))
        return false;
    act();
    return true;
}

} // namespace Guillemet
