// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkcontroller.h"

#include "models/core/quotation.h"
#include "models/editing/linking.h"
#include "models/editing/tagging.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"
#include "widgets/dialogs/pickers.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

LinkController::LinkController(Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                               AnnotationController &controller, const ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_editor(editor)
    , m_navigator(navigator)
    , m_controller(controller)
    , m_window(window)
{
    connect(actions.action("annotate.link.pick"_L1), &QAction::triggered, this, [this] { pick(); });
    connect(actions.action("annotate.link.list"_L1), &QAction::triggered, this, &LinkController::chooseFromList);
    connect(actions.action("annotate.link.remove"_L1), &QAction::triggered, this, &LinkController::unlinkCurrent);
    connect(&editor, &ArticleEditor::spanPicked, this, &LinkController::picked);
}

void LinkController::pick(std::optional<LinkRole> role)
{
    const Annotation *chosen = m_navigator.current();
    if (!chosen || (chosen->tag != Tags::Source && chosen->tag != Tags::Cue))
        chosen = m_navigator.quotation();
    if (!chosen) {
        Q_EMIT message(tr("Choose a quotation first."));
        return;
    }
    m_from = chosen->id;
    m_role = role;
    m_editor.setFocus();
    m_editor.startPicking();
    Q_EMIT message(chosen->tag == Tags::Quotation
                       ? tr("Now click the speaker or the cue of the quotation in the text. Escape leaves it as it is.")
                       : tr("Now click the quotation it belongs to. Escape leaves it as it is."));
}

void LinkController::picked(const AnnotationId &id)
{
    if (m_session.hasDocument())
        link(std::exchange(m_from, {}), id);
}

void LinkController::link(const AnnotationId &from, const AnnotationId &to)
{
    const AnnotationSet &set = *m_session.annotations();
    const Annotation *quotation = set.find(from);
    const Annotation *part = set.find(to);
    if (quotation && part && part->tag == Tags::Quotation && quotation->tag != Tags::Quotation)
        std::swap(quotation, part);
    if (!quotation || !part || quotation == part)
        return;
    if (part->tag != Tags::Source && part->tag != Tags::Cue) {
        Q_EMIT message(tr("That is neither a speaker nor a cue. Tag the words first, then link them."));
        return;
    }
    const EditContext context = m_controller.context();
    Change change = Acts::link(context, quotation->id, part->id);
    if (m_role && ((*m_role == LinkRole::Cue) != (part->tag == Tags::Cue))) {
        Q_EMIT message(*m_role == LinkRole::Cue ? tr("That is tagged as a speaker, so it was linked as the speaker.")
                                                : tr("That is tagged as a cue, so it was linked as the cue."));
    }
    m_controller.perform(change, tr("They are linked already."));
    m_editor.setCurrentAnnotation(from);
}

void LinkController::unlink(const AnnotationId &part)
{
    if (!m_session.hasDocument())
        return;
    const QList<const Annotation *> owners = m_session.annotations()->linkedFrom(part);
    if (owners.isEmpty())
        return;
    const Annotation *quotation = m_navigator.quotation();
    const AnnotationId owner = owners.contains(quotation) ? quotation->id : owners.first()->id;
    m_controller.perform(Acts::unlink(m_controller.context(), owner, part));
}

void LinkController::unlinkCurrent()
{
    const Annotation *chosen = m_navigator.current();
    if (!chosen || chosen->tag == Tags::Quotation || m_session.annotations()->linkedFrom(chosen->id).isEmpty())
        Q_EMIT message(tr("Put the caret on the speaker or cue to part from its quotation."));
    else
        unlink(chosen->id);
}

void LinkController::chooseFromList()
{
    const Annotation *chosen = m_navigator.current();
    if (!chosen || (chosen->tag != Tags::Source && chosen->tag != Tags::Cue))
        chosen = m_navigator.quotation();
    if (!chosen)
        return;
    const bool quotation = chosen->tag == Tags::Quotation;
    QList<const Annotation *> candidates = m_session.annotations()->all();
    candidates.removeIf([&](const Annotation *one) {
        const bool part = one->tag == Tags::Source || one->tag == Tags::Cue;
        return !m_session.annotations()->isShown(*one) || (quotation ? !part : one->tag != Tags::Quotation);
    });
    std::ranges::stable_sort(candidates, {}, [&](const Annotation *one) {
        return std::min(std::abs(one->begin() - chosen->end()), std::abs(chosen->begin() - one->end()));
    });
    PickerDialog *picker = Pickers::annotation(quotation ? tr("Link Speaker or Cue") : tr("Link with Quotation"),
                                               candidates, m_session.document().text, m_session.tagset(), m_window);
    connect(picker, &PickerDialog::picked, this, [this, from = chosen->id](const QString &id) {
        m_role.reset();
        if (m_session.hasDocument())
            link(from, AnnotationId::fromString(id));
    });
    picker->open();
}

} // namespace Guillemet
