// SPDX-License-Identifier: GPL-3.0-or-later
// Which key does what, and when it can be done.
#include "widgets/annotationcontroller.h"

#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, QuoteType> TypeActions[] = {
    {"annotate.type.direct"_L1, QuoteType::Direct},
    {"annotate.type.indirect"_L1, QuoteType::Indirect},
    {"annotate.type.mixed"_L1, QuoteType::Mixed},
    {"annotate.type.automatic"_L1, QuoteType::Unknown},
};

} // namespace

void AnnotationController::connectActions(const ActionRegistry &actions)
{
    const auto on = [&](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_session.hasDocument())
                act();
        });
    };
    on("annotate.tag.source"_L1, [this] { tag(Tags::Source); });
    on("annotate.tag.cue"_L1, [this] { tag(Tags::Cue); });
    on("annotate.tag.country"_L1, [this] { tag(Tags::Country); });
    on("annotate.delete"_L1, [this] { remove(); });
    for (const auto &[id, type] : TypeActions)
        on(id, [this, chosen = type] { setType(chosen); });
    on("annotate.fragment.add"_L1, [this] { addFragment(); });
    on("annotate.fragment.split"_L1, [this] { split(); });
    on("annotate.fragment.remove"_L1, [this] { removeFragmentHere(); });
    on("annotate.country"_L1, [this] { chooseCountry(); });
    on("annotate.speaker"_L1, [this] { chooseSpeaker(); });
    on("annotate.note"_L1, [this] { Q_EMIT noteRequested(); });

    struct EdgeKey
    {
        QLatin1StringView id;
        Edge edge;
        TextUnit unit;
        bool forward;
    };
    constexpr EdgeKey EdgeKeys[] = {
        {"annotate.edge.endForward"_L1, Edge::End, TextUnit::Word, true},
        {"annotate.edge.endBack"_L1, Edge::End, TextUnit::Word, false},
        {"annotate.edge.beginForward"_L1, Edge::Begin, TextUnit::Word, true},
        {"annotate.edge.beginBack"_L1, Edge::Begin, TextUnit::Word, false},
        {"annotate.edge.endForwardCharacter"_L1, Edge::End, TextUnit::Character, true},
        {"annotate.edge.endBackCharacter"_L1, Edge::End, TextUnit::Character, false},
        {"annotate.edge.beginForwardCharacter"_L1, Edge::Begin, TextUnit::Character, true},
        {"annotate.edge.beginBackCharacter"_L1, Edge::Begin, TextUnit::Character, false},
        {"annotate.edge.endForwardSentence"_L1, Edge::End, TextUnit::Sentence, true},
        {"annotate.edge.endBackSentence"_L1, Edge::End, TextUnit::Sentence, false},
        {"annotate.edge.beginForwardSentence"_L1, Edge::Begin, TextUnit::Sentence, true},
        {"annotate.edge.beginBackSentence"_L1, Edge::Begin, TextUnit::Sentence, false},
        {"annotate.edge.endForwardMark"_L1, Edge::End, TextUnit::QuotationMark, true},
        {"annotate.edge.endBackMark"_L1, Edge::End, TextUnit::QuotationMark, false},
        {"annotate.edge.beginForwardMark"_L1, Edge::Begin, TextUnit::QuotationMark, true},
        {"annotate.edge.beginBackMark"_L1, Edge::Begin, TextUnit::QuotationMark, false},
    };
    for (const EdgeKey &key : EdgeKeys)
        on(key.id, [this, key] { moveEdge(key.edge, key.unit, key.forward); });
}

void AnnotationController::updateActions()
{
    const bool editable = m_session.hasDocument() && !m_session.isReadOnly();
    const Annotation *chosen = m_navigator.current();
    const Annotation *quotation = m_navigator.quotation();
    for (QAction *action : m_actions.all()) {
        const QString id = action->objectName();
        if (!id.startsWith("annotate."_L1) || id == "annotate.rapid"_L1)
            continue;
        bool enabled = m_session.hasDocument();
        if (id.startsWith("annotate.edge."_L1) || id == "annotate.delete"_L1 || id == "annotate.note"_L1 ||
            id == "annotate.reject"_L1)
            enabled = editable && chosen;
        else if (id.startsWith("annotate.accept"_L1))
            enabled = editable;
        else if (id == "annotate.unsure"_L1 || id == "annotate.articleNote"_L1)
            continue; // see DoubtController
        else if (id.startsWith("annotate.type."_L1) || id.startsWith("annotate.fragment."_L1) ||
                 id == "annotate.quotation.move"_L1 || id == "annotate.quotation.copy"_L1)
            enabled = editable && quotation;
        else if (id.startsWith("annotate.tag."_L1) || id.startsWith("annotate.quotation."_L1) || id.endsWith("All"_L1))
            enabled = editable;
        else if (id == "annotate.country"_L1)
            enabled = editable && chosen && chosen->tag == Tags::Country;
        else if (id == "annotate.speaker"_L1 || id == "annotate.renameSpeaker"_L1)
            enabled = editable && (quotation || (chosen && chosen->tag == Tags::Source));
        else if (id.startsWith("annotate.link."_L1))
            enabled = editable && (chosen || quotation);
        action->setEnabled(enabled);
    }
    const bool automatic = quotation && quotation->attributes.value(Attribute::TypeSetBy).isEmpty();
    for (const auto &[id, type] : TypeActions) {
        m_actions.action(id)->setChecked(quotation &&
                                         (type == QuoteType::Unknown ? automatic : quotation->quoteType() == type));
    }
}

} // namespace Guillemet
