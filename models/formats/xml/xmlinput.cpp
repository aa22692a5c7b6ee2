// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/xml/xmlinput.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

XmlInput::XmlInput(const QByteArray &bytes)
    : QXmlStreamReader(bytes)
{
    setEntityExpansionLimit(0);
}

QXmlStreamReader::TokenType XmlInput::next()
{
    const TokenType token = readNext();
    if (token == DTD && !entityDeclarations().isEmpty())
        raiseError(
            QCoreApplication::translate("XmlInput", "the file declares entities of its own, which is not allowed"));
    m_depth += token == StartElement ? 1 : token == EndElement ? -1 : 0;
    if (m_depth > deepest)
        raiseError(QCoreApplication::translate("XmlInput", "its elements nest too deep"));
    return hasError() ? Invalid : token;
}

QString XmlInput::problem() const
{
    return QCoreApplication::translate("XmlInput", "Line %1, column %2: %3")
        .arg(QString::number(lineNumber()), QString::number(columnNumber()), errorString());
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        if ((unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || unit == 0xfffe || unit == 0xffff)
            c = u' ';
    }
    return text;
}

} // namespace Guillemet
