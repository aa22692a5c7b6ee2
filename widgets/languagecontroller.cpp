// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languagecontroller.h"

#include "models/core/languages.h"
#include "models/itemmodels/documentmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/dialogs/pickers.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

LanguageController::LanguageController(Session &session, const ActionRegistry &actions, QStringList languages,
                                       QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_languages(std::move(languages))
    , m_window(window)
{
    QAction *action = actions.action("annotate.language"_L1);
    connect(action, &QAction::triggered, this, &LanguageController::choose);
    const auto update = [this, action] { action->setEnabled(m_session.hasDocument() && !m_session.isReadOnly()); };
    connect(&session, &Session::documentOpened, this, update);
    connect(&session, &Session::documentClosed, this, update);
    connect(&session, &Session::projectMoved, this, update);
    update();
}

void LanguageController::choose()
{
    PickerDialog *picker = Pickers::language(m_languages, m_session.document().language, m_window);
    connect(picker, &PickerDialog::picked, this, &LanguageController::setLanguage);
    picker->open();
}

void LanguageController::setLanguage(const QString &code)
{
    if (!m_session.hasDocument() || m_session.document().language == code)
        return;
    Document changed = m_session.document();
    changed.language = code;
    m_session.updateMetadata(changed);
    Q_EMIT message(code.isEmpty()
                       ? tr("The language is found out, and the article read again. What you decided stays.")
                       : tr("The article is read again as %1. What you decided stays.").arg(languageName(code)));
}

} // namespace Guillemet
