// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchquery.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Guillemet {

class ActionRegistry;
class Settings;
class Tagset;

/** Below the text: what to find, how and where, and how many there are. Only asks; see FindController. */
class FindBar : public QFrame
{
    Q_OBJECT

public:
    FindBar(Settings &settings, const ActionRegistry &actions, QWidget *parent = nullptr);

    /** Where to look is in SearchQuery::withinTag. */
    SearchQuery query() const;
    /** Whether to look only where no quotation is. */
    bool isOutsideQuotations() const;
    /** Opens for typing; `text` stands there to be searched for, "" leaves what was there. */
    void open(const QString &text);
    /** One may look within each of these tags. */
    void setTags(const Tagset &tagset);
    /** Which way one went on past the end of the text, to the hit that is shown now. */
    enum class Round { No, FromTop, FromEnd };
    void showCount(int current, int count, Round round = Round::No); ///< `current` from 0, -1 while none is selected
    void showBusy();
    /** "" for none. Shown when no more is typed: what is half typed is often wrong. */
    void showError(const QString &error);

Q_SIGNALS:
    void queryChanged();
    void nextRequested(bool forward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *option(const QString &name, const QString &sign, const QString &help, bool on);
    void remember();

    Settings &m_settings;
    QLineEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_word = nullptr;
    QToolButton *m_expression = nullptr;
    QComboBox *m_scope = nullptr;
    QLabel *m_error = nullptr;
    QTimer m_errorCalm{this};
};

} // namespace Guillemet
