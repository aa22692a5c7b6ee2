// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "widgets/annotationcontroller.h"

#include <QtWidgets/QMainWindow>

namespace Guillemet {

class ActionRegistry;
class AnnotationModel;
class AnnotationNavigator;
class ArticleEditor;
class ArticleOpener;
class Exporter;
class FileController;
class LastPlace;
class MessageArea;
class Session;
class Settings;
class StatusLine;
class Theme;
class UserPrompts;
class ViewController;
class WindowPages;
class WindowPanels;

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
    MessageArea &messages() const;
    ArticleOpener &opener() const { return *m_opener; }
    Exporter &exporter() const { return *m_exporter; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCenter();
    void buildFiles();
    void buildPanels();
    void buildMenus();
    void connectParts();
    void connectViewActions();
    void connectSession();

    void showPage();
    void projectOpened();
    void articleOpened();
    void showTitle();
    void inform(const QString &text);

    Session &m_session;
    Settings &m_settings;
    const Environment m_environment;
    UserPrompts *m_prompts = nullptr;
    ActionRegistry *m_actions = nullptr;
    ArticleOpener *m_opener = nullptr;
    Exporter *m_exporter = nullptr;
    FileController *m_files = nullptr;
    WindowPages *m_pages = nullptr;
    ArticleEditor *m_editor = nullptr;
    AnnotationModel *m_annotationModel = nullptr;
    AnnotationNavigator *m_navigator = nullptr;
    AnnotationController *m_controller = nullptr;
    StatusLine *m_status = nullptr;
    ViewController *m_view = nullptr;
    WindowPanels *m_panels = nullptr;
    std::unique_ptr<LastPlace> m_last;
    bool m_editorWaits = false; ///< for the keyboard, until its article comes again
    bool m_leaving = false;     ///< though something is not saved
};

} // namespace Guillemet
