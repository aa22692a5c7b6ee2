// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QLabel;
class QSplitter;

namespace Guillemet {

class ActionRegistry;
class ArticleEditor;
class ColleaguePane;
class ReviewController;
class Session;
class Settings;

/**
 * The sets that are compared beside the article, scrolled together with it: B at its right and, where the agreed set
 * is worked on, A at its left. Or over it, as lines above the words.
 */
class SideBySide : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        Settings &settings;
        ArticleEditor &editor;
        ReviewController &review;
        QSplitter &splitter; ///< the editor goes into it
        QString dataDirectory;
    };
    SideBySide(const Parts &parts, const ActionRegistry &actions, QObject *parent);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void refresh();
    void evenOut();
    void refreshOverlay();
    void place(ColleaguePane &pane, bool first);
    void follow(ArticleEditor &leading);
    void showCurrent();

    Parts m_parts;
    const ActionRegistry &m_actions;
    ColleaguePane *m_first;
    ColleaguePane *m_second;
    QLabel *m_title;          ///< of the article itself
    QTimer m_soon;            ///< they have their size
    QTimer m_align;           ///< one of the others is not where the text is
    bool m_scrolling = false; ///< the others follow
    bool m_leaving = false;   ///< the text is by itself again, and wider
};

} // namespace Guillemet
