// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/windowfixture.h"

namespace Guillemet {

struct PlainFolder
{
    QTemporaryDir folder;
};

/** The window with a short article: two paragraphs with quotations, the last one without. */
struct PlainWindow : PlainFolder, WindowFixture
{
    PlainWindow()
        : WindowFixture(folder.path())
    {
        open(folder.path(),
             QStringLiteral(
                 "Le port attend\n\n« Nous rouvrirons le port mardi », a déclaré la préfète Anne Morel. "
                 "Le maire Luc Perrin a répondu que la ville « n'avait pas été prévenue ». « Elle paiera. »\n\n"
                 "Le vent souffle fort ce soir sur la jetée et la mer monte. Personne ne parle.\n"));
    }
};

} // namespace Guillemet
