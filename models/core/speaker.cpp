// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaker.h"

namespace Guillemet {

QString toString(Speaker::Kind kind)
{
    switch (kind) {
    case Speaker::Kind::Unknown:
        return {};
    case Speaker::Kind::Person:
        return QStringLiteral("person");
    case Speaker::Kind::Group:
        return QStringLiteral("group");
    case Speaker::Kind::Institution:
        return QStringLiteral("institution");
    case Speaker::Kind::Document:
        return QStringLiteral("document");
    }
    return {};
}

Speaker::Kind speakerKindFromString(QStringView text)
{
    using enum Speaker::Kind;
    for (const Speaker::Kind kind : {Person, Group, Institution, Document}) {
        if (text == toString(kind))
            return kind;
    }
    return Unknown;
}

QString toString(Speaker::Gender gender)
{
    switch (gender) {
    case Speaker::Gender::Unknown:
        return {};
    case Speaker::Gender::Female:
        return QStringLiteral("female");
    case Speaker::Gender::Male:
        return QStringLiteral("male");
    }
    return {};
}

Speaker::Gender genderFromString(QStringView text)
{
    if (text == u"female")
        return Speaker::Gender::Female;
    if (text == u"male")
        return Speaker::Gender::Male;
    return Speaker::Gender::Unknown;
}

QString speakerKey(QStringView name)
{
    QString key;
    const QString decomposed = name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    key.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        key += c == u'’' ? QChar(u'\'') : c;
    }
    return key.simplified();
}

} // namespace Guillemet
