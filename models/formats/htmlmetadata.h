// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Guillemet {

class HtmlDom;

/** What a web page says of its article, in JSON-LD, OpenGraph, other <meta> elements and <title>, in this order. */
struct HtmlMetadata
{
    QString title;
    QString author; ///< several: with commas between
    QString date;   ///< ISO 8601 date where it can be made out
    QString site;
    QString language; ///< ISO 639-1
    QString body;     ///< the text, where the page has it in its metadata too; paragraphs as there

    static HtmlMetadata of(const HtmlDom &dom);
};

} // namespace Guillemet
