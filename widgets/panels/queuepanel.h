// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewqueue.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace Guillemet {

class ActionRegistry;
class ReviewQueueModel;
class Session;

/** Which articles to review, in which order; they are put together in the background. */
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(Session &session, const ActionRegistry &actions, QWidget *parent);
    ~QueuePanel() override;

    void focusList();
    bool isEmpty() const;
    void openNext();

Q_SIGNALS:
    void opened();
    void message(const QString &text);

private:
    void build();
    void fillPeople();
    void start();
    void finished();
    void open(int row);

    Session &m_session;
    ReviewQueueModel *m_model;
    QComboBox *m_order;
    QComboBox *m_person;
    QComboBox *m_state;
    QSpinBox *m_percent;
    QSpinBox *m_seed;
    QPushButton *m_start;
    QProgressBar *m_progress;
    QLabel *m_empty;
    QListView *m_list;
    QFutureWatcher<Result<QList<QueuedArticle>>> m_building;
};

} // namespace Guillemet
