// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QToolButton>

namespace Guillemet {

/** A flat button with words of the article on it, as many lines and characters as there is room for. */
class ElidedButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ElidedButton(const QString &words, QWidget *parent = nullptr);

    /** Only proposed: with a dashed frame, as in the text. */
    void setSuggested(bool suggested);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOf(int width) const;

    QString m_words;
    bool m_suggested = false;
};

} // namespace Guillemet
