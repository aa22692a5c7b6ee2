// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/occurrencesdialog.h"

#include "models/analysis/analyzer.h"
#include "models/core/countries.h"
#include "models/core/offeredspeakers.h"
#include "models/itemmodels/occurrencemodel.h"
#include "models/session/bulkeditor.h"
#include "models/session/session.h"
#include "widgets/annotationwords.h"
#include "widgets/dialogs/occurrencedelegate.h"
#include "widgets/dialogs/pickerdialog.h"
#include "widgets/dialogs/pickers.h"

#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize UsualOccurrencesSize(760, 560);
constexpr std::chrono::milliseconds TypingPause{250};
constexpr int MostOpen = 200; // articles that stand open; all of them would only have to be scrolled
} // namespace

OccurrencesDialog::OccurrencesDialog(Session &session, const BulkBuilder::CountryOf &countryOf, const Start &start,
                                     QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_editor(*session.bulkEditor())
    , m_countryOf(countryOf)
    , m_typing(new QTimer(this))
{
    setObjectName(u"occurrencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All Occurrences"));
    QHash<DocumentId, QString> titles;
    for (const DocumentSummary &summary : session.documents())
        titles.insert(summary.id, summary.title);
    m_model = new OccurrenceModel([titles](const DocumentId &id) { return titles.value(id); }, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildSearch());
    layout->addWidget(buildAct());
    m_list = new QTreeView(this);
    m_list->setObjectName(u"occurrences"_s);
    m_list->setAccessibleName(tr("Places"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OccurrenceDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(16);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildFoot());
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingPause);
    resize(UsualOccurrencesSize.boundedTo(parent ? parent->size() : UsualOccurrencesSize));

    connect(m_typing, &QTimer::timeout, this, &OccurrencesDialog::search);
    connect(m_model, &OccurrenceModel::tickedChanged, this, &OccurrencesDialog::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_list, [this](const QModelIndex &above, int first, int last) {
        for (int row = first; !above.isValid() && row <= std::min(last, MostOpen); ++row)
            m_list->expand(m_model->index(row, 0));
    });
    connect(&m_editor, &BulkEditor::found, m_model, &OccurrenceModel::append);
    connect(&m_editor, &BulkEditor::progress, m_progress, [this](int made, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(made);
    });
    connect(&m_editor, &BulkEditor::searchFinished, this, [this] {
        setWorking(false);
        m_error->setText(m_matcher ? m_matcher->warning() : QString());
        m_error->setVisible(!m_error->text().isEmpty());
    });
    connect(&m_editor, &BulkEditor::performed, this, &OccurrencesDialog::showDone);
    connect(&m_editor, &BulkEditor::failed, this, [this](const Error &error) {
        setWorking(false);
        m_error->setText(error.message);
        m_error->show();
    });
    begin(start);
}

QWidget *OccurrencesDialog::buildSearch()
{
    auto *box = new QWidget(this);
    m_text = new QLineEdit(box);
    m_text->setObjectName(u"words"_s);
    m_text->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("&Words:"), box);
    label->setBuddy(m_text);
    m_word = new QCheckBox(tr("Who&le words"), box);
    m_word->setObjectName(u"wholeWords"_s);
    m_case = new QCheckBox(tr("&Ignore case"), box);
    m_case->setObjectName(u"ignoreCase"_s);
    m_forms = new QCheckBox(tr("All &forms of the words"), box);
    m_forms->setObjectName(u"sameLemma"_s);
    m_forms->setToolTip(tr("Other forms of the same lemma too: says and said for say, countries for country"));
    m_expression = new QCheckBox(tr("Regular e&xpression"), box);
    m_here = new QRadioButton(tr("In &this article"), box);
    m_here->setObjectName(u"here"_s);
    m_everywhere = new QRadioButton(tr("In the whole &project"), box);
    m_everywhere->setObjectName(u"everywhere"_s);
    m_error = new QLabel(box);
    m_error->setObjectName(u"error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *first = new QHBoxLayout;
    first->addWidget(label);
    first->addWidget(m_text, 1);
    first->addWidget(m_here);
    first->addWidget(m_everywhere);
    auto *second = new QHBoxLayout;
    second->addWidget(m_word);
    second->addWidget(m_case);
    second->addWidget(m_forms);
    second->addWidget(m_expression);
    second->addStretch(1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_error);
    return box;
}

