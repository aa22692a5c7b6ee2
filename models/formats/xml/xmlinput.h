// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtCore/QXmlStreamReader>

namespace Guillemet {

/**
 * XML from a file that somebody sent: entities of its own (which can grow without end, or name files of this computer)
 * are refused, and so are elements in elements deeper than any format nests them.
 */
class XmlInput : public QXmlStreamReader
{
public:
    explicit XmlInput(const QByteArray &bytes);
    /** As readNext(); an error for what is refused. */
    TokenType next();
    /** "Line 3, column 5: …", once hasError(). */
    QString problem() const;

private:
    static constexpr int deepest = 256;
    int m_depth = 0;
};

/** Control characters, which XML cannot hold, as spaces: as many as there were. */
QString withoutControls(QString text);

} // namespace Guillemet
