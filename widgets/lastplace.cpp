// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lastplace.h"

#include "models/session/session.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/settings.h"

#include <QtCore/QFileInfo>

namespace Guillemet {

bool LastPlace::reopen()
{
    const QString project = m_settings.value(Setting::Project);
    if (project.isEmpty() || !QFileInfo::exists(project))
        return false;
    m_article = DocumentId::fromString(m_settings.value(Setting::Article));
    m_position = m_settings.value(Setting::Position);
    m_session.openProject(project);
    return true;
}

void LastPlace::openArticle()
{
    const QList<DocumentSummary> &articles = m_session.documents();
    if (!articles.isEmpty()) {
        const bool there = std::ranges::contains(articles, m_article, &DocumentSummary::id);
        if (!there)
            m_position = -1;
        m_session.openDocument(there ? m_article : articles.first().id);
    }
    m_article = {};
}

void LastPlace::showPosition()
{
    if (m_position < 0)
        return;
    m_editor.setCaret(m_position);
    m_editor.reveal({m_position, m_position});
    m_position = -1;
}

void LastPlace::remember() const
{
    m_settings.setInBackground(Setting::Project, m_session.isOpen() ? m_session.projectPath() : QString());
    const bool article = m_session.hasDocument();
    m_settings.setInBackground(Setting::Article, article ? m_session.document().id.toString() : QString());
    m_settings.setInBackground(Setting::Position, article ? m_editor.caret() : 0);
}

} // namespace Guillemet
