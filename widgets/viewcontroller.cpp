// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewcontroller.h"

#include "widgets/actionregistry.h"
#include "widgets/dialogs/readingdialog.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/settings.h"
#include "widgets/statusline.h"
#include "widgets/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolBar>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int ZoomStep = 10; // per cent
constexpr int MinimumZoom = 50;
constexpr int MaximumZoom = 300;
constexpr int RememberMs = 3000;

ReadingOptions readingFrom(const Settings &settings)
{
    return {.family = settings.value(Setting::ReadingFont),
            .size = settings.value(Setting::ReadingSize),
            .lineHeight = settings.value(Setting::LineHeight),
            .measure = settings.value(Setting::Measure),
            .paragraphNumbers = settings.value(Setting::ParagraphNumbers),
            .countryCodes = settings.value(Setting::CountryCodes),
            .overview = settings.value(Setting::Overview)};
}

} // namespace

ViewController::ViewController(const Parts &parts, const ActionRegistry &actions)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_actions(actions)
    , m_defaultState(parts.window.saveState())
{
    connectActions();
    setReading(readingFrom(parts.settings));
    connect(&parts.editor, &ArticleEditor::zoomChanged, this, &ViewController::setZoom);
    setZoom(parts.settings.value(Setting::Zoom));
    restoreLayout();
    rememberLater();
}

/** The layout is written a while after it was changed by hand: it takes milliseconds, and saving annotations does not
 * change it. */
void ViewController::rememberLater()
{
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(RememberMs);
    connect(&m_remembering, &QTimer::timeout, this, &ViewController::rememberLayout);
    const auto changed = [this] { m_remembering.start(); };
    for (QDockWidget *dock : std::as_const(m_parts.docks)) {
        connect(dock, &QDockWidget::visibilityChanged, this, changed);
        connect(dock, &QDockWidget::dockLocationChanged, this, changed);
        connect(dock, &QDockWidget::topLevelChanged, this, changed);
    }
}

void ViewController::connectActions()
{
    const auto on = [this](QLatin1StringView id, auto act) {
        connect(m_actions.action(id), &QAction::triggered, this, act);
    };
    on("view.zoomIn"_L1, [this] { setZoom(m_parts.editor.zoom() + ZoomStep); });
    on("view.zoomOut"_L1, [this] { setZoom(m_parts.editor.zoom() - ZoomStep); });
    on("view.zoomReset"_L1, [this] { setZoom(100); });
    on("view.fullScreen"_L1,
       [this](bool full) { full ? m_parts.window.showFullScreen() : m_parts.window.showNormal(); });
    on("view.resetLayout"_L1, [this] { resetLayout(); });
    on("view.focusMode"_L1, [this](bool focus) { setFocusMode(focus); });
    on("view.reading"_L1, [this] { editReading(); });
    const auto option = [this, on](QLatin1StringView id, bool ReadingOptions::*which) {
        on(id, [this, which](bool checked) {
            ReadingOptions options = m_reading;
            options.*which = checked;
            setReading(options);
            storeReading();
        });
    };
    option("view.paragraphNumbers"_L1, &ReadingOptions::paragraphNumbers);
    option("view.countryCodes"_L1, &ReadingOptions::countryCodes);
    option("view.overview"_L1, &ReadingOptions::overview);
}

void ViewController::setTheme(const QString &name)
{
    m_parts.settings.set(Setting::Theme, name);
    m_parts.theme.setName(name);
}

void ViewController::setZoom(int percent)
{
    const int zoom = std::clamp(percent, MinimumZoom, MaximumZoom);
    if (zoom != m_parts.editor.zoom())
        m_parts.editor.setZoom(zoom);
    m_parts.settings.set(Setting::Zoom, zoom);
    m_parts.status.setZoom(zoom);
}

void ViewController::setReading(const ReadingOptions &options)
{
    m_reading = options;
    m_parts.editor.setReading(options);
    m_actions.action("view.paragraphNumbers"_L1)->setChecked(options.paragraphNumbers);
    m_actions.action("view.countryCodes"_L1)->setChecked(options.countryCodes);
    m_actions.action("view.overview"_L1)->setChecked(options.overview);
}

void ViewController::storeReading()
{
    Settings &settings = m_parts.settings;
    settings.set(Setting::ReadingFont, m_reading.family);
    settings.set(Setting::ReadingSize, m_reading.size);
    settings.set(Setting::LineHeight, m_reading.lineHeight);
    settings.set(Setting::Measure, m_reading.measure);
    settings.set(Setting::ParagraphNumbers, m_reading.paragraphNumbers);
    settings.set(Setting::CountryCodes, m_reading.countryCodes);
    settings.set(Setting::Overview, m_reading.overview);
}

void ViewController::editReading()
{
    auto *dialog = new ReadingDialog(m_reading, &m_parts.window);
    // The page behind the dialog shows what is chosen; Cancel puts it back.
    connect(dialog, &ReadingDialog::changed, this, &ViewController::setReading);
    connect(dialog, &QDialog::accepted, this, &ViewController::storeReading);
    connect(dialog, &QDialog::rejected, this, [this, before = m_reading] { setReading(before); });
    dialog->open();
}

void ViewController::setFocusMode(bool on)
{
    if (std::exchange(m_focusMode, on) == on)
        return;
    QMainWindow &window = m_parts.window;
    if (on) {
        m_stateBefore = window.saveState();
        m_wasFullScreen = window.isFullScreen();
        for (QDockWidget *dock : std::as_const(m_parts.docks))
            dock->hide();
        for (QToolBar *bar : window.findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
            bar->hide();
        window.showFullScreen();
    } else {
        if (!m_wasFullScreen)
            window.setWindowState(window.windowState() & ~Qt::WindowFullScreen);
        window.restoreState(m_stateBefore);
    }
    window.menuBar()->setVisible(!on); // its keys go on working: the actions are the window's
    window.statusBar()->setVisible(!on);
    m_actions.action("view.fullScreen"_L1)->setChecked(window.isFullScreen());
    m_actions.action("view.focusMode"_L1)->setChecked(on);
    m_parts.editor.setFocusMode(on);
    m_parts.editor.setFocus();
    // No menu is left that would tell.
    if (const QKeySequence out = m_actions.action("view.focusMode"_L1)->shortcut(); on && !out.isEmpty())
        Q_EMIT message(tr("%1 leads out of focus mode.").arg(out.toString(QKeySequence::NativeText)));
}

void ViewController::resetLayout()
{
    setFocusMode(false);
    m_parts.window.restoreState(m_defaultState);
    for (QDockWidget *dock : std::as_const(m_parts.docks))
        dock->show();
}

void ViewController::restoreLayout()
{
    m_parts.window.restoreGeometry(m_parts.settings.value(Setting::Geometry));
    m_parts.window.restoreState(m_parts.settings.value(Setting::State));
}

void ViewController::rememberLayout()
{
    m_remembering.stop();
    // Focus mode is for a while: the next start has the window as it was before.
    const QByteArray state = m_focusMode ? m_stateBefore : m_parts.window.saveState();
    if (!m_focusMode)
        m_parts.settings.set(Setting::Geometry, m_parts.window.saveGeometry());
    m_parts.settings.set(Setting::State, state);
}

} // namespace Guillemet
