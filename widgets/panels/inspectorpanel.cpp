// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/inspectorpanel.h"

#include "models/core/countries.h"
#include "models/core/quotation.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationwords.h"
#include "widgets/panels/partlist.h"
#include "widgets/panels/speakerfield.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 10;

QList<Part> partsOf(const QList<const Annotation *> &annotations, const QString &text)
{
    QList<Part> parts;
    for (const Annotation *annotation : annotations)
        parts.append({annotation->text(text), annotation->hull(), annotation->id});
    return parts;
}

/** A form layout gives too much room to a label that wraps its words. */
void fitHeight(QLabel *label)
{
    if (const int height = label->heightForWidth(label->width()); height > 0 && height != label->minimumHeight())
        label->setFixedHeight(height);
}

QLabel *dimmed(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

InspectorPanel::InspectorPanel(const Session &session, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
{
    setObjectName(u"inspector"_s);
    build();
    refresh();
}

void InspectorPanel::build()
{
    m_fragments = new PartList(QString(), tr("Take this piece out of the quotation"), this);
    m_cues = new PartList(tr("none"), tr("Part this cue from the quotation"), this);
    m_sources = new PartList(tr("none"), tr("Part these words from the quotation"), this);
    m_owner =
        new PartList(tr("none: link it with the key of “Link by Clicking”"), tr("Part it from this quotation"), this);
    m_speaker = new SpeakerField(this);
    m_speaker->setObjectName(u"speaker"_s);
    m_countries = new QLabel(this);
    m_countries->setObjectName(u"countries"_s);
    m_countries->setWordWrap(true);
    m_country = new QPushButton(this);
    m_country->setObjectName(u"country"_s);
    m_mention = new QComboBox(this);
    m_mention->setObjectName(u"mention"_s);
    // The panel is as narrow as the analyst likes: what is longer is cut in the field, not at the panel's edge.
    m_mention->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mention->setMinimumContentsLength(8);
    m_country->setMinimumWidth(60);
    for (const auto mention : {"name"_L1, "demonym"_L1, "adjective"_L1, "metonym"_L1})
        m_mention->addItem(AnnotationWords::mention(mention), QString(mention));
    m_confidence = dimmed(this);
    m_confidence->setObjectName(u"confidence"_s);
    m_confidence->installEventFilter(this);
    m_countries->installEventFilter(this);
    m_noteEdit = new QPlainTextEdit(this);
    m_noteEdit->setObjectName(u"note"_s);
    m_noteEdit->setTabChangesFocus(true);
    m_noteEdit->setPlaceholderText(tr("Write a note"));
    m_noteEdit->setFixedHeight(m_noteEdit->fontMetrics().height() * 3 + 12);
    m_noteEdit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_noteEdit->installEventFilter(this);

    m_typeRow = buildTypes();
    m_cueRow = withPick(m_cues, LinkRole::Cue, tr("Choose the cue by clicking it in the text"));
    m_sourceRow = withPick(m_sources, LinkRole::Source, tr("Choose the words that name the speaker by clicking them"));

    auto *card = new QWidget(this);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_form->setVerticalSpacing(8);
    m_form->addRow(tr("Words"), m_fragments);
    m_form->addRow(tr("Type"), m_typeRow);
    m_form->addRow(tr("Named by"), m_sourceRow);
    m_form->addRow(tr("Spea&ker"), m_speaker);
    m_form->addRow(tr("Cue"), m_cueRow);
    m_form->addRow(tr("Belongs to"), m_owner);
    m_form->addRow(tr("Countr&y"), m_country);
    m_form->addRow(tr("&Mentioned by"), m_mention);
    m_form->addRow(tr("Countries"), m_countries);
    m_form->addRow(tr("Found"), m_confidence);
    m_form->addRow(tr("&Note"), m_noteEdit);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(Margin, Margin, Margin, Margin);
    cardLayout->addWidget(buildHeading());
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
    m_decision = buildDecision();
    pageLayout->addWidget(m_decision);

    auto *nothing = dimmed(this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setMargin(24);
    nothing->setText(tr("Click a quotation, a speaker or a country in the text to see and change it here. "
                        "Or select words and press a tag key to make one."));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(nothing);
    m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    const auto reveal = [this](PartList *list) {
        connect(list, &PartList::activated, this, [this, list](int index) {
            const Part part = list->parts().at(index);
            Q_EMIT revealRequested(part.id, part.span);
        });
    };
    reveal(m_fragments);
    reveal(m_cues);
    reveal(m_sources);
    reveal(m_owner);
    connect(m_fragments, &PartList::removeRequested, this, &InspectorPanel::fragmentRemovalRequested);
    for (PartList *list : {m_cues, m_sources}) {
        connect(list, &PartList::removeRequested, this,
                [this, list](int index) { Q_EMIT unlinkRequested(list->parts().at(index).id); });
    }
    connect(m_owner, &PartList::removeRequested, this, [this] { Q_EMIT unlinkRequested(m_id); });
    connect(m_speaker, &SpeakerField::named, this, &InspectorPanel::speakerNamed);
    connect(m_country, &QPushButton::clicked, m_actions.action("annotate.country"_L1), &QAction::trigger);
    connect(m_mention, &QComboBox::activated, this,
            [this](int index) { Q_EMIT mentionChosen(m_mention->itemData(index).toString()); });
}

QWidget *InspectorPanel::buildHeading()
{
    auto *heading = new QWidget(this);
    m_title = new QLabel(heading);
    m_title->setObjectName(u"title"_s);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_place = new QLabel(heading);
    m_place->setObjectName(u"place"_s);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_place);
    for (const auto id : {"annotate.previous"_L1, "annotate.next"_L1}) {
        auto *button = new QToolButton(heading);
        button->setAutoRaise(true);
        button->setDefaultAction(m_actions.action(id));
        layout->addWidget(button);
    }
    return heading;
}

QWidget *InspectorPanel::buildTypes()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    m_types = new QButtonGroup(this);
    for (const QuoteType type : {QuoteType::Direct, QuoteType::Mixed, QuoteType::Indirect, QuoteType::Unknown}) {
        auto *button = new QToolButton(row);
        button->setObjectName(u"type."_s + toString(type));
        button->setCheckable(true);
        button->setText(type == QuoteType::Unknown ? tr("By edges") : AnnotationWords::type(type));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (type == QuoteType::Unknown)
            button->setToolTip(tr("The type follows the quotation marks"));
        m_types->addButton(button, int(type));
        layout->addWidget(button);
    }
    // Not exclusive in the button group's sense: the type may be "mixed" and "by its edges" at once.
    m_types->setExclusive(false);
    connect(m_types, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT typeChosen(QuoteType(id));
        refresh();
    });
    return row;
}

