// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/historycontroller.h"

#include "models/itemmodels/historymodel.h"
#include "models/session/session.h"
#include "models/session/tagsetediting.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/panels/historypanel.h"
#include "widgets/pastview.h"

#include <QtCore/QLocale>
#include <QtGui/QUndoGroup>
#include <QtWidgets/QStackedWidget>

namespace Guillemet {

HistoryController::HistoryController(Session &session, ArticleEditor &editor, QStackedWidget *pages,
                                     const QString &dataDirectory, QWidget *window)
    : QObject(window)
    , m_history(session)
    , m_editor(editor)
    , m_pages(pages)
    , m_model(new HistoryModel(session, this))
    , m_panel(new HistoryPanel(m_model, window))
    , m_view(new PastView(dataDirectory, pages))
{
    m_pages->addWidget(m_view);
    connect(m_panel, &HistoryPanel::chosen, this, &HistoryController::showPast);
    connect(m_panel, &HistoryPanel::leaveRequested, this, &HistoryController::backToNow);
    connect(m_view, &PastView::restoreRequested, this, &HistoryController::restore);
    connect(m_view, &PastView::leaveRequested, this, &HistoryController::backToNow);
    connect(&session, &Session::documentOpened, this, &HistoryController::backToNow);
    connect(session.undoGroup(), &QUndoGroup::indexChanged, this, [this] {
        if (isInPast())
            backToNow(); // what is done, or undone, is done to the present: it is to be seen
    });
    connect(&session, &Session::documentClosed, this, &HistoryController::backToNow);
}

bool HistoryController::isInPast() const
{
    return m_pages->currentWidget() == m_view;
}

void HistoryController::showPast(qint64 entry, const QString &words)
{
    const Session &session = m_history.session();
    struct Read
    {
        std::shared_ptr<const PastState> state;
        std::shared_ptr<AnnotationSet> annotations;
        QString error;
    };
    const auto fill = [](Result<PastState> state) -> Read { // of a long article it takes its time
        if (!state)
            return {nullptr, nullptr, state.error().message};
        Read read{std::make_shared<const PastState>(std::move(*state)), std::make_shared<AnnotationSet>(), {}};
        read.annotations->reset(read.state->annotations);
        return read;
    };
    m_history.stateAfter(session.document().id, entry)
        .then(QtFuture::Launch::Async, fill)
        .then(this, [this, entry, words, asked = ++m_asked](const Read &read) {
            const std::shared_ptr<const PastState> &state = read.state;
            const Session &now = m_history.session();
            if (asked != m_asked || !now.hasDocument())
                return;
            if (!state) {
                Q_EMIT message(read.error);
                return;
            }
            const QString time = QLocale().toString(state->at.toLocalTime(), QLocale::ShortFormat);
            const bool own = state->annotator == now.annotator().id && !now.isReadOnly();
            if (!isInPast())
                m_present = m_pages->currentIndex();
            m_view->editor().setZoom(m_editor.zoom());
            m_pages->setCurrentWidget(m_view);
            const TagsetSteps &tags = now.tagsetEditing().steps();
            m_tagsThen = tags.numberBefore(entry);
            m_view->showState(state, *read.annotations, tags.withGone(now.tagset(), m_tagsThen),
                              tr("The article as it was after “%1”, %2, %3.", "what was done, who, when")
                                  .arg(words, state->who, time),
                              own);
        });
}

void HistoryController::restore()
{
    Session &session = m_history.session();
    if (!isInPast() || !session.hasDocument())
        return;
    const std::shared_ptr<const PastState> state = m_view->state();
    backToNow();
    m_history.restore(state, m_tagsThen).then(this, [this](const ArticleHistory::Restored &restored) {
        if (restored.gone > 0)
            Q_EMIT message(
                tr("%n annotation(s) did not come back: their tag was deleted since.", nullptr, restored.gone));
        else if (!restored.hasChanged)
            Q_EMIT message(tr("Nothing has changed since."));
    });
}

void HistoryController::backToNow()
{
    ++m_asked;
    m_panel->clearChoice();
    if (!isInPast())
        return;
    m_pages->setCurrentIndex(m_present);
    m_editor.setFocus();
}

} // namespace Guillemet
