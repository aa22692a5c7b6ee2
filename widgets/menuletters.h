// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QAction;
class QMenu;

namespace Guillemet {

/**
 * Gives every entry of a menu a letter of its own to be chosen by: the one its text marks with &, where no entry before
 * it has that, else another letter of it; none where all are taken. Names of tags and translations need not care.
 */
void giveOwnLetters(const QList<QAction *> &entries);

/** Does so whenever the menu is about to be shown. */
void keepOwnLetters(QMenu *menu);

} // namespace Guillemet
