// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bulkcontroller.h"

#include "models/core/speakerregistry.h"
#include "models/editing/textboundaries.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"
#include "widgets/dialogs/occurrencesdialog.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/findcontroller.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

BulkController::BulkController(const Parts &parts, const ActionRegistry &actions, BulkBuilder::CountryOf countryOf,
                               QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_countryOf(std::move(countryOf))
    , m_window(window)
{
    QAction *action = actions.action("annotate.everywhere"_L1);
    connect(action, &QAction::triggered, this, &BulkController::open);
    const auto update = [action, &session = parts.session] {
        action->setEnabled(session.hasDocument() && !session.isReadOnly());
    };
    connect(&parts.session, &Session::documentOpened, this, update);
    connect(&parts.session, &Session::documentClosed, this, update);
    connect(&parts.session, &Session::projectMoved, this, update);
    update();
}

void BulkController::open()
{
    const QString &text = m_parts.session.document().text;
    const Span selected = m_parts.editor.selectedSpan();
    const Annotation *chosen = m_parts.navigator.current();
    OccurrencesDialog::Start start{.query = {.wholeWord = true}, .act = {.tag = Tags::Country}};
    if (const auto query = m_parts.find.queryOfHit()) {
        start.query = *query;
        start.query.withinTag.clear();
    } else if (!selected.isEmpty()) {
        start.query.text = selected.of(text).toString();
    } else if (chosen && chosen->tag != Tags::Quotation) {
        start.query.text = chosen->hull().of(text).toString();
    } else {
        start.query.text = TextBoundaries::wordAt(text, m_parts.editor.caret()).of(text).toString();
    }
    start.query.text = start.query.text.simplified();
    if (chosen && chosen->tag != Tags::Quotation && (selected.isEmpty() || chosen->hull() == selected)) {
        start.act.tag = chosen->tag;
        start.act.value = chosen->tag == Tags::Country  ? chosen->attributes.value(Attribute::Country)
                          : chosen->tag == Tags::Source ? m_parts.session.speakers()->name(chosen->speaker())
                                                        : QString();
        start.query.ignoreCase = chosen->tag != Tags::Country; // names have their capital
    }
    auto *dialog = new OccurrencesDialog(m_parts.session, m_countryOf, start, m_window);
    connect(dialog, &OccurrencesDialog::message, this, &BulkController::message);
    dialog->open();
}

} // namespace Guillemet
