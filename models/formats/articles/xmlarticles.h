// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/packedxml.h"

namespace Guillemet {

/** Reads an XML file that holds articles one after the other: `visit` gets each token and hands them on, `any` says
 * whether it has handed on one. Of a broken file those before the place are kept, which is told to `sink`. */
Result<> readXmlArticles(const ArticleInput &input, ArticleSink &sink, const std::function<bool(XmlInput &)> &visit,
                         const std::function<bool()> &any);

} // namespace Guillemet
