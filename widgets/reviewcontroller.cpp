// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewcontroller.h"

#include "models/itemmodels/differencemodel.h"
#include "models/session/reviewer.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

ReviewController::ReviewController(Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                                   const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_navigator(navigator)
    , m_actions(actions)
    , m_reviewer(new Reviewer(session, this))
    , m_model(new DifferenceModel(
          m_reviewer, [&session] { return session.hasDocument() ? session.document().text : QString(); }, this))
{
    const auto on = [this, &actions](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, act);
    };
    on("review.next"_L1, [this] { goToNext(true); });
    on("review.previous"_L1, [this] { goToNext(false); });
    on("review.takeTheirs"_L1, [this] { takeTheirs(); });
    connect(m_reviewer, &Reviewer::changed, this, &ReviewController::updateActions);
    updateActions();
}

void ReviewController::updateActions()
{
    for (const auto id : {"review.next"_L1, "review.previous"_L1, "review.takeTheirs"_L1})
        m_actions.action(id)->setEnabled(m_reviewer->isComparing());
}

int ReviewController::rowOfCurrent() const
{
    return m_model->rowOf(*m_current);
}

void ReviewController::go(int row)
{
    const Difference difference = m_model->difference(row);
    if (difference.first.isEmpty())
        m_editor.select(difference.place);
    else
        m_navigator.go(difference.first.first(), difference.place);
    m_editor.reveal(difference.place);
    m_current = difference;
    Q_EMIT currentChanged();
}

void ReviewController::goToNext(bool forward)
{
    const int count = m_model->rowCount();
    if (count == 0) {
        Q_EMIT message(tr("There is no difference left in this article."));
        return;
    }
    int row = current();
    if (row >= 0) {
        row = (row + (forward ? 1 : count - 1)) % count;
    } else {
        // From the caret; what was current may be settled.
        const int caret = m_editor.caret();
        row = 0;
        while (row < count && m_model->difference(row).place.begin < caret)
            ++row;
        row = (forward ? row : row + count - 1) % count;
    }
    go(row);
    Q_EMIT message(m_model->index(row).data().toString().section(u'\n', 0, 0));
}

void ReviewController::takeTheirs()
{
    const int row = current();
    if (row < 0) {
        Q_EMIT message(tr("Go to a difference first."));
        return;
    }
    m_session.perform(m_reviewer->takeTheirs(m_model->difference(row)));
}

} // namespace Guillemet
