// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QComboBox>

namespace Guillemet {

class Settings;

/** Why neither annotator is right: one of a list, or a new one, which joins the list. Delete removes from it. */
class ReasonBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ReasonBox(Settings &settings, QWidget *parent = nullptr);

    QString reason() const { return currentText().simplified(); }
    /** The reason was used: it comes first from now on. */
    void keep();

Q_SIGNALS:
    void chosen(); ///< with Enter
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QStringList &reasons);

    Settings &m_settings;
};

} // namespace Guillemet
