// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/correctioncontroller.h"

#include "models/editing/correcting.h"
#include "models/itemmodels/annotationmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/dialogs/originaldialog.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/correctionfield.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

CorrectionController::CorrectionController(const Parts &parts, const ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_history(parts.session)
    , m_window(window)
{
    QAction *correct = actions.action("edit.correctText"_L1);
    QAction *compare = actions.action("edit.compareOriginal"_L1);
    connect(correct, &QAction::triggered, this, &CorrectionController::start);
    connect(compare, &QAction::triggered, this, &CorrectionController::compare);
    const auto update = [correct, compare, &session = parts.session] {
        correct->setEnabled(session.hasDocument() && !session.isReadOnly());
        compare->setEnabled(session.hasDocument() && session.document().corrections > 0);
    };
    for (const auto signal : {&Session::documentOpened, &Session::documentClosed, &Session::projectMoved})
        connect(&parts.session, signal, this, update);
    connect(&parts.session, &Session::textCorrected, this, [this, update](const TextEdits &edits) {
        const QString &text = m_parts.session.document().text;
        m_parts.editor.correctText(edits, text);
        m_parts.annotations.setText(text);
        update();
    });
    connect(&parts.session, &Session::documentClosed, this, [this] { delete m_field; });
    update();
}

void CorrectionController::start()
{
    if ((m_field && m_field->isVisible()) || !m_parts.session.hasDocument())
        return;
    ArticleEditor &editor = m_parts.editor;
    const Span paragraphs = editor.paragraphsHere();
    editor.cancelPicking();
    editor.reveal({editor.caret(), editor.caret() + 1});
    m_field = new CorrectionField(editor, m_parts.session.document().text, paragraphs);
    connect(m_field, &CorrectionField::corrected, this, &CorrectionController::correct);
    connect(m_field, &QObject::destroyed, this, [this] { Q_EMIT hint({}); });
    Q_EMIT hint(tr("Type as in any text. Enter corrects it, Escape leaves it as it was."));
}

void CorrectionController::correct(Span paragraphs, const QString &words, int caret)
{
    const Session &session = m_parts.session;
    const EditContext context{
        .annotations = *session.annotations(), .text = session.document().text, .speakers = *session.speakers()};
    perform(Acts::correctText(context, paragraphs, words));
    m_parts.editor.setCaret(paragraphs.begin + caret);
}

void CorrectionController::perform(const Change &change)
{
    if (change.isEmpty())
        return;
    const int gone = Acts::vanishing(change);
    m_parts.session.perform(change);
    if (gone > 0)
        Q_EMIT message(tr("%n annotation(s) went with their words. Undo brings them back.", nullptr, gone));
}

void CorrectionController::compare()
{
    if (!m_parts.session.hasDocument())
        return;
    m_history.originalText(m_parts.session.document().id)
        .then(this, [this, id = m_parts.session.document().id](const Result<QString> &original) {
            if (m_parts.session.document().id != id)
                return;
            if (original)
                showOriginal(*original);
            else
                Q_EMIT message(original.error().message);
        });
}

void CorrectionController::showOriginal(const QString &original)
{
    auto *dialog =
        new OriginalDialog(original, m_parts.session.document().text, !m_parts.session.isReadOnly(), m_window);
    connect(dialog, &OriginalDialog::placeChosen, this, [this](int position) {
        m_parts.editor.setCaret(position);
        m_parts.editor.reveal({position, position + 1});
    });
    connect(dialog, &OriginalDialog::restoreRequested, this, [this, original] {
        const Session &session = m_parts.session;
        const EditContext context{
            .annotations = *session.annotations(), .text = session.document().text, .speakers = *session.speakers()};
        perform(Acts::replaceText(context, tr("Put the original text back"), original));
    });
    dialog->open();
}

} // namespace Guillemet
