// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/textsearcher.h"
#include "widgets/findbar.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace Guillemet {

class ActionRegistry;
class ArticleEditor;
class Session;

/** Finds in the open article as one types, marks the hits and goes from one to the next. Long texts are searched on
 * another thread. */
class FindController : public QObject
{
    Q_OBJECT

public:
    FindController(const Session &session, ArticleEditor &editor, FindBar &bar, const ActionRegistry &actions,
                   QObject *parent);
    ~FindController() override;

    /** What is being looked for, if the selection is a hit of it. */
    std::optional<SearchQuery> queryOfHit() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void close();
    void articleChanged();
    void followAnnotations();
    /** Searches again; `go` to the first hit from where one began. */
    void search(bool go);
    void stop(); ///< what is being looked for on another thread
    void found(const TextSearcher &searcher, bool go);
    void goToNext(bool forward);
    void goTo(int hit, FindBar::Round round);
    void showCount();
    std::optional<QList<Span>> places() const;

    const Session &m_session;
    ArticleEditor &m_editor;
    FindBar &m_bar;
    TextSearcher m_searcher;
    int m_from = 0; ///< the caret when one began to type
    std::stop_source m_running;
    bool m_isLooking = false; ///< on another thread
    QTimer m_saysSo{this};
    QTimer m_again{this}; ///< the annotations have changed
};

} // namespace Guillemet
