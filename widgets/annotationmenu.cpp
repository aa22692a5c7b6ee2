// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotationmenu.h"

#include "models/editing/quoting.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"
#include "widgets/annotationwords.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/menuletters.h"

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int WordsShown = 40;

QString shortened(const QString &text, const QFontMetrics &metrics)
{
    QString words = metrics.elidedText(text.simplified(), Qt::ElideRight, metrics.averageCharWidth() * WordsShown);
    return words.replace(u'&', "&&"_L1);
}

} // namespace

AnnotationMenu::AnnotationMenu(const Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                               AnnotationController &controller, const ActionRegistry &actions,
                               const QList<AnnotationId> &here)
    : QMenu(&editor)
    , m_session(session)
    , m_actions(actions)
{
    setObjectName(u"annotationMenu"_s);
    setToolTipsVisible(true);
    keepOwnLetters(this);
    if (const Span selected = editor.selectedSpan(true); !selected.isEmpty()) {
        addTagging();
        if (const Annotation *quotation = navigator.quotation()) {
            const auto isInside = [selected](Span fragment) { return fragment.contains(selected); };
            if (std::ranges::none_of(quotation->fragments, isInside))
                add({"annotate.fragment.add"_L1});
            if (quotation->overlaps(selected)) // it is cut out of it
                add({"annotate.fragment.split"_L1});
            add({"annotate.quotation.continue"_L1, "annotate.quotation.move"_L1, "annotate.quotation.copy"_L1});
        }
        addSeparator();
        add({"annotate.everywhere"_L1, "edit.copy"_L1});
        return;
    }
    if (!here.isEmpty() && !here.contains(editor.currentAnnotation()))
        editor.setCurrentAnnotation(here.first()); // the caret stays: the quotation is split there
    const Annotation *chosen = here.isEmpty() ? nullptr : navigator.current();
    if (!chosen) {
        add({"annotate.nextUndecided"_L1, "annotate.next"_L1, "annotate.previous"_L1});
        addSeparator();
        add({"annotate.acceptAll"_L1, "annotate.rejectAll"_L1, "annotate.done"_L1});
        addSeparator();
        add({"edit.selectAll"_L1});
        return;
    }
    addSection(naming(*chosen));
    if (chosen->status == Status::Suggested)
        add({"annotate.accept"_L1, "annotate.acceptInside"_L1, "annotate.acceptParagraph"_L1, "annotate.reject"_L1});
    else if (Acts::hasProposals(*session.annotations(), chosen->id))
        add({"annotate.accept"_L1, "annotate.drop"_L1});
    if (chosen->tag == Tags::Quotation)
        addForQuotation(chosen->fragments.size() > 1);
    else if (chosen->tag == Tags::Country)
        add({"annotate.country"_L1});
    else if (chosen->tag == Tags::Source)
        add({"annotate.speaker"_L1, "annotate.renameSpeaker"_L1, "annotate.link.pick"_L1, "annotate.link.list"_L1,
             "annotate.link.remove"_L1});
    else
        add({"annotate.link.pick"_L1, "annotate.link.list"_L1, "annotate.link.remove"_L1});
    addSeparator();
    addChangeTag(chosen->id, controller);
    if (chosen->tag != Tags::Quotation)
        add({"annotate.everywhere"_L1});
    add({"annotate.unsure"_L1, "annotate.note"_L1, "annotate.delete"_L1});
    addOthers(here, navigator);
}

void AnnotationMenu::add(std::initializer_list<QLatin1StringView> ids)
{
    for (const QLatin1StringView id : ids)
        addAction(m_actions.action(id));
}

QString AnnotationMenu::naming(const Annotation &annotation) const
{
    return tr("%1: %2", "tag, words")
        .arg(AnnotationWords::tag(annotation.tag, m_session.tagset()),
             shortened(annotation.text(m_session.document().text), fontMetrics()));
}

void AnnotationMenu::addTagging()
{
    add({"annotate.tag.quotation"_L1, "annotate.tag.source"_L1, "annotate.tag.cue"_L1, "annotate.tag.country"_L1});
    addSeparator();
}

void AnnotationMenu::addForQuotation(bool hasPieces)
{
    QMenu *type = addMenu(tr("&Type"));
    for (const auto id : {"annotate.type.direct"_L1, "annotate.type.mixed"_L1, "annotate.type.indirect"_L1,
                          "annotate.type.automatic"_L1})
        type->addAction(m_actions.action(id));
    add({"annotate.speaker"_L1, "annotate.renameSpeaker"_L1, "annotate.link.pick"_L1, "annotate.link.list"_L1});
    addSeparator();
    add({"annotate.fragment.split"_L1});
    if (hasPieces)
        add({"annotate.fragment.remove"_L1});
    add({"annotate.quotation.join"_L1, "annotate.quotation.continue"_L1});
}

void AnnotationMenu::addChangeTag(const AnnotationId &id, AnnotationController &controller)
{
    QMenu *menu = addMenu(tr("C&hange Tag"));
    keepOwnLetters(menu);
    const TagId now = m_session.annotations()->find(id)->tag;
    const QList<Tag> tags = m_session.tagset().tags();
    for (const Tag &tag : tags) {
        if (tag.id == now)
            continue;
        menu->addAction(AnnotationWords::tag(tag.id, m_session.tagset()), &controller,
                        [&controller, to = tag.id] { controller.changeTag(to); });
    }
    menu->setEnabled(!m_session.isReadOnly());
}

void AnnotationMenu::addOthers(const QList<AnnotationId> &here, AnnotationNavigator &navigator)
{
    if (here.size() < 2)
        return;
    QMenu *menu = addMenu(tr("Others &Here"));
    for (const AnnotationId &id : here) {
        const Annotation *other = m_session.annotations()->find(id);
        if (!other || other == navigator.current())
            continue;
        menu->addAction(naming(*other), &navigator, [&navigator, id] { navigator.go(id); });
    }
}

} // namespace Guillemet
