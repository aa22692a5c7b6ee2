// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Guillemet {

class HtmlDom;
struct HtmlMetadata;

struct HtmlMainText
{
    QString headline;  ///< as the page shows it; "" if it shows none
    QString text = {}; ///< headline and paragraphs, an empty line between them; "" if there is no text
};

/**
 * The main text of a page. It is sought where the page says it is (itemprop="articleBody", <article>, <main>), else in
 * the box that holds most of the text in sentences.
 */
HtmlMainText htmlMainText(const HtmlDom &dom, const HtmlMetadata &metadata);

} // namespace Guillemet
