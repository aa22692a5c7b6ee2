// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkcontroller.h"

#include "models/core/quotation.h"
#include "models/editing/attributing.h"
#include "models/editing/navigation.h"
#include "models/editing/tagging.h"
#include "models/itemmodels/annotationmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"
#include "widgets/dialogs/pickers.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

/** The row of a list or tree at a place of the screen. */
QModelIndex rowUnder(QPoint globalPosition)
{
    for (QWidget *widget = QApplication::widgetAt(globalPosition); widget; widget = widget->parentWidget()) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            return view->indexAt(view->viewport()->mapFromGlobal(globalPosition));
    }
    return {};
}

/** What a row stands for, in whichever panel it is; null if it is something else. */
template<typename Id> Id idOfRow(const QModelIndex &row)
{
    for (const int role : {int(AnnotationModel::AnnotationIdRole), int(AnnotationModel::SpeakerIdRole)}) {
        const QVariant value = row.siblingAtColumn(0).data(role);
        if (value.metaType() == QMetaType::fromType<Id>() && !value.value<Id>().isNull())
            return value.value<Id>();
    }
    return {};
}

} // namespace

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
    connect(&editor, &ArticleEditor::linkDropped, this,
            [this](const AnnotationId &quotation, const AnnotationId &part) {
                m_role.reset();
                link(quotation, part, Acts::Linking::Replace); // he says it, nobody else
            });
    connect(&editor, &ArticleEditor::quotationDropped, this, &LinkController::dropped);
    connect(&editor, &ArticleEditor::placePicked, this, &LinkController::tagPlace);
}

void LinkController::pick(std::optional<LinkRole> role)
{
    const Annotation *chosen = m_navigator.current();
    if (!chosen || !chosen->isPart())
        chosen = m_navigator.quotation();
    if (!chosen) {
        Q_EMIT message(tr("Choose a quotation first."));
        return;
    }
    m_from = chosen->id;
    m_role = role;
    if (const Span words = m_editor.selectedSpan(); role && !words.isEmpty()) {
        tagPart(words);
        return;
    }
    m_editor.setFocus();
    m_editor.startPicking();
    Q_EMIT message(chosen->tag == Tags::Quotation
                       ? tr("Now click the speaker or the cue of the quotation in the text. Escape leaves it as it is.")
                       : tr("Now click the quotation it belongs to. Escape leaves it as it is."));
}

void LinkController::picked(const AnnotationId &id, int position)
{
    const Annotation *there = m_session.hasDocument() ? m_session.annotations()->find(id) : nullptr;
    if (!there)
        return;
    const bool part = there->isPart();
    if (m_role && !part)
        tagPlace(position);
    else
        link(std::exchange(m_from, {}), id);
}

void LinkController::tagPlace(int position)
{
    if (!m_session.hasDocument() || !m_role)
        return;
    const Span word = TextBoundaries::wordAt(m_session.document().text, position);
    if (!word.isEmpty())
        tagPart(word);
}

void LinkController::tagPart(Span words)
{
    const AnnotationId from = std::exchange(m_from, {});
    const EditContext context = m_controller.context();
    m_controller.perform(Acts::tag(context, *m_role == LinkRole::Cue ? Tags::Cue : Tags::Source, words, from),
                         tr("These words have that tag already."));
    m_editor.setCaret(words.begin);
    m_editor.setCurrentAnnotation(from);
}

void LinkController::link(const AnnotationId &from, const AnnotationId &to, Acts::Linking linking)
{
    const AnnotationSet &set = *m_session.annotations();
    const Annotation *quotation = set.find(from);
    const Annotation *part = set.find(to);
    if (quotation && part && part->tag == Tags::Quotation && quotation->tag != Tags::Quotation)
        std::swap(quotation, part);
    if (!quotation || !part || quotation == part)
        return;
    if (!part->isPart()) {
        Q_EMIT message(tr("That is neither a speaker nor a cue. Tag the words first, then link them."));
        return;
    }
    const EditContext context = m_controller.context();
    Change change = Acts::link(context, quotation->id, part->id, linking);
    if (m_role && ((*m_role == LinkRole::Cue) != (part->tag == Tags::Cue))) {
        Q_EMIT message(*m_role == LinkRole::Cue ? tr("That is tagged as a speaker, so it was linked as the speaker.")
                                                : tr("That is tagged as a cue, so it was linked as the cue."));
    }
    m_controller.perform(change, tr("They are linked already."));
    m_editor.setCurrentAnnotation(from);
}

void LinkController::dropped(const AnnotationId &quotation, QPoint globalPosition)
{
    const QModelIndex row = rowUnder(globalPosition);
    if (!row.isValid() || !m_session.hasDocument())
        return;
    if (const Annotation *part = m_session.annotations()->find(idOfRow<AnnotationId>(row)); part && part->isPart()) {
        m_role.reset();
        link(quotation, part->id, Acts::Linking::Replace);
    } else if (const SpeakerId speaker = idOfRow<SpeakerId>(row); !speaker.isNull()) {
        m_controller.perform(Acts::setSpeaker(m_controller.context(), quotation, speaker),
                             tr("That is the speaker already."));
    } else {
        Q_EMIT message(tr("Drop the quotation on a speaker or a cue."));
    }
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
    if (!chosen || !chosen->isPart())
        chosen = m_navigator.quotation();
    if (!chosen)
        return;
    const bool quotation = chosen->tag == Tags::Quotation;
    const auto fits = [quotation](const Annotation &one) {
        return quotation ? one.isPart() : one.tag == Tags::Quotation;
    };
    const QList<const Annotation *> candidates =
        nearest(*m_session.annotations(), *chosen, fits, Pickers::mostAnnotations);
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
