// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/samespeakeroffer.h"

#include "models/core/quotation.h"
#include "models/editing/attributing.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>

namespace Guillemet {

using namespace Qt::StringLiterals;

SameSpeakerOffer::SameSpeakerOffer(const Parts &parts, const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
{
    connect(&parts.annotations, &AnnotationController::speakerReplaced, this, &SameSpeakerOffer::offer);
    connect(&parts.session, &Session::documentClosed, this, [this] { m_changed = {}; });
}

void SameSpeakerOffer::offer(const AnnotationId &changed, const SpeakerId &before, const SpeakerId &after)
{
    m_changed = {};
    const Session &session = m_parts.session;
    const AnnotationSet &set = *session.annotations();
    int others = 0;
    for (const AnnotationId &id : set.ids()) {
        const Annotation *one = set.find(id);
        if (one->tag == Tags::Quotation && one->isVisible() && Quotation::of(set, id).speaker() == before)
            ++others;
    }
    if (others == 0)
        return;
    m_changed = changed;
    m_before = before;
    m_after = after;
    m_step = session.undoStack()->index();
    const QKeySequence key = m_actions.action("annotate.accept"_L1)->shortcut();
    Q_EMIT message(tr("%1 by “%2”. %3 gives all to “%4”.", "number of quotations, speaker before, key, speaker now")
                       .arg(tr("%n other quotation(s)", nullptr, others), session.speakers()->name(before),
                            key.toString(QKeySequence::NativeText), session.speakers()->name(after)));
}

/** The quotation, of which the speaker may be the one that is chosen. */
AnnotationId SameSpeakerOffer::whole(const AnnotationId &id) const
{
    const Quotation quotation = Quotation::of(*m_parts.session.annotations(), id);
    return quotation ? quotation.content->id : id;
}

bool SameSpeakerOffer::take()
{
    const AnnotationId changed = std::exchange(m_changed, {});
    const Annotation *chosen = m_parts.navigator.current();
    if (changed.isNull() || !chosen || m_parts.session.undoStack()->index() != m_step ||
        whole(chosen->id) != whole(changed))
        return false;
    Change change = Acts::replaceSpeaker(m_parts.annotations.context(), m_before, m_after);
    change.reveal = {}; // one stays where one is
    m_parts.annotations.perform(change);
    return true;
}

} // namespace Guillemet
