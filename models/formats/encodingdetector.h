// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace Guillemet {

/**
 * The encoding of a text that has bytes above 127 and is not valid UTF-8, by its IANA name; "" if the bytes are no
 * text. Texts in Latin letters are told apart by the letters that each encoding would make of them, others by ICU.
 */
QByteArray detectEncoding(QByteArrayView bytes);

} // namespace Guillemet
