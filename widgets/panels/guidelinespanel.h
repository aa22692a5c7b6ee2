// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QPlainTextEdit;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace Guillemet {

class Session;

/** The guidelines of the project, in their versions; to be read beside the text, and written in Markdown. */
class GuidelinesPanel : public QWidget
{
    Q_OBJECT

public:
    GuidelinesPanel(Session &session, QWidget *parent);

    /** Adds words of the open article as an example, to be saved with what is written around it. */
    void addExample(const QString &words);

private:
    void build();
    void refill();
    void showVersion();
    void edit();
    void save();

    Session &m_session;
    QComboBox *m_version;
    QStackedWidget *m_pages;
    QTextBrowser *m_text;
    QPlainTextEdit *m_source;
    QToolButton *m_edit;
    QToolButton *m_save;
};

} // namespace Guillemet
