// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace Guillemet {

/** Light, dark, high contrast, or as the system has it; the icons follow. */
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /** "system", "light", "dark" or "contrast". */
    void setName(const QString &name);
    bool isDark() const;

Q_SIGNALS:
    void changed(); ///< the palette is another: colours of the text are to be chosen again

private:
    void update();

    bool m_dark = false;
    bool m_known = false;
};

} // namespace Guillemet
