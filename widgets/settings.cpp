// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings.h"

namespace Guillemet {

namespace {
constexpr qsizetype RecentLimit = 10;
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(new QSettings(file, QSettings::IniFormat, this))
{
}

void Settings::addRecent(const QString &path)
{
    QStringList recent = value(Setting::Recent);
    recent.removeAll(path);
    recent.prepend(path);
    set(Setting::Recent, recent.first(std::min(recent.size(), RecentLimit)));
    Q_EMIT recentChanged();
}

void Settings::removeRecent(const QString &path)
{
    QStringList recent = value(Setting::Recent);
    if (recent.removeAll(path) == 0)
        return;
    set(Setting::Recent, recent);
    Q_EMIT recentChanged();
}

} // namespace Guillemet
