// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/document.h"

#include <QtCore/QCryptographicHash>

namespace Guillemet {

QString toString(WorkState state)
{
    switch (state) {
    case WorkState::New:
        return QStringLiteral("new");
    case WorkState::InProgress:
        return QStringLiteral("in-progress");
    case WorkState::Done:
        return QStringLiteral("done");
    }
    return {};
}

WorkState workStateFromString(QStringView text)
{
    if (text == u"in-progress")
        return WorkState::InProgress;
    return text == u"done" ? WorkState::Done : WorkState::New;
}

QByteArray Document::textHash() const
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

QString titleFromText(QStringView text)
{
    constexpr qsizetype longest = 120;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const QStringView line = text.mid(begin, end - begin).trimmed();
        begin = end + 1;
        if (std::ranges::none_of(line, [](QChar c) { return c.isLetterOrNumber(); }))
            continue;
        if (line.size() <= longest)
            return line.toString();
        qsizetype cut = line.lastIndexOf(u' ', longest - 1);
        if (cut < longest / 2)
            cut = longest - 1 - (line[longest - 2].isHighSurrogate() ? 1 : 0);
        return line.left(cut) + u'…';
    }
    return {};
}

} // namespace Guillemet
