// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "widgets/annotationcontroller.h"

#include <QtWidgets/QMainWindow>

class QDockWidget;
class QSplitter;
class QStackedWidget;

namespace Guillemet {

class ActionRegistry;
class AnnotationModel;
class AnnotationNavigator;
class AnnotationPanel;
class ArticleEditor;
class ArticleOpener;
class CheckController;
class DocumentModel;
class DocumentPanel;
class Exporter;
class FileController;
class FindController;
class FindingPanel;
class HintLabel;
class HistoryController;
class Importer;
class InspectorPanel;
class LanguageController;
class LinkController;
class MessageArea;
class QuotationController;
class ReviewController;
class ReviewPanel;
class Session;
class Settings;
class StatusLine;
class SuggestionFilter;
class Theme;
class UserPrompts;
class ViewController;
class WorkflowController;

/** The window: puts panels, menus and controllers together and wires them to the session. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Environment
    {
        Session &session;
        Settings &settings;
        Theme &theme;
        CountryLookup countryOf;
        QString dataDirectory;    ///< the program's: syntax, samples
        QString projectDirectory; ///< the user's: unsaved projects, the sample
    };

    /** `prompts` null: questions as dialogs over the window. */
    explicit MainWindow(const Environment &environment, UserPrompts *prompts = nullptr);
    ~MainWindow() override;

    void openPaths(const QStringList &paths);
    void openSample();
    /** What was open when the program was left, at the same place; false if that was nothing. */
    bool reopenLast();

    ActionRegistry &actions() const { return *m_actions; }
    ArticleEditor &editor() const { return *m_editor; }
    MessageArea &messages() const { return *m_messages; }
    ArticleOpener &opener() const { return *m_opener; }
    Exporter &exporter() const { return *m_exporter; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPages();
    void buildPanels();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);
    void showDock(qsizetype which);
    void buildMenus();
    void connectViewActions();
    void connectPanels();
    void connectSession();

    void showPage();
    void projectOpened();
    void articleOpened();
    void openNeighbour(int step);
    void remember();
    void showTitle();
    void inform(const QString &text);

    Session &m_session;
    Settings &m_settings;
    Theme &m_theme;
    CountryLookup m_countryOf;
    QString m_dataDirectory;
    QString m_projectDirectory;
    UserPrompts *m_prompts = nullptr;
    ActionRegistry *m_actions = nullptr;
    ArticleOpener *m_opener = nullptr;
    Exporter *m_exporter = nullptr;
    Importer *m_importer = nullptr;
    FileController *m_files = nullptr;
    MessageArea *m_messages = nullptr;
    QStackedWidget *m_pages = nullptr;
    ArticleEditor *m_editor = nullptr;
    QSplitter *m_texts = nullptr; ///< the editor and others' sets, see SideBySide
    HintLabel *m_hint = nullptr;
    AnnotationModel *m_annotationModel = nullptr;
    DocumentModel *m_documentModel = nullptr;
    AnnotationNavigator *m_navigator = nullptr;
    AnnotationController *m_controller = nullptr;
    LinkController *m_links = nullptr;
    CheckController *m_check = nullptr;
    ReviewController *m_review = nullptr;
    QuotationController *m_quotations = nullptr;
    SuggestionFilter *m_filter = nullptr;
    LanguageController *m_language = nullptr;
    FindController *m_find = nullptr;
    StatusLine *m_status = nullptr;
    ViewController *m_view = nullptr;
    DocumentPanel *m_documents = nullptr;
    InspectorPanel *m_inspector = nullptr;
    AnnotationPanel *m_annotations = nullptr;
    FindingPanel *m_findings = nullptr;
    HistoryController *m_history = nullptr;
    ReviewPanel *m_reviewPanel = nullptr;
    WorkflowController *m_workflow = nullptr;
    QList<QDockWidget *> m_docks;
    DocumentId m_articleToOpen; ///< remembered from last time
    int m_positionToShow = -1;
    QString m_savingError;  ///< the message that is out of date once saving works again
    QString m_limit;        ///< the message that is out of date without this project, or in another place
    bool m_leaving = false; ///< though something is not saved
};

} // namespace Guillemet
