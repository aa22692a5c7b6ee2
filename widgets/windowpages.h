// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QSplitter;
class QStackedWidget;

namespace Guillemet {

class ActionRegistry;
class ArticleEditor;
class FindController;
class HintLabel;
class MessageArea;
class Session;
class Settings;

/** The middle of the window: messages above the welcome, or above the article with its header and bars. */
class WindowPages : public QWidget
{
    Q_OBJECT

public:
    WindowPages(Session &session, Settings &settings, const ActionRegistry &actions, const QString &dataDirectory,
                QWidget *window);

    MessageArea &messages() const { return *m_messages; }
    ArticleEditor &editor() const { return *m_editor; }
    QSplitter &texts() const { return *m_texts; }
    FindController &find() const { return *m_find; }
    HintLabel &hint() const { return *m_hint; }
    QStackedWidget &stack() const { return *m_stack; }

    /** The article, or the welcome where none is open. An article that takes the place of the welcome gets the keys. */
    void showArticle(bool article);

Q_SIGNALS:
    void fileRequested(const QString &path);

private:
    QWidget *buildArticle(Session &session, Settings &settings, const ActionRegistry &actions);

    MessageArea *m_messages;
    ArticleEditor *m_editor;
    HintLabel *m_hint;
    QStackedWidget *m_stack;
    QSplitter *m_texts = nullptr; ///< the editor and others' sets, see SideBySide
    FindController *m_find = nullptr;
};

} // namespace Guillemet
