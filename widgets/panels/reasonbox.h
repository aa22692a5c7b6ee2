// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QComboBox>

namespace Guillemet {

class ReviewBook;

/** Why neither annotator is right: one of the project's reasons, or a new one, which joins them. Control+Delete takes
 * one off the list. */
class ReasonBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ReasonBox(ReviewBook &book, QWidget *parent = nullptr);

    QString reason() const { return currentText().simplified(); }
    /** The reason was used: it comes first from now on. */
    void keep();

Q_SIGNALS:
    void chosen(); ///< with Enter
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    ReviewBook &m_book;
};

} // namespace Guillemet
