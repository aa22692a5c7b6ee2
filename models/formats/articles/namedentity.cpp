// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/namedentity.h"

#include <libxml/HTMLparser.h>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString namedEntity(const QString &name)
{
    uint code = 0;
    if (name.startsWith("#x"_L1, Qt::CaseInsensitive))
        code = name.mid(2).toUInt(nullptr, 16);
    else if (name.startsWith(u'#'))
        code = name.mid(1).toUInt();
    else if (const htmlEntityDesc *entity =
                 htmlEntityLookup(reinterpret_cast<const xmlChar *>(name.toLatin1().constData())))
        code = entity->value;
    const bool isCharacter = code > 0 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    return isCharacter ? QString(QChar::fromUcs4(code)) : QString();
}

} // namespace Guillemet
