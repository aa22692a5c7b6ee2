// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtGui/QPalette>
#include <QtGui/QStyleHints>

namespace Guillemet {

using namespace Qt::StringLiterals;

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    // Where no desktop says where icons lie, they lie where they always do.
    QStringList paths = QIcon::themeSearchPaths();
    paths += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    paths.removeDuplicates();
    QIcon::setThemeSearchPaths(paths);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::update);
    update();
}

void Theme::setName(const QString &name)
{
    const Qt::ColorScheme scheme = name == "dark"_L1 ? Qt::ColorScheme::Dark
        : name == "light"_L1                         ? Qt::ColorScheme::Light
                                                     : Qt::ColorScheme::Unknown;
    QGuiApplication::styleHints()->setColorScheme(scheme);
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
    // A desktop with its own icon theme keeps it; where there is none, Breeze in the variant that fits.
    const QString breeze = dark ? u"breeze-dark"_s : u"breeze"_s;
    QIcon::setFallbackThemeName(breeze);
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == "hicolor"_L1 || QIcon::themeName().startsWith("breeze"_L1))
        QIcon::setThemeName(breeze);
    Q_EMIT changed();
}

} // namespace Guillemet
