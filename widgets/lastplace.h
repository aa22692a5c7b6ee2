// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

namespace Guillemet {

class ArticleEditor;
class Session;
class Settings;

/** Where one was when the program was left: the project, the article, the place in it. */
class LastPlace
{
public:
    LastPlace(Session &session, Settings &settings, ArticleEditor &editor)
        : m_session(session)
        , m_settings(settings)
        , m_editor(editor)
    {
    }

    /** Opens the project again; false if there was none, or its file is gone. */
    bool reopen();
    /** In a project just opened: the article of last time if it is this project's, else the first. */
    void openArticle();
    /** In an article just opened. */
    void showPosition();
    /** In the background, see Settings::flush(). */
    void remember() const;

private:
    Session &m_session;
    Settings &m_settings;
    ArticleEditor &m_editor;
    DocumentId m_article;
    int m_position = -1;
};

} // namespace Guillemet
