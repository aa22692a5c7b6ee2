// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/iconcachingstyle.h"

namespace Guillemet {

IconCachingStyle::IconCachingStyle(const QString &name)
    : QProxyStyle(name)
{
}

QIcon IconCachingStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_TitleBarNormalButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        break;
    default: // another icon may depend on the option: arrows point the way one reads
        return QProxyStyle::standardIcon(which, option, widget);
    }
    auto known = m_icons.constFind(which);
    if (known == m_icons.cend())
        known = m_icons.insert(which, QProxyStyle::standardIcon(which, option, widget));
    return *known;
}

} // namespace Guillemet
