// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace Guillemet {

/** The paragraphs of a piece of HTML that is all text, nothing around it. */
QStringList paragraphsOfHtml(const QString &html, const QString &language = {});

/** Whether a text has elements or entities of HTML in it. */
bool mayBeHtml(const QString &text);

} // namespace Guillemet
