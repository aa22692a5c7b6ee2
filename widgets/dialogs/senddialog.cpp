// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/senddialog.h"

#include "models/itemmodels/documentmodel.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
enum Preset { EveryArticle = -1, NoArticle = -2, OnlyCurrent = -3 };
}

SendDialog::SendDialog(const QList<DocumentSummary> &articles, const DocumentId &current, QWidget *parent)
    : QDialog(parent)
    , m_articles(articles)
    , m_list(new QListWidget(this))
    , m_state(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send to a Colleague"));
    auto *hint = new QLabel(tr("The articles that are ticked go into a project file of their own, with everybody's "
                               "annotations, remarks and discussions. What your colleague sends back is merged with "
                               "“Merge a Colleague's Project”."),
                            this);
    hint->setWordWrap(true);
    m_state->setObjectName(u"sendWhich"_s);
    m_state->setAccessibleName(tr("Which articles"));
    m_state->addItem(tr("All articles"), EveryArticle);
    m_state->addItem(tr("The open article"), OnlyCurrent);
    for (const WorkState state : AllWorkStates)
        m_state->addItem(tr("Those that are %1").arg(stateName(state)), static_cast<int>(state));
    m_state->addItem(tr("None"), NoArticle);
    m_list->setObjectName(u"sendArticles"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle); // the state stays readable
    m_list->setAccessibleName(tr("Articles"));
    for (const DocumentSummary &article : articles) {
        auto *item = new QListWidgetItem(article.title + u" – "_s + stateName(article.state), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, article.id == current);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(tr("&Write File…"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_state, &QComboBox::activated, this, &SendDialog::tickState);
    connect(m_list, &QListWidget::itemChanged, this, &SendDialog::count);
    connect(buttons, &QDialogButtonBox::rejected, this, &SendDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QList<DocumentId> chosen = ticked();
        accept();
        Q_EMIT this->chosen(chosen);
    });
    resize(520, 480);
    count();
}

void SendDialog::tickState()
{
    const int which = m_state->currentData().toInt();
    for (int row = 0; row < m_list->count(); ++row) {
        const bool tick = which == EveryArticle ||
                          (which == OnlyCurrent && m_list->item(row)->data(Qt::UserRole).toBool()) ||
                          (which >= 0 && m_articles[row].state == static_cast<WorkState>(which));
        m_list->item(row)->setCheckState(tick ? Qt::Checked : Qt::Unchecked);
    }
}

QList<DocumentId> SendDialog::ticked() const
{
    QList<DocumentId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_articles[row].id);
    }
    return ids;
}

void SendDialog::count()
{
    const auto count = ticked().size();
    m_send->setEnabled(count > 0);
    m_send->setText(tr("&Write File with %n Article(s)…", nullptr, int(count)));
}

} // namespace Guillemet
