// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/documentmodel.h"
#include "models/session/copyfinder.h"
#include "models/session/findingcounter.h"
#include "models/session/session.h"

namespace Guillemet {

void DocumentModel::follow(Session *session)
{
    const auto showAll = [this, session] { reset(session->documents()); };
    connect(session, &Session::projectOpened, this, showAll);
    connect(session, &Session::projectClosed, this, showAll);
    connect(session, &Session::documentsAdded, this, [this, session](int first, int last) {
        insert(first, session->documents().sliced(first, last - first + 1));
    });
    connect(session, &Session::documentsRemoved, this, &DocumentModel::remove);
    connect(session, &Session::documentChanged, this,
            [this, session](int row) { update(row, session->documents()[row]); });
    connect(session->findingCounter(), &FindingCounter::counted, this, &DocumentModel::setFindings);
    connect(session->copyFinder(), &CopyFinder::found, this, &DocumentModel::setShared);
    showAll();
    setShared(session->copyFinder()->all());
}

} // namespace Guillemet
