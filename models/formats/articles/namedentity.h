// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QXmlStreamEntityResolver>

namespace Guillemet {

/** The character of HTML's name for it ("eacute"), or of its number ("#233", "#xE9"); "" for what is none. */
QString namedEntity(const QString &name);

/** Lets XML have HTML's entities, as agencies' files do whose DTD is nowhere at hand. */
class HtmlEntities final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override { return namedEntity(name); }
};

} // namespace Guillemet
