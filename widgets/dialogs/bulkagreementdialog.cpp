// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/bulkagreementdialog.h"

#include "models/session/session.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostItems = 1000; // in the list
}

BulkAgreementDialog::BulkAgreementDialog(Session &session, const QList<Annotator> &people, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_rule(new QComboBox(this))
    , m_atLeast(new QSpinBox(this))
    , m_trusted(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_list(new QListWidget(this))
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
    m_list->setObjectName(u"bulkItems"_s);
    m_list->setAccessibleName(tr("What goes into the agreed set"));
    m_list->setAlternatingRowColors(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Agree"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"bulkApply"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Take:"), m_rule);
    form->addRow(tr("At &least so many:"), m_atLeast);
    form->addRow(tr("&Person:"), m_trusted);
    form->addRow(tr("&Of:"), m_scope);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkAgreementDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkAgreementDialog::apply);
    resize(560, 520);
}

void BulkAgreementDialog::plan()
{
    using Rule = BulkAgreementRequest::Rule;
    const auto rule = static_cast<Rule>(m_rule->currentIndex());
    m_atLeast->setEnabled(rule == Rule::Majority);
    m_trusted->setEnabled(rule == Rule::Trusted);
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
    for (const BulkAgreementPlan::Item &item : m_plan.items.first(std::min(m_plan.items.size(), mostItems)))
        m_list->addItem(m_scope->currentIndex() == 0 ? item.words : item.title + u": "_s + item.words);
    m_count->setText(
        tr("%n annotation(s), cues and sources with their quotations:", nullptr, int(m_plan.items.size())));
    m_apply->setEnabled(!m_plan.changes.isEmpty());
    m_apply->setText(tr("&Agree on %n", nullptr, int(m_plan.items.size())));
}

void BulkAgreementDialog::apply()
{
    m_session.performEverywhere(m_plan.label, m_plan.changes);
    accept();
}

} // namespace Guillemet
