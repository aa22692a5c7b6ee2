// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAction;

namespace Guillemet {

class ActionRegistry;

/** Accept and refuse, for a suggestion or for what is proposed for a quotation. */
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    enum class Deciding {
        Nothing,
        Suggestion, ///< the annotation itself
        Proposal,   ///< cue and speaker of a quotation that is confirmed
    };

    explicit DecisionBar(const ActionRegistry &actions, QWidget *parent = nullptr);

    /** Nothing: it is hidden. */
    void setDeciding(Deciding deciding);

private:
    QWidget *add(QAction *action);

    QWidget *m_reject = nullptr;
    QWidget *m_drop = nullptr;
};

} // namespace Guillemet
