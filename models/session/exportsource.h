// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/session/projectexport.h"

#include <memory>
#include <optional>

namespace Guillemet {

class ProjectStore;

/** Reads what is asked for out of a project, article by article. */
class ExportSource
{
public:
    static Result<ExportSource> open(const ProjectExport &request);
    ExportSource(ExportSource &&other) noexcept;
    ~ExportSource();

    const QList<DocumentId> &articles() const { return m_articles; }
    const ProjectStore &store() const { return *m_store; }
    /** Nothing where the annotator has nothing on it and that is to be left out. */
    Result<std::optional<ArticleExport>> read(const DocumentId &id, const Annotator &annotator, bool begunOnly) const;

private:
    ExportSource();

    std::unique_ptr<ProjectStore> m_store;
    QList<DocumentId> m_articles;
    QList<Speaker> m_speakers;
};

} // namespace Guillemet
