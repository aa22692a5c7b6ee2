// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/contraststyle.h"
#include "widgets/iconcachingstyle.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtGui/QPalette>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>

/** Outside of any namespace, as the macro demands; without it the linker leaves the icons out of the static library. */
static void haveThemeIcons()
{
    Q_INIT_RESOURCE(themeicons);
}

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

/** For desktops that cannot be asked for a dark window: Qt then leaves the palette as it is. */
QPalette darkPalette()
{
    const QColor window(0x2a, 0x2c, 0x30);
    const QColor base(0x1d, 0x1f, 0x22);
    const QColor text(0xe8, 0xe8, 0xe6);
    const QColor quiet(0x9a, 0x9d, 0xa3);
    QPalette palette(text, window.lighter(125), window.lighter(170), QColor(0x14, 0x15, 0x17), window.lighter(130),
                     text, Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, window.lighter(135));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb3));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb2, 0xf0));
    palette.setColor(QPalette::LinkVisited, QColor(0xc0, 0x9b, 0xe8));
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x78, 0x7b, 0x80));
    return palette;
}

/** White on black, as of 7:1 in all its parts (WCAG 2, level AAA). */
QPalette contrastPalette()
{
    const QColor yellow(0xff, 0xe0, 0x00);
    QPalette palette(Qt::white, QColor(0x1c, 0x1c, 0x1c), QColor(0xd0, 0xd0, 0xd0), QColor(0x60, 0x60, 0x60),
                     QColor(0x80, 0x80, 0x80), Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::AlternateBase, QColor(0x1a, 0x1a, 0x1a));
    palette.setColor(QPalette::ToolTipBase, Qt::black);
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0xc8, 0xc8, 0xc8));
    palette.setColor(QPalette::Highlight, yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Accent, yellow);
    palette.setColor(QPalette::Link, QColor(0x8c, 0xd2, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xe0, 0xb8, 0xff));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xa8, 0xa8, 0xa8));
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    haveThemeIcons();
    // Where no desktop says where icons lie, they lie where they always do.
    QStringList paths = QIcon::themeSearchPaths();
    paths +=
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    paths.removeDuplicates();
    QIcon::setThemeSearchPaths(paths);
    if (const auto *style = qobject_cast<IconCachingStyle *>(QApplication::style())) {
        m_style = style->baseStyle()->name();
    } else {
        m_style = QApplication::style()->name();
        QApplication::setStyle(new IconCachingStyle(m_style));
    }
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::update);
    update();
}

void Theme::setName(const QString &name)
{
    const bool contrast = name == "contrast"_L1;
    const Qt::ColorScheme scheme = contrast || name == "dark"_L1 ? Qt::ColorScheme::Dark
                                   : name == "light"_L1          ? Qt::ColorScheme::Light
                                                                 : Qt::ColorScheme::Unknown;
    // Only where it changes: a style is set on every widget.
    if (contrast != m_contrast) {
        m_contrast = contrast;
        QApplication::setStyle(contrast ? new ContrastStyle : new IconCachingStyle(m_style));
    }
    QApplication::setPalette(QPalette()); // the system's
    QGuiApplication::styleHints()->setColorScheme(scheme);
    if (contrast)
        QApplication::setPalette(contrastPalette());
    else if (scheme == Qt::ColorScheme::Dark && !isDark())
        QApplication::setPalette(darkPalette());
    else if (scheme == Qt::ColorScheme::Light && isDark())
        QApplication::setPalette(QPalette(QColor(0xef, 0xf0, 0xf1)));
    update();
}

bool Theme::isDark() const
{
    return QGuiApplication::palette().color(QPalette::Base).lightness() < 128;
}

void Theme::update()
{
    const bool dark = isDark();
    if (m_known && dark == m_dark)
        return;
    m_known = true;
    m_dark = dark;
    if (auto *style = qobject_cast<IconCachingStyle *>(QApplication::style()))
        style->forgetIcons();
    for (QWidget *widget : QApplication::allWidgets()) {
        if (qobject_cast<QDockWidget *>(widget)) { // its buttons have the icons of before
            QEvent changed(QEvent::StyleChange);
            QApplication::sendEvent(widget, &changed);
        }
    }
    // A desktop with its own icon theme keeps it; what it lacks, and where there is none, comes out of the program: the
    // few of Breeze that it shows, in the variant that fits.
    const QString variant = dark ? u"-dark"_s : QString();
    QIcon::setFallbackThemeName(u"guillemet"_s + variant);
    const QString current = QIcon::themeName();
    if (current.startsWith("breeze"_L1))
        QIcon::setThemeName(u"breeze"_s + variant);
    else if (current.isEmpty() || current == "hicolor"_L1 || current.startsWith("guillemet"_L1))
        QIcon::setThemeName(u"guillemet"_s + variant);
    Q_EMIT changed();
}

} // namespace Guillemet
