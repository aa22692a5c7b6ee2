// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QTextBrowser;

namespace Guillemet {

/** What was corrected in a text since it came in, place by place: the original beside the text as it is. */
class OriginalDialog : public QDialog
{
    Q_OBJECT

public:
    OriginalDialog(const QString &original, const QString &text, bool canRestore, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeChosen(int position); ///< in the text as it is
    void restoreRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_original;
    QString m_text;
    QTextBrowser *m_page;
};

} // namespace Guillemet
