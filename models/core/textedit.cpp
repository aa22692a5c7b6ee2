// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textedit.h"

namespace Guillemet {

namespace {

/** An edge inside of what is replaced. */
int insideReplaced(int position, const TextEdit &edit)
{
    const auto distance = std::min(position - edit.position, static_cast<int>(edit.inserted.size()));
    const bool splits = distance > 0 && distance < edit.inserted.size() && edit.inserted[distance].isLowSurrogate() &&
                        edit.inserted[distance - 1].isHighSurrogate();
    return edit.position + distance - (splits ? 1 : 0);
}

Span movedOnce(Span fragment, const TextEdit &edit)
{
    if (fragment.end <= edit.position)
        return fragment;
    const int by = static_cast<int>(edit.inserted.size() - edit.removed.size());
    const int end = edit.removedEnd();
    int begin = fragment.begin;
    if (begin > edit.position || (begin == edit.position && edit.removed.isEmpty()))
        begin = begin >= end ? begin + by : insideReplaced(begin, edit);
    return {begin, fragment.end >= end ? fragment.end + by : insideReplaced(fragment.end, edit)};
}

} // namespace

TextEdits inverted(const TextEdits &edits)
{
    TextEdits inverse;
    inverse.reserve(edits.size());
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        inverse.append(edit->inverted());
    return inverse;
}

bool fits(const TextEdits &edits, QStringView text)
{
    if (edits.size() > 1) {
        QString now = text.toString();
        for (const TextEdit &edit : edits) {
            if (!fits({edit}, now))
                return false;
            now.replace(edit.position, edit.removed.size(), edit.inserted);
        }
        return true;
    }
    return edits.isEmpty() || (edits.first().position >= 0 && edits.first().position <= text.size() &&
                               text.mid(edits.first().position, edits.first().removed.size()) == edits.first().removed);
}

QString corrected(QString text, const TextEdits &edits)
{
    for (const TextEdit &edit : edits)
        text.replace(edit.position, edit.removed.size(), edit.inserted);
    return text;
}

Annotation::Fragments moved(Annotation::Fragments fragments, const TextEdits &edits)
{
    for (const TextEdit &edit : edits) {
        for (Span &fragment : fragments)
            fragment = movedOnce(fragment, edit);
    }
    return normalized(std::move(fragments));
}

Span moved(Span place, const TextEdits &edits)
{
    for (const TextEdit &edit : edits)
        place = movedOnce(place, edit);
    return place;
}

} // namespace Guillemet
