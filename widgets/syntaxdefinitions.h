// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Guillemet {

/** The syntax definitions of KSyntaxHighlighting and our own in `dataDirectory`: read once (20 ms) for all that show
 * them at a time. For the GUI thread. */
std::shared_ptr<KSyntaxHighlighting::Repository> syntaxDefinitions(const QString &dataDirectory);

} // namespace Guillemet
