// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QSpinBox;

namespace Guillemet {

class ActionRegistry;
class ArticleEditor;
class Session;

/** Below the text: goes to a paragraph by its number, while one types. Empty paragraphs do not count. */
class ParagraphBar : public QFrame
{
    Q_OBJECT

public:
    ParagraphBar(const Session &session, ArticleEditor &editor, const ActionRegistry &actions,
                 QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();
    void close();
    void go(int number);

    const Session &m_session;
    ArticleEditor &m_editor;
    QSpinBox *m_number = nullptr;
    QLabel *m_count = nullptr;
    QList<int> m_paragraphs; ///< where each begins
    int m_from = 0;          ///< the caret when it was opened: Escape goes back there
};

} // namespace Guillemet