QWidget *InspectorPanel::withPick(PartList *list, LinkRole role, const QString &help)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(list, 1);
    auto *pick = new QToolButton(row);
    pick->setObjectName(u"pick."_s + toString(role));
    pick->setAutoRaise(true);
    pick->setIcon(QIcon::fromTheme(u"crosshairs"_s));
    pick->setToolTip(help);
    pick->setAccessibleName(help);
    connect(pick, &QToolButton::clicked, this, [this, role] { Q_EMIT pickRequested(role); });
    layout->addWidget(pick, 0, Qt::AlignTop);
    return row;
}

QWidget *InspectorPanel::buildDecision()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Margin, 6, Margin, 6);
    for (const auto id : {"annotate.accept"_L1, "annotate.reject"_L1}) {
        QAction *action = m_actions.action(id);
        auto *button = new QPushButton(action->icon(), ActionRegistry::plainText(action), bar);
        button->setObjectName(action->objectName());
        button->setToolTip(action->toolTip() + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button, 1);
    }
    return bar;
}

void InspectorPanel::setAnnotation(const AnnotationId &id)
{
    if (id == m_id)
        return;
    commitNote();
    m_id = id;
    refresh();
}

void InspectorPanel::focusFirstField()
{
    for (QWidget *field : QList<QWidget *>{m_speaker, m_country, m_noteEdit}) {
        if (field->isVisible()) {
            field->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void InspectorPanel::focusNote()
{
    m_noteEdit->setFocus(Qt::ShortcutFocusReason);
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
    for (QWidget *field :
         QList<QWidget *>{m_typeRow, m_sourceRow, m_speaker, m_cueRow, m_owner, m_country, m_mention, m_countries})
        m_form->setRowVisible(field, visible.contains(field));
}

void InspectorPanel::showQuotation(const Annotation &content)
{
    const AnnotationSet &set = *m_session.annotations();
    const QString &text = m_session.document().text;
    const Quotation quotation = Quotation::of(set, content.id);
    m_sources->setParts(partsOf(quotation.sources, text));
    m_cues->setParts(partsOf(quotation.cues, text));
    m_speaker->setSpeaker(m_session.speakers(), quotation.speaker(),
                          quotation.sources.isEmpty() ? tr("Who says it?") : quotation.sources.first()->text(text));
    const bool automatic = content.attributes.value(Attribute::TypeSetBy).isEmpty();
    for (QAbstractButton *button : m_types->buttons()) {
        const auto type = QuoteType(m_types->id(button));
        button->setChecked(type == QuoteType::Unknown ? automatic : type == content.quoteType());
    }
    QStringList countries;
    for (const Annotation *other : set.annotationsIn(content.hull())) {
        const QString code = other->attributes.value(Attribute::Country);
        if (other->tag == Tags::Country && !code.isEmpty() && content.overlaps(other->hull()))
            countries.append(code + u' ' + countryName(code));
    }
    countries.removeDuplicates();
    m_countries->setText(countries.join(u", "_s));
    fitHeight(m_countries);
    QList<QWidget *> rows{m_typeRow, m_sourceRow, m_speaker, m_cueRow};
    if (!countries.isEmpty())
        rows.append(m_countries);
    setRows(rows);
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
    const AnnotationSet &set = *m_session.annotations();
    QList<Part> owners = partsOf(set.linkedFrom(part.id), m_session.document().text);
    m_owner->setParts(owners);
    const bool source = part.tag == Tags::Source;
    if (source)
        m_speaker->setSpeaker(m_session.speakers(), part.speaker(), part.text(m_session.document().text));
    setRows(source ? QList<QWidget *>{m_speaker, m_owner} : QList<QWidget *>{m_owner});
}

void InspectorPanel::showCommon(const Annotation &annotation)
{
    m_title->setText(AnnotationWords::tag(annotation.tag, m_session.tagset()));
    QList<Part> fragments;
    for (const Span &fragment : annotation.fragments) {
        fragments.append({fragment.of(m_session.document().text).toString(), fragment, annotation.id,
                          annotation.fragments.size() > 1});
    }
    m_fragments->setParts(fragments);
    const bool suggested = annotation.status == Status::Suggested;
    m_place->setText(suggested ? tr("suggested") : tr("confirmed"));
    m_decision->setEnabled(!m_session.isReadOnly());
    m_decision->setVisible(suggested);

    const QString why = AnnotationWords::reason(annotation.attributes.value(Attribute::Reason));
    const QString sure = tr("%1 % sure").arg(qRound(annotation.confidence * 100));
    m_form->setRowVisible(m_confidence, suggested || !why.isEmpty());
    m_confidence->setText(why.isEmpty() ? sure : suggested ? sure + u" – "_s + why : why);
    fitHeight(m_confidence);

    const QString note = annotation.attributes.value(Attribute::Note);
    if (note != m_note || m_noteEdit->toPlainText() != note) {
        if (!m_noteEdit->hasFocus() || note != m_note) {
            m_note = note;
            m_noteEdit->setPlainText(note);
        }
    }
}

bool InspectorPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_noteEdit && event->type() == QEvent::FocusOut)
        commitNote();
    if ((watched == m_confidence || watched == m_countries) && event->type() == QEvent::Resize)
        fitHeight(static_cast<QLabel *>(watched));
    return QWidget::eventFilter(watched, event);
}

void InspectorPanel::commitNote()
{
    const QString note = m_noteEdit->toPlainText().trimmed();
    if (note == m_note || m_id.isNull())
        return;
    m_note = note;
    Q_EMIT noteWritten(note);
}

} // namespace Guillemet
