// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/inspectorpanel.h"

#include "models/core/countries.h"
#include "models/core/decision.h"
#include "models/core/quotation.h"
#include "models/editing/quoting.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationwords.h"
#include "widgets/panels/attributefields.h"
#include "widgets/panels/decisionbar.h"
#include "widgets/panels/fittedlabel.h"
#include "widgets/panels/inspectorheading.h"
#include "widgets/panels/notefield.h"
#include "widgets/panels/partrow.h"
#include "widgets/panels/speakerfield.h"
#include "widgets/panels/typechooser.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardMargin = 10;
constexpr int LeastCardWidth = 200; // px: what stands in it is legible

QList<Part> cardParts(const QList<const Annotation *> &annotations, const QString &text, bool removable = true)
{
    QList<Part> parts;
    for (const Annotation *annotation : annotations)
        parts.append({.text = annotation->text(text),
                      .span = annotation->hull(),
                      .id = annotation->id,
                      .removable = removable,
                      .suggested = annotation->status == Status::Suggested});
    return parts;
}

} // namespace

InspectorPanel::InspectorPanel(const Session &session, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
{
    setObjectName(u"inspector"_s);
    makeFields();
    layOut();
    connectFields();
    refresh();
}

void InspectorPanel::makeFields()
{
    m_heading = new InspectorHeading(m_actions, this);
    m_fragments = new PartList(QString(), tr("Take this piece out of the quotation"), this);
    m_type = new TypeChooser(this);
    m_cues = new PartRow(LinkRole::Cue, tr("Part this cue from the quotation"),
                         tr("Choose the cue by clicking it in the text, or take the words selected there"), this);
    m_sources =
        new PartRow(LinkRole::Source, tr("Part these words from the quotation"),
                    tr("Choose the words that name the speaker by clicking them, or take the words selected"), this);
    m_owner =
        new PartList(tr("none: link it with the key of “Link by Clicking”"), tr("Part it from this quotation"), this);
    m_parent = new PartList(QString(), tr("It is not part of that quotation"), this);
    m_parent->setObjectName(u"parent"_s);
    m_nested = new PartList(QString(), QString(), this);
    m_nested->setObjectName(u"nested"_s);
    m_speaker = new SpeakerField(this);
    m_speaker->setObjectName(u"speaker"_s);
    m_countries = new FittedLabel(this);
    m_countries->setObjectName(u"countries"_s);
    m_countries->setForegroundRole(QPalette::WindowText);
    m_country = new QPushButton(this);
    m_country->setObjectName(u"country"_s);
    m_country->setMinimumWidth(60);
    m_mention = new QComboBox(this);
    m_mention->setObjectName(u"mention"_s);
    // The panel is as narrow as the analyst likes: what is longer is cut in the field, not at the panel's edge.
    m_mention->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mention->setMinimumContentsLength(8);
    for (const auto mention : {"name"_L1, "demonym"_L1, "adjective"_L1, "metonym"_L1})
        m_mention->addItem(AnnotationWords::mention(mention), QString(mention));
    m_attributes = new AttributeFields(this);
    m_found = new FittedLabel(this);
    m_found->setObjectName(u"confidence"_s);
    m_note = new NoteField(this);
    m_note->setObjectName(u"note"_s);
    m_decision = new DecisionBar(m_actions, this);
}

void InspectorPanel::layOut()
{
    auto *card = new QWidget(this);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_form->setVerticalSpacing(8);
    m_form->addRow(tr("Words"), m_fragments);
    m_form->addRow(tr("Type"), m_type);
    m_form->addRow(tr("Named by"), m_sources);
    m_form->addRow(tr("Spea&ker"), m_speaker);
    m_form->addRow(tr("Cue"), m_cues);
    m_form->addRow(tr("Belongs to"), m_owner);
    m_form->addRow(tr("Inside"), m_parent);
    m_form->addRow(tr("Holds"), m_nested);
    m_form->addRow(tr("Countr&y"), m_country);
    m_form->addRow(tr("&Mentioned by"), m_mention);
    m_form->addRow(tr("Countries"), m_countries);
    m_form->addRow(m_attributes);
    m_form->addRow(tr("Found"), m_found);
    m_decidedBy = new FittedLabel(this);
    m_decidedBy->setObjectName(u"decidedBy"_s);
    m_form->addRow(tr("Decided by"), m_decidedBy);
    m_form->addRow(tr("&Note"), m_note);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(CardMargin, CardMargin, CardMargin, CardMargin);
    cardLayout->addWidget(m_heading);
    cardLayout->addLayout(m_form);
    cardLayout->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(card);
    auto *page = new QWidget(this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(scroll, 1);
    pageLayout->addWidget(m_decision);

    auto *nothing = new QLabel(this);
    nothing->setWordWrap(true);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setMargin(24);
    nothing->setText(tr("Click a quotation, a speaker or a country in the text to see and change it here. "
                        "Or select words and press a tag key to make one."));
    m_pages = new QStackedWidget(this);
    m_pages->setMinimumWidth(LeastCardWidth);
    m_pages->addWidget(nothing);
    m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

void InspectorPanel::connectFields()
{
    for (PartList *list : {m_fragments, m_cues->list(), m_sources->list(), m_owner}) {
        connect(list, &PartList::activated, this, [this, list](int index) {
            const Part part = list->parts().at(index);
            Q_EMIT revealRequested(part.id, part.span);
        });
    }
    for (PartList *list : {m_parent, m_nested}) {
        connect(list, &PartList::activated, this, [this, list](int index) {
            const AnnotationId id = list->parts().at(index).id; // the list is another one in a moment
            Q_EMIT chooseRequested(id);
        });
    }
    connect(m_fragments, &PartList::removeRequested, this, &InspectorPanel::fragmentRemovalRequested);
    for (PartList *list : {m_cues->list(), m_sources->list(), m_parent}) {
        connect(list, &PartList::removeRequested, this, [this, list](int index) {
            const AnnotationId id = list->parts().at(index).id;
            Q_EMIT unlinkRequested(id);
        });
    }
    connect(m_owner, &PartList::removeRequested, this, [this] { Q_EMIT unlinkRequested(m_id); });
    for (PartRow *row : {m_cues, m_sources})
        connect(row, &PartRow::pickRequested, this, &InspectorPanel::pickRequested);
    connect(m_type, &TypeChooser::chosen, this, &InspectorPanel::typeChosen);
    connect(m_speaker, &SpeakerField::named, this, &InspectorPanel::speakerNamed);
    connect(m_country, &QPushButton::clicked, m_actions.action("annotate.country"_L1), &QAction::trigger);
    connect(m_mention, &QComboBox::activated, this,
            [this](int index) { Q_EMIT mentionChosen(m_mention->itemData(index).toString()); });
    connect(m_attributes, &AttributeFields::chosen, this,
            [this](const QString &attribute, const QString &value) { Q_EMIT attributeChosen(m_id, attribute, value); });
    connect(m_note, &NoteField::written, this, [this](const QString &note) { Q_EMIT noteWritten(m_id, note); });
}

void InspectorPanel::setAnnotation(const AnnotationId &id)
{
    if (id == m_id)
        return;
    if (!m_id.isNull())
        m_note->commit();
    m_id = id;
    refresh();
}

void InspectorPanel::focusFirstField()
{
    for (QWidget *field : QList<QWidget *>{m_speaker, m_country, m_note}) {
        if (field->isVisible()) {
            field->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void InspectorPanel::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void InspectorPanel::keyPressEvent(QKeyEvent *event)
{
    // What a field does not need: done with it.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void InspectorPanel::refresh()
{
    const Annotation *annotation = m_session.hasDocument() ? m_session.annotations()->find(m_id) : nullptr;
    if (!annotation || !m_session.annotations()->isShown(*annotation)) {
        m_pages->setCurrentIndex(0);
        return;
    }
    if (annotation->tag == Tags::Quotation)
        showQuotation(*annotation);
    else if (annotation->tag == Tags::Country)
        showCountry(*annotation);
    else
        showPart(*annotation);
    showCommon(*annotation);
    m_pages->setCurrentIndex(1);
}

void InspectorPanel::setRows(const QList<QWidget *> &visible)
{
    // Each row that comes or goes would lay out the card anew.
    QLayout *card = m_form->parentWidget()->layout();
    card->setEnabled(false);
    for (QWidget *field : QList<QWidget *>{m_type, m_sources, m_speaker, m_cues, m_owner, m_parent, m_nested, m_country,
                                           m_mention, m_countries})
        m_form->setRowVisible(field, visible.contains(field));
    card->setEnabled(true);
    card->invalidate();
}

void InspectorPanel::showQuotation(const Annotation &content)
{
    const QString &text = m_session.document().text;
    const Quotation quotation = Quotation::of(*m_session.annotations(), content.id);
    m_sources->list()->setParts(cardParts(quotation.sources, text));
    m_cues->list()->setParts(cardParts(quotation.cues, text));
    m_speaker->setSpeaker(m_session.speakers(), quotation.speaker(),
                          quotation.sources.isEmpty() ? tr("Who says it?") : quotation.sources.first()->text(text));
    m_type->setType(content.quoteType(), content.attributes.value(Attribute::TypeSetBy).isEmpty());
    showNesting(content);
    showCountries(content);
    QList<QWidget *> rows{m_type, m_sources, m_speaker, m_cues};
    if (!m_parent->parts().isEmpty())
        rows.append(m_parent);
    if (!m_nested->parts().isEmpty())
        rows.append(m_nested);
    if (!m_countries->text().isEmpty())
        rows.append(m_countries);
    setRows(rows);
}

void InspectorPanel::showNesting(const Annotation &content)
{
    const AnnotationSet &set = *m_session.annotations();
    QList<const Annotation *> parents;
    const QList<AnnotationId> targets = content.targets(LinkRole::Parent);
    for (const AnnotationId &id : targets) {
        if (const Annotation *parent = set.find(id); parent && parent->isVisible())
            parents.append(parent);
    }
    m_parent->setParts(cardParts(parents, m_session.document().text));
    m_nested->setParts(cardParts(set.linkedFrom(content.id), m_session.document().text, false));
}

void InspectorPanel::showCountries(const Annotation &content)
{
    QStringList countries;
    for (const Annotation *other : m_session.annotations()->annotationsIn(content.hull())) {
        const QString code = other->attributes.value(Attribute::Country);
        if (other->tag == Tags::Country && !code.isEmpty() && content.overlaps(other->hull()))
            countries.append(code + u' ' + countryName(code));
    }
    countries.removeDuplicates();
    m_countries->say(countries.join(u", "_s));
}

void InspectorPanel::showCountry(const Annotation &mention)
{
    const QString code = mention.attributes.value(Attribute::Country);
    m_country->setText(code.isEmpty() ? tr("Choose…")
                                      : tr("%1 – %2", "ISO code, country").arg(code, countryName(code)));
    m_mention->setCurrentIndex(m_mention->findData(mention.attributes.value(Attribute::Mention)));
    setRows({m_country, m_mention});
}

void InspectorPanel::showPart(const Annotation &part)
{
    const bool source = part.tag == Tags::Source;
    if (!source && part.tag != Tags::Cue) {
        setRows({}); // a tag of the project's own belongs to nothing
        return;
    }
    m_owner->setParts(cardParts(m_session.annotations()->linkedFrom(part.id), m_session.document().text));
    if (source)
        m_speaker->setSpeaker(m_session.speakers(), part.speaker(), part.text(m_session.document().text));
    setRows(source ? QList<QWidget *>{m_speaker, m_owner} : QList<QWidget *>{m_owner});
}

void InspectorPanel::showCommon(const Annotation &annotation)
{
    QList<Part> fragments;
    for (const Span &fragment : annotation.fragments) {
        fragments.append({.text = fragment.of(m_session.document().text).toString(),
                          .span = fragment,
                          .id = annotation.id,
                          .removable = annotation.fragments.size() > 1});
    }
    m_fragments->setParts(fragments);
    const bool suggested = annotation.status == Status::Suggested;
    const bool proposals = Acts::hasProposals(*m_session.annotations(), annotation.id);
    const QString state = suggested ? tr("suggested") : proposals ? tr("parts proposed") : tr("confirmed");
    m_heading->setTexts(AnnotationWords::tag(annotation.tag, m_session.tagset()),
                        annotation.isUnsure() ? tr("%1, unsure", "confirmed").arg(state) : state);
    m_decision->setEnabled(!m_session.isReadOnly());
    m_decision->setDeciding(suggested   ? DecisionBar::Deciding::Suggestion
                            : proposals ? DecisionBar::Deciding::Proposal
                                        : DecisionBar::Deciding::Nothing);

    const QString why = AnnotationWords::reason(annotation.attributes.value(Attribute::Reason));
    const QString sure = tr("%1 % sure").arg(qRound(annotation.confidence * 100));
    m_form->setRowVisible(m_found, suggested || !why.isEmpty());
    m_found->say(why.isEmpty() ? sure : suggested ? sure + u" – "_s + why : why);
    const QString decider = annotation.attributes.value(Attribute::DecidedBy);
    m_form->setRowVisible(m_decidedBy, !decider.isEmpty());
    m_decidedBy->say(decider);
    m_note->setNote(annotation.attributes.value(Attribute::Note));
    m_attributes->setAnnotation(m_session.tagset().find(annotation.tag), annotation);
    m_form->setRowVisible(m_attributes, !m_attributes->isEmpty());
    int labels = 0;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem *label = m_form->itemAt(row, QFormLayout::LabelRole);
        if (label && label->widget() && m_form->isRowVisible(row))
            labels = std::max(labels, label->widget()->sizeHint().width());
    }
    m_attributes->setLabelWidth(labels);
}

} // namespace Guillemet