QWidget *OccurrencesDialog::buildAct()
{
    auto *box = new QWidget(this);
    m_kind = new QComboBox(box);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("What to do"));
    for (const auto &[name, kind] :
         {std::pair{tr("Tag as"), Kind::Tag}, std::pair{tr("Remove the tag"), Kind::Remove},
          std::pair{tr("Change the tag"), Kind::ChangeTag}, std::pair{tr("Set the country"), Kind::SetCountry},
          std::pair{tr("Set the speaker"), Kind::SetSpeaker}})
        m_kind->addItem(name, QVariant::fromValue(kind));
    m_tag = new QComboBox(box);
    m_tag->setObjectName(u"tag"_s);
    m_tag->setAccessibleName(tr("Tag"));
    m_newTag = new QComboBox(box);
    m_newTag->setObjectName(u"newTag"_s);
    m_newTag->setAccessibleName(tr("New tag"));
    for (const Tag &tag : m_session.tagset().tags()) {
        m_tag->addItem(AnnotationWords::tag(tag), tag.id);
        m_newTag->addItem(AnnotationWords::tag(tag), tag.id);
    }
    m_country = new QPushButton(box);
    m_country->setObjectName(u"country"_s);
    m_country->setAutoDefault(false);
    m_speaker = new QComboBox(box);
    m_speaker->setObjectName(u"speaker"_s);
    m_speaker->setEditable(true);
    m_speaker->setAccessibleName(tr("Speaker"));
    const QList<Speaker> speakers = offeredSpeakers(*m_session.speakers());
    for (const Speaker &speaker : speakers)
        m_speaker->addItem(speaker.name);
    m_speaker->lineEdit()->setPlaceholderText(tr("Who says it?"));
    m_speaker->completer()->setCompletionMode(QCompleter::PopupCompletion); // nobody is put in the place of another
    m_speaker->completer()->setFilterMode(Qt::MatchContains);
    m_value = new QStackedWidget(box);
    for (QWidget *page : std::initializer_list<QWidget *>{m_newTag, m_country, m_speaker})
        m_value->addWidget(page);
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_valueLabel = new QLabel(tr("to", "change the tag … to …"), box);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Chan&ge:"), box);
    label->setBuddy(m_kind);
    layout->addWidget(label);
    layout->addWidget(m_kind);
    layout->addWidget(m_tag);
    layout->addWidget(m_valueLabel);
    layout->addWidget(m_value, 1);
    layout->addStretch();
    return box;
}

QWidget *OccurrencesDialog::buildFoot()
{
    auto *box = new QWidget(this);
    m_counts = new QLabel(box);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress = new QProgressBar(box);
    m_progress->setMaximumWidth(140);
    m_progress->setTextVisible(false);
    auto *all = new QPushButton(tr("Tick &All"), box);
    auto *none = new QPushButton(tr("Tick &None"), box);
    m_do = new QPushButton(tr("&Do It"), box);
    m_do->setObjectName(u"do"_s);
    m_do->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    for (QPushButton *button : {all, none, cancel})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, all, none, m_do, cancel})
        layout->addWidget(part);
    connect(all, &QPushButton::clicked, this, [this] { m_model->setAllTicked(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->setAllTicked(false); });
    connect(m_do, &QPushButton::clicked, this, &OccurrencesDialog::accept);
    cancel->setObjectName(u"cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &OccurrencesDialog::reject);
    return box;
}

void OccurrencesDialog::begin(const Start &start)
{
    m_text->setText(start.query.text);
    const auto length = static_cast<int>(start.query.text.size());
    m_text->setSelection(length, -length); // backwards: of many words the first are seen
    m_word->setChecked(start.query.wholeWord);
    m_case->setChecked(start.query.ignoreCase);
    m_expression->setChecked(start.query.regularExpression);
    m_here->setChecked(!start.everywhere);
    m_everywhere->setChecked(start.everywhere);
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(start.act.kind)));
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(start.act.tag)));
    m_speaker->setEditText(start.act.tag == Tags::Source ? start.act.value : QString());
    m_code = m_fallbackCode = start.act.tag == Tags::Country ? start.act.value : QString();
    showCountry();

    connect(m_text, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    for (QAbstractButton *option :
         std::initializer_list<QAbstractButton *>{m_word, m_case, m_forms, m_expression, m_everywhere})
        connect(option, &QAbstractButton::toggled, this, &OccurrencesDialog::search);
    for (QComboBox *choice : {m_kind, m_tag, m_newTag})
        connect(choice, &QComboBox::currentIndexChanged, this, &OccurrencesDialog::actChanged);
    connect(m_speaker, &QComboBox::currentTextChanged, this, &OccurrencesDialog::actChanged);
    connect(m_country, &QPushButton::clicked, this, &OccurrencesDialog::chooseCountry);
    actChanged();
    search();
}

