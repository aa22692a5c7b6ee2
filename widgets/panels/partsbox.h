// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/adjudication.h"
#include "models/session/reviewer.h"

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace Guillemet {

/** Whose part of a quotation is right: a row for each part, A's at the left, B's at the right; keys 1 to 5 change. */
class PartsBox : public QWidget
{
    Q_OBJECT

public:
    explicit PartsBox(QWidget *parent = nullptr);

    void ask(const std::array<ReviewWords::PartWords, 5> &words, Cause cause);

Q_SIGNALS:
    void chosen(const Guillemet::Adjudication::Choice &choice);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        QLabel *name = nullptr;
        std::array<QToolButton *, 2> sides = {};
    };
    void build(size_t part, const QString &name);
    void finish();

    std::array<Row, 5> m_rows;
};

} // namespace Guillemet
