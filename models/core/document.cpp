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
    case WorkState::InReview:
        return QStringLiteral("in-review");
    case WorkState::Approved:
        return QStringLiteral("approved");
    case WorkState::Returned:
        return QStringLiteral("returned");
    }
    return {};
}

WorkState workStateFromString(QStringView text)
{
    const auto found = std::ranges::find_if(AllWorkStates, [text](WorkState state) { return toString(state) == text; });
    return found == AllWorkStates.end() ? WorkState::New : *found;
}

bool mayFollow(WorkState from, WorkState to)
{
    switch (to) {
    case WorkState::New:
        return false;
    case WorkState::InProgress:
        return from == WorkState::New || from == WorkState::Done || from == WorkState::Returned;
    case WorkState::Done:
        return from == WorkState::New || from == WorkState::InProgress || from == WorkState::InReview ||
               from == WorkState::Returned;
    case WorkState::InReview:
        return from == WorkState::Done || from == WorkState::Approved || from == WorkState::Returned;
    case WorkState::Approved:
    case WorkState::Returned:
        return from == WorkState::InReview;
    }
    return false;
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
