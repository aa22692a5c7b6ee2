// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/articlehistory.h"

class QStackedWidget;

namespace Guillemet {

class ArticleEditor;
class HistoryModel;
class HistoryPanel;
class PastView;

/** Looking at what an article was, and making it so again. */
class HistoryController : public QObject
{
    Q_OBJECT

public:
    /** A page of its own in `pages` shows the past in the place of `editor`. */
    HistoryController(Session &session, ArticleEditor &editor, QStackedWidget *pages, const QString &dataDirectory,
                      QWidget *window);

    HistoryPanel *panel() const { return m_panel; }
    /** Shows the article as it was after an entry of the log. */
    void showPast(qint64 entry, const QString &words);
    void restore();
    void backToNow();

Q_SIGNALS:
    void message(const QString &text);

private:
    bool isInPast() const;

    ArticleHistory m_history;
    ArticleEditor &m_editor;
    QStackedWidget *m_pages;
    HistoryModel *m_model;
    HistoryPanel *m_panel;
    PastView *m_view;
    int m_present = 0;   ///< the page that the past was shown instead of
    int m_tagsThen = 0;  ///< see TagsetStep::number; of the state that is shown
    quint64 m_asked = 0; ///< answers to earlier questions are old
};

} // namespace Guillemet
