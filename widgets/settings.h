// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtCore/QThreadPool>

namespace Guillemet {

/** The name of a setting and what it is when it was never set. */
template<typename T> struct SettingKey
{
    const char *name;
    T fallback;
};

namespace Setting {
inline const SettingKey<QString> Theme{"window/theme", QStringLiteral("system")}; ///< system, light, dark, contrast
inline const SettingKey<int> Zoom{"editor/zoom", 100};                            ///< percent, 50..300
inline const SettingKey<QString> ReadingFont{"reading/font", {}}; ///< see ReadingOptions, also for the next
inline const SettingKey<int> ReadingSize{"reading/size", 0};
inline const SettingKey<double> LineHeight{"reading/lineHeight", 1.5};
inline const SettingKey<int> Measure{"reading/measure", 80};
inline const SettingKey<bool> ParagraphNumbers{"reading/paragraphNumbers", false};
inline const SettingKey<bool> CountryCodes{"reading/countryCodes", false};
inline const SettingKey<bool> Overview{"reading/overview", true};
inline const SettingKey<QByteArray> Geometry{"window/geometry", {}};
inline const SettingKey<QByteArray> State{"window/state", {}};
inline const SettingKey<QStringList> Recent{"recent/files", {}}; ///< absolute paths, the latest first
inline const SettingKey<QString> Folder{"recent/folder", {}};    ///< where files were opened last
inline const SettingKey<QString> Project{"session/project", {}}; ///< open when the program was left
inline const SettingKey<QString> Article{"session/article", {}}; ///< DocumentId, in that project
inline const SettingKey<int> Position{"session/position", 0};    ///< of the caret, UTF-16 code units
inline const SettingKey<bool> FindIgnoreCase{"find/ignoreCase", true};
inline const SettingKey<bool> FindWholeWord{"find/wholeWord", false};
inline const SettingKey<bool> FindExpression{"find/expression", false};
inline const SettingKey<QStringList> RulesOff{"check/rulesOff", {}}; ///< ids; those of the table until it is set
inline const SettingKey<int> Threshold{"editor/threshold", 0};       ///< per cent: suggestions less sure are hidden
inline const SettingKey<bool> FindingsGrouped{"check/grouped", true};
inline const SettingKey<bool> Rapid{"annotate/rapid", true}; ///< go on by itself after deciding
inline const SettingKey<bool> SideBySide{"review/sideBySide", false};
inline const SettingKey<bool> Overlay{"review/overlay", true};
inline const SettingKey<QString> Annotator{"annotator/name", {}};
inline const SettingKey<bool> ImportAsNamed{"import/asNamed", true};  ///< annotators keep the names of the files
inline const SettingKey<QString> ImportColumns{"import/columns", {}}; ///< ColumnChoices::toText()
inline const SettingKey<QString> ExportFormat{"export/format", QStringLiteral("brat")};
inline const SettingKey<QString> ExportArticles{"export/articles", QStringLiteral("all")}; ///< this, selected, a state
inline const SettingKey<QString> ExportConvention{"export/convention", {}};                ///< Convention::toText()
inline const SettingKey<QString> ExportNames{"export/names", {}};                          ///< of a ready mapping
inline const SettingKey<bool> ExportUndecided{"export/undecided", true};
inline const SettingKey<QString> ExportFolder{"export/folder", {}};
} // namespace Setting

/** What the program remembers between two starts. */
class Settings : public QObject
{
    Q_OBJECT

public:
    /** Kept in `file`, in the INI format; made when something is set. */
    explicit Settings(const QString &file, QObject *parent = nullptr);

    template<typename T> T value(const SettingKey<T> &key) const
    {
        return m_store->value(QLatin1StringView(key.name), QVariant::fromValue(key.fallback)).template value<T>();
    }
    /** What is the same is not written again. */
    template<typename T> void set(const SettingKey<T> &key, const std::type_identity_t<T> &value)
    {
        if (this->value(key) != value)
            m_store->setValue(QLatin1StringView(key.name), QVariant::fromValue(value));
    }

    /** The same without waiting for the disk: for what changes all the time. */
    template<typename T> void setInBackground(const SettingKey<T> &key, const std::type_identity_t<T> &value)
    {
        write(QLatin1StringView(key.name), QVariant::fromValue(value));
    }
    /** Waits for what is set in the background. */
    void flush() { m_writer.waitForDone(); }

    // For families of keys that are made of ids: shortcuts/<action>.
    QVariant raw(const QString &name) const { return m_store->value(name); }
    void setRaw(const QString &name, const QVariant &value) { m_store->setValue(name, value); }
    bool contains(const QString &name) const { return m_store->contains(name); }
    void remove(const QString &name) { m_store->remove(name); }

    /** Puts a file at the front of the recent ones; at most ten are kept. */
    void addRecent(const QString &path);
    void removeRecent(const QString &path);

Q_SIGNALS:
    void recentChanged();

private:
    void write(const QString &name, const QVariant &value);

    QSettings *m_store;
    QThreadPool m_writer; ///< one thread, so that the last value stays
};

} // namespace Guillemet
