// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Guillemet {

/** Straight, typographic, or the modifier letter that some keyboards give. */
constexpr bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

} // namespace Guillemet
