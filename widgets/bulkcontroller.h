// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/bulkact.h"

#include <QtCore/QObject>

namespace Guillemet {

class ActionRegistry;
class AnnotationNavigator;
class ArticleEditor;
class FindController;
class Session;

/** Opens the dialog of all occurrences with what is selected, chosen or being searched for. */
class BulkController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        const ArticleEditor &editor;
        const AnnotationNavigator &navigator;
        const FindController &find;
    };

    BulkController(const Parts &parts, const ActionRegistry &actions, BulkBuilder::CountryOf countryOf,
                   QWidget *window);

Q_SIGNALS:
    void message(const QString &text);

private:
    void open();

    Parts m_parts;
    BulkBuilder::CountryOf m_countryOf;
    QWidget *m_window;
};

} // namespace Guillemet
