// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articletext.h"

#include "models/formats/textdecoder.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

Document articleFromText(QString text, const QString &source)
{
    Document document;
    normalizeLineEnds(text);
    document.text = std::move(text);
    document.title = titleFromText(document.text);
    document.source = source;
    document.id = DocumentId::fromName(u"text:" + QString::fromLatin1(document.textHash().toHex()));
    return document;
}

} // namespace Guillemet
