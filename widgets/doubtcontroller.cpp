// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/doubtcontroller.h"

#include "models/editing/attributing.h"
#include "models/editing/correcting.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"
#include "widgets/articleheader.h"
#include "widgets/dialogs/articlenotedialog.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

DoubtController::DoubtController(const Parts &parts, const ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_actions(actions)
    , m_window(window)
{
    const auto on = [&](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_parts.session.hasDocument())
                act();
            update(); // what is checked follows the annotation
        });
    };
    on("annotate.unsure"_L1, [this] { toggle(); });
    on("annotate.nextUnsure"_L1, [this] { go(Direction::Forward); });
    on("annotate.previousUnsure"_L1, [this] { go(Direction::Backward); });
    on("annotate.articleNote"_L1, [this] { writeNote(); });
    for (const auto signal : {&Session::documentOpened, &Session::documentClosed, &Session::projectMoved})
        connect(&parts.session, signal, this, &DoubtController::update);
    connect(&parts.session, &Session::documentChanged, this, &DoubtController::update);
    connect(parts.session.annotations(), &AnnotationSet::changed, this, &DoubtController::update);
    connect(parts.session.annotations(), &AnnotationSet::changedAsWhole, this, &DoubtController::update);
    connect(&parts.navigator, &AnnotationNavigator::currentChanged, this, &DoubtController::update);
    update();
}

void DoubtController::toggle()
{
    if (const Annotation *chosen = m_parts.navigator.current())
        m_parts.annotations.perform(Acts::setUnsure(m_parts.annotations.context(), chosen->id, !chosen->isUnsure()));
}

void DoubtController::go(Direction direction)
{
    const AnnotationSet &set = *m_parts.session.annotations();
    const auto isUnsure = [](const Annotation &annotation) { return annotation.isUnsure(); };
    const Annotation *chosen = m_parts.navigator.current();
    const Place here{m_parts.editor.caret(), chosen ? chosen->id : AnnotationId()};
    constexpr auto Unsure = AnnotationSet::Mark::Unsure;
    const Annotation *next = nextAnnotation(set, here, direction, isUnsure, Unsure);
    if (!next) { // from the other end on
        const int end = static_cast<int>(m_parts.session.document().text.size());
        next = nextAnnotation(set, {direction == Direction::Forward ? 0 : end + 1, {}}, direction, isUnsure, Unsure);
    }
    if (next)
        m_parts.navigator.go(next->id);
    else
        Q_EMIT message(tr("Nothing in this article is marked as unsure."));
}

void DoubtController::writeNote()
{
    const int row = ArticleHeader::row(m_parts.session);
    if (row < 0)
        return;
    const DocumentSummary article = m_parts.session.documents().at(row);
    auto *dialog = new ArticleNoteDialog(article.title, article.note, m_window);
    connect(dialog, &ArticleNoteDialog::written, this, [this, id = article.id](const QString &note) {
        const int now = ArticleHeader::row(m_parts.session);
        if (now >= 0 && m_parts.session.documents().at(now).id == id)
            m_parts.session.perform(Acts::noteOnArticle(m_parts.session.documents().at(now).note, note));
    });
    dialog->open();
}

void DoubtController::update()
{
    const Session &session = m_parts.session;
    const bool editable = session.hasDocument() && !session.isReadOnly();
    const Annotation *chosen = m_parts.navigator.current();
    QAction *unsure = m_actions.action("annotate.unsure"_L1);
    unsure->setEnabled(editable && chosen);
    unsure->setChecked(chosen && chosen->isUnsure());
    m_actions.action("annotate.articleNote"_L1)->setEnabled(editable);
    const int row = session.hasDocument() ? ArticleHeader::row(session) : -1;
    Q_EMIT countChanged(row < 0 ? 0 : session.documents().at(row).unsure);
}

} // namespace Guillemet
