// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArrayView>

namespace Guillemet {

enum class LineEnds { Normalize, Keep };

struct DecodedText
{
    QString text;     ///< without byte order mark, with LF line ends unless they were to be kept
    QString encoding; ///< its IANA name: "UTF-8", "windows-1252", …
};

/**
 * Text of any encoding: by its byte order mark, else UTF-8 where it is valid, else `declared` where that fits, else
 * found out from the bytes. Fails with BadContent for what is no text (`name`, the file, is for the message) and for
 * texts of more than 2^30 UTF-16 code units.
 */
Result<DecodedText> decodeText(QByteArrayView bytes, const QString &name, QByteArrayView declared = {},
                               LineEnds lineEnds = LineEnds::Normalize);

/** CRLF and CR become LF. */
void normalizeLineEnds(QString &text);

} // namespace Guillemet
