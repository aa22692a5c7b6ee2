// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/languagedetector.h"

#include <cld2/public/compact_lang_det.h>

namespace Guillemet {

QString detectLanguage(QStringView text)
{
    constexpr qsizetype enough = 16'000;
    const QByteArray utf8 = text.first(std::min(text.size(), enough)).toUtf8();
    bool reliable = false;
    const CLD2::Language language =
        CLD2::DetectLanguage(utf8.constData(), static_cast<int>(utf8.size()), true, &reliable);
    if (language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language)).section(u'-', 0, 0);
    return code.size() == 2 ? code : QString();
}

} // namespace Guillemet
