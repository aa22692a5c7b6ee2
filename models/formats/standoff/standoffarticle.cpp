// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/standoff/standoffarticle.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

bool StandoffArticle::setNamed(QStringView name, const QString &value)
{
    for (const auto &[known, field] :
         {std::pair("title"_L1, &document.title), std::pair("author"_L1, &document.author),
          std::pair("site"_L1, &document.site), std::pair("date"_L1, &document.date),
          std::pair("language"_L1, &document.language), std::pair("annotator"_L1, &annotator)}) {
        if (name == known) {
            *field = value;
            return true;
        }
    }
    return false;
}

} // namespace Guillemet
