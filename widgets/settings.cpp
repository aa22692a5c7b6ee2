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
    m_writer.setMaxThreadCount(1);
}

void Settings::write(const QString &name, const QVariant &value)
{
    m_writer.start([file = m_store->fileName(), name, value] {
        QSettings store(file, QSettings::IniFormat); // shares with m_store what is in memory
        if (store.value(name) != value)
            store.setValue(name, value);
    });
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
