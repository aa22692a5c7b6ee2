// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/bulkagreementdialog.h"

#include "models/session/session.h"
#include "widgets/annotationwords.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostItems = 1000; // in the list
constexpr int wordsShare = 380;       // px of the first column to begin with
} // namespace

BulkAgreementDialog::BulkAgreementDialog(Session &session, const QList<Annotator> &people, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new QFormLayout)
    , m_rule(new QComboBox(this))
    , m_atLeast(new QSpinBox(this))
    , m_trusted(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bulkAgreement"_s);
    setWindowTitle(tr("Decide on Many"));
    build(people);
    for (QComboBox *box : {m_rule, m_trusted, m_scope})
        connect(box, &QComboBox::activated, this, &BulkAgreementDialog::plan);
    connect(m_atLeast, &QSpinBox::valueChanged, this, &BulkAgreementDialog::plan);
    connect(&m_planning, &QFutureWatcherBase::finished, this, &BulkAgreementDialog::planned);
    plan();
}

BulkAgreementDialog::~BulkAgreementDialog()
{
    m_planning.cancel(); // it works on values only, and ends by itself
}

void BulkAgreementDialog::build(const QList<Annotator> &people)
{
    m_rule->setObjectName(u"bulkRule"_s);
    m_rule->addItem(tr("what all people have alike"));
    m_rule->addItem(tr("what most have alike"));
    m_rule->addItem(tr("what one person and the analysis have alike"));
    m_atLeast->setRange(2, 99);
    for (const Annotator &annotator : people) {
        if (annotator.kind == Annotator::Kind::Human)
            m_trusted->addItem(annotator.name, annotator.id.value);
    }
    m_scope->setObjectName(u"bulkScope"_s);
    m_scope->addItem(tr("this article"));
    m_scope->addItem(tr("all articles of the project"));
    m_count->setObjectName(u"bulkCount"_s);
    m_list->setObjectName(u"bulkItems"_s);
    m_list->setAccessibleName(tr("What goes into the agreed set"));
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Words"), tr("What"), tr("Speaker")});
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(0, wordsShare);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Agree"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"bulkApply"_s);
    m_form->addRow(tr("&Take:"), m_rule);
    m_form->addRow(tr("At &least so many:"), m_atLeast);
    m_form->addRow(tr("&Person:"), m_trusted);
    m_form->addRow(tr("&Of:"), m_scope);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkAgreementDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkAgreementDialog::apply);
    resize(720, 560);
}

void BulkAgreementDialog::plan()
{
    using Rule = BulkAgreementRequest::Rule;
    const auto rule = static_cast<Rule>(m_rule->currentIndex());
    m_form->setRowVisible(m_atLeast, rule == Rule::Majority);
    m_form->setRowVisible(m_trusted, rule == Rule::Trusted);
    m_apply->setEnabled(false);
    m_count->setText(tr("Looking…"));
    if (!m_session.flush())
        return;
    BulkAgreementRequest request{.project = m_session.projectPath(), .rule = rule, .atLeast = m_atLeast->value()};
    request.trusted = AnnotatorId{m_trusted->currentData().value<QUuid>()};
    if (m_scope->currentIndex() == 0) {
        request.articles = {m_session.document().id};
    } else {
        for (const DocumentSummary &summary : m_session.documents())
            request.articles.append(summary.id);
    }
    m_planning.cancel();
    m_planning.setFuture(QtConcurrent::run([request](QPromise<Result<BulkAgreementPlan>> &promise) {
        promise.addResult(
            planBulkAgreement(request, [&promise](qsizetype, qsizetype) { return !promise.isCanceled(); }));
    }));
}

void BulkAgreementDialog::planned()
{
    if (m_planning.isCanceled() || m_planning.future().resultCount() == 0)
        return;
    const Result<BulkAgreementPlan> plan = m_planning.result();
    m_list->clear();
    m_plan = plan.value_or(BulkAgreementPlan());
    if (!plan) {
        m_count->setText(plan.error().message);
        return;
    }
    list();
    m_count->setText(
        tr("%n annotation(s), cues and sources with their quotations:", nullptr, int(m_plan.items.size())));
    m_apply->setEnabled(!m_plan.changes.isEmpty());
    m_apply->setText(tr("&Agree on %n", nullptr, int(m_plan.items.size())));
}

/** By article where there are several. */
void BulkAgreementDialog::list()
{
    const bool grouped = m_scope->currentIndex() > 0;
    m_list->setRootIsDecorated(grouped);
    QTreeWidgetItem *group = nullptr;
    DocumentId article;
    for (const BulkAgreementPlan::Item &item : m_plan.items.first(std::min(m_plan.items.size(), mostItems))) {
        if (grouped && (!group || item.document != article)) {
            article = item.document;
            const auto count = std::ranges::count(m_plan.items, article, &BulkAgreementPlan::Item::document);
            group = new QTreeWidgetItem(m_list, {u"%1 (%2)"_s.arg(item.title, locale().toString(count))});
            group->setFirstColumnSpanned(true);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setExpanded(true);
        }
        const QStringList cells{item.words, AnnotationWords::tag(item.tag, m_session.tagset()),
                                m_session.speakers()->name(item.speaker)};
        auto *row = group ? new QTreeWidgetItem(group, cells) : new QTreeWidgetItem(m_list, cells);
        row->setToolTip(0, item.words);
    }
}

void BulkAgreementDialog::apply()
{
    m_session.performEverywhere(m_plan.label, m_plan.changes);
    accept();
}

} // namespace Guillemet