void OccurrencesDialog::search()
{
    m_typing->stop();
    m_model->clear();
    m_editor.cancel();
    m_forms->setEnabled(!m_expression->isChecked());
    m_word->setEnabled(!m_forms->isEnabled() || !m_forms->isChecked()); // forms are of whole words
    const auto lemmasOf = [analyzer = m_session.analyzer(), language = m_session.document().language](
                              QStringView word) { return analyzer->lemmasOf(word, language); };
    const auto matcher = TextMatcher::compile({.text = m_text->text(),
                                               .regularExpression = m_expression->isChecked(),
                                               .wholeWord = m_word->isChecked(),
                                               .ignoreCase = m_case->isChecked(),
                                               .sameLemma = m_forms->isChecked()},
                                              lemmasOf);
    m_error->setVisible(!matcher);
    m_error->setText(matcher ? QString() : matcher.error().message);
    setWorking(matcher && !m_text->text().isEmpty());
    m_matcher = matcher ? std::optional(*matcher) : std::nullopt;
    if (matcher && !m_text->text().isEmpty())
        m_editor.search(*matcher, m_everywhere->isChecked());
}

BulkAct OccurrencesDialog::act() const
{
    BulkAct act{m_kind->currentData().value<Kind>(), m_tag->currentData().toString()};
    switch (act.kind) {
    case Kind::Tag:
        act.value = act.tag == Tags::Country ? m_fallbackCode : QString();
        break;
    case Kind::Remove:
        break;
    case Kind::ChangeTag:
        act.value = m_newTag->currentData().toString();
        break;
    case Kind::SetCountry:
        act.tag = Tags::Country;
        act.value = m_code;
        break;
    case Kind::SetSpeaker:
        act.tag = Tags::Source;
        act.value = m_speaker->currentText().simplified();
        break;
    }
    return act;
}

void OccurrencesDialog::actChanged()
{
    const Kind kind = act().kind;
    m_tag->setVisible(kind == Kind::Tag || kind == Kind::Remove || kind == Kind::ChangeTag);
    m_valueLabel->setVisible(kind == Kind::ChangeTag);
    m_value->setVisible(kind == Kind::ChangeTag || kind == Kind::SetCountry || kind == Kind::SetSpeaker);
    m_value->setCurrentIndex(kind == Kind::SetCountry ? 1 : kind == Kind::SetSpeaker ? 2 : 0);
    m_model->setAct(act());
    showCounts();
}

void OccurrencesDialog::chooseCountry()
{
    PickerDialog *picker = Pickers::country(*m_session.annotations(), m_code, 0, this);
    connect(picker, &PickerDialog::picked, this, [this](const QString &code) {
        m_code = code;
        showCountry();
        actChanged();
    });
    picker->open();
}

void OccurrencesDialog::showCountry()
{
    m_country->setText(m_code.isEmpty() ? tr("Choose a Country…") : countryName(m_code));
}

void OccurrencesDialog::showCounts()
{
    const int ticked = m_model->tickedCount();
    const int all = m_model->count();
    m_counts->setText(all > 0             ? tr("%1 of %n place(s) ticked", nullptr, all).arg(locale().toString(ticked))
                      : m_editor.isBusy() ? tr("Looking…")
                      : m_text->text().isEmpty() ? QString()
                                                 : tr("Found nowhere."));
    const BulkAct wanted = act();
    const bool complete =
        !wanted.tag.isEmpty() && (wanted.kind == Kind::Tag || wanted.kind == Kind::Remove || !wanted.value.isEmpty());
    m_do->setEnabled(ticked > 0 && complete && !m_performing && !m_session.isReadOnly());
}

void OccurrencesDialog::setWorking(bool working)
{
    m_progress->setVisible(working);
    m_progress->setRange(0, 0);
    showCounts();
}

QString OccurrencesDialog::label() const
{
    const QString words = m_text->text();
    const int places = m_model->tickedCount();
    switch (act().kind) {
    case Kind::Tag:
        return tr("Tag “%1” as %2 at %n place(s)", nullptr, places).arg(words, m_tag->currentText());
    case Kind::Remove:
        return tr("Remove the tag %2 of “%1” at %n place(s)", nullptr, places).arg(words, m_tag->currentText());
    case Kind::ChangeTag:
        return tr("Change the tag of “%1” to %2 at %n place(s)", nullptr, places).arg(words, m_newTag->currentText());
    case Kind::SetCountry:
        return tr("Set the country of “%1” at %n place(s)", nullptr, places).arg(words);
    case Kind::SetSpeaker:
        return tr("Set the speaker of “%1” at %n place(s)", nullptr, places).arg(words);
    }
    return {};
}

void OccurrencesDialog::accept()
{
    if (!m_do->isEnabled())
        return;
    m_performing = true;
    m_places = m_model->tickedCount();
    setWorking(true);
    m_editor.perform(act(), label(), m_model->ticked(), m_countryOf);
}

void OccurrencesDialog::showDone(int articles)
{
    Q_EMIT message(articles == 0
                       ? tr("Nothing had to be changed.")
                       : tr("Done at %1 in %2. One undo takes it back.")
                             .arg(tr("%n place(s)", nullptr, m_places), tr("%n article(s)", nullptr, articles)));
    QDialog::accept();
}

void OccurrencesDialog::reject()
{
    m_editor.cancel();
    QDialog::reject();
}

} // namespace Guillemet
