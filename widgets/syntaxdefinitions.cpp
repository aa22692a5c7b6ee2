// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/syntaxdefinitions.h"

#include <KSyntaxHighlighting/Repository>
#include <QtCore/QHash>

namespace Guillemet {

std::shared_ptr<KSyntaxHighlighting::Repository> syntaxDefinitions(const QString &dataDirectory)
{
    static QHash<QString, std::weak_ptr<KSyntaxHighlighting::Repository>> known;
    std::weak_ptr<KSyntaxHighlighting::Repository> &place = known[dataDirectory];
    std::shared_ptr<KSyntaxHighlighting::Repository> repository = place.lock();
    if (!repository) {
        repository = std::make_shared<KSyntaxHighlighting::Repository>();
        repository->addCustomSearchPath(dataDirectory);
        place = repository;
    }
    return repository;
}

} // namespace Guillemet
