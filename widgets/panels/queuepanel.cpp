// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/queuepanel.h"

#include "models/itemmodels/documentmodel.h"
#include "models/itemmodels/reviewqueuemodel.h"
#include "models/session/session.h"
#include "models/session/teampeople.h"
#include "widgets/actionregistry.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace Guillemet {

using namespace Qt::StringLiterals;

QueuePanel::QueuePanel(Session &session, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ReviewQueueModel(this))
    , m_order(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_percent(new QSpinBox(this))
    , m_seed(new QSpinBox(this))
    , m_start(new QPushButton(tr("&Put Together"), this))
    , m_progress(new QProgressBar(this))
    , m_empty(new QLabel(this))
    , m_list(new QListView(this))
{
    build();
    connect(m_start, &QPushButton::clicked, this, &QueuePanel::start);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(actions.action("review.nextInQueue"_L1), &QAction::triggered, this, &QueuePanel::openNext);
    connect(&m_building, &QFutureWatcherBase::finished, this, &QueuePanel::finished);
    connect(&m_building, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_building, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&session, &Session::projectOpened, this, &QueuePanel::fillPeople);
    connect(&session, &Session::projectClosed, this, [this] {
        m_building.cancel();
        m_model->reset({});
        m_list->hide();
        m_empty->show();
        fillPeople();
    });
    connect(&session, &Session::documentOpened, this, [this] {
        m_model->setCurrent(m_session.document().id);
        if (const int row = m_model->rowOf(m_session.document().id); row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    });
    fillPeople();
}

QueuePanel::~QueuePanel()
{
    m_building.cancel(); // it works on values only, and ends by itself
}

void QueuePanel::build()
{
    m_order->setObjectName(u"queueOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("Lowest agreement first"), tr("As in the project"), tr("At random")});
    m_person->setObjectName(u"queuePerson"_s);
    m_person->setAccessibleName(tr("By whom"));
    m_state->setAccessibleName(tr("In which state"));
    m_state->addItem(tr("Any state"));
    for (const WorkState state : AllWorkStates)
        m_state->addItem(stateName(state), QVariant::fromValue(state));
    m_percent->setObjectName(u"queuePercent"_s);
    m_percent->setRange(1, 100);
    m_percent->setValue(100);
    m_percent->setSuffix(tr(" %"));
    m_percent->setToolTip(tr("A random sample of so many of the articles"));
    m_percent->setAccessibleName(tr("Sample"));
    m_seed->setRange(1, 9999);
    m_seed->setPrefix(tr("seed "));
    m_seed->setToolTip(tr("The same seed draws the same articles"));
    m_seed->setAccessibleName(tr("Seed"));
    m_start->setObjectName(u"queueStart"_s);
    m_progress->hide();
    m_list->setObjectName(u"queueList"_s);
    m_list->setAccessibleName(tr("Queue"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setText(tr("The articles to review, one after the other. Choose how, and put the queue together."));
    for (QComboBox *box : {m_order, m_person, m_state}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    grid->addWidget(m_order, 0, 0, 1, 2);
    grid->addWidget(m_person, 1, 0);
    grid->addWidget(m_state, 1, 1);
    grid->addWidget(m_percent, 2, 0);
    grid->addWidget(m_seed, 2, 1);
    grid->addWidget(m_start, 3, 0, 1, 2);
    grid->addWidget(m_progress, 4, 0, 1, 2);
    grid->addWidget(m_empty, 5, 0, 1, 2); // one of them is to be seen
    grid->addWidget(m_list, 5, 0, 1, 2);
    grid->setRowStretch(5, 1);
    m_list->hide();
}

void QueuePanel::fillPeople()
{
    m_person->clear();
    m_person->addItem(tr("Everybody"));
    m_start->setEnabled(m_session.isOpen());
    if (!m_session.isOpen())
        return;
    readPeople(m_session.projectPath()).then(this, [this](const QList<Annotator> &people) {
        while (m_person->count() > 1)
            m_person->removeItem(1);
        for (const Annotator &annotator : people)
            m_person->addItem(annotator.name, annotator.id.value);
    });
}

void QueuePanel::start()
{
    if (m_building.isRunning()) { // the button stops it
        m_building.cancel();
        return;
    }
    if (!m_session.flush())
        return;
    ReviewQueueRequest request{.project = m_session.projectPath(),
                               .order = static_cast<ReviewQueueRequest::Order>(m_order->currentIndex()),
                               .percent = m_percent->value(),
                               .seed = static_cast<quint32>(m_seed->value())};
    if (m_person->currentIndex() > 0)
        request.annotator = AnnotatorId{m_person->currentData().value<QUuid>()};
    if (m_state->currentIndex() > 0)
        request.state = m_state->currentData().value<WorkState>();
    m_start->setText(tr("&Stop"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_building.setFuture(QtConcurrent::run([request](QPromise<Result<QList<QueuedArticle>>> &promise) {
        promise.addResult(buildReviewQueue(request, [&promise](qsizetype done, qsizetype total) {
            promise.setProgressRange(0, static_cast<int>(total));
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        }));
    }));
}

void QueuePanel::finished()
{
    m_start->setText(tr("&Put Together"));
    m_progress->hide();
    if (m_building.isCanceled() || m_building.future().resultCount() == 0)
        return;
    const Result<QList<QueuedArticle>> queue = m_building.result();
    if (!queue) {
        Q_EMIT message(queue.error().message);
        return;
    }
    m_model->reset(*queue);
    m_empty->setVisible(queue->isEmpty());
    m_list->setVisible(!queue->isEmpty());
    m_empty->setText(tr("No article fits."));
    if (m_session.hasDocument())
        m_model->setCurrent(m_session.document().id);
}

void QueuePanel::open(int row)
{
    m_session.openDocument(m_model->article(row).id);
    Q_EMIT opened();
}

bool QueuePanel::isEmpty() const
{
    return m_list->model()->rowCount() == 0;
}

void QueuePanel::openNext()
{
    if (m_model->rowCount() == 0) {
        Q_EMIT message(tr("Put a queue together first."));
        return;
    }
    const int here = m_session.hasDocument() ? m_model->rowOf(m_session.document().id) : -1;
    if (here + 1 >= m_model->rowCount())
        Q_EMIT message(tr("This is the last article of the queue."));
    else
        open(here + 1);
}

void QueuePanel::focusList()
{
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_order)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Guillemet
