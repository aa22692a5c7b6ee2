// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QList>
#include <QtCore/QObject>

class QDockWidget;
class QMainWindow;
class QStackedWidget;

namespace Guillemet {

class ActionRegistry;
class AnnotationController;
class AnnotationModel;
class AnnotationNavigator;
class AnnotationPanel;
class ArticleEditor;
class CheckController;
class DocumentPanel;
class FindingPanel;
class HistoryController;
class InspectorPanel;
class LinkController;
class ReviewController;
class ReviewPanel;
class Session;
class Settings;
class UserPrompts;

/** The panels around the text: in their docks, wired to what they show, and reached by key. */
class WindowPanels : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        Settings &settings;
        UserPrompts &prompts;
        ArticleEditor &editor;
        AnnotationNavigator &navigator;
        AnnotationController &annotations;
        LinkController &links;
        CheckController &check;
        ReviewController &review;
        AnnotationModel &annotationModel;
        QStackedWidget &pages;
        QMainWindow &window;
        QString dataDirectory;
    };
    WindowPanels(const Parts &parts, const ActionRegistry &actions);

    const QList<QDockWidget *> &docks() const { return m_docks; }
    QList<DocumentId> selectedArticles() const;
    AnnotationPanel &annotations() const { return *m_annotations; }

    /** Another article is open; its set and its speakers are other ones. */
    void articleOpened();
    void refresh();

Q_SIGNALS:
    void message(const QString &text);

private:
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);
    static void show(QDockWidget *dock);
    void build();
    int widthOfTabs(Qt::DockWidgetArea area) const;
    void buildReviewing(QDockWidget *documents, QDockWidget *inspector, QDockWidget *history);
    void connectInspector();
    void connectLists();
    void connectKeys();

    Parts m_parts;
    const ActionRegistry &m_actions;
    QList<QDockWidget *> m_docks;
    DocumentPanel *m_documents = nullptr;
    AnnotationPanel *m_annotations = nullptr;
    InspectorPanel *m_inspector = nullptr;
    FindingPanel *m_findings = nullptr;
    HistoryController *m_history = nullptr;
    ReviewPanel *m_review = nullptr;
};

} // namespace Guillemet
