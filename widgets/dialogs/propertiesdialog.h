// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;

namespace Guillemet {

class Session;

/** The project: where it is kept, what is in it, and the name under which the annotator works. */
class PropertiesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PropertiesDialog(const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void annotatorNamed(const QString &name);

private:
    QLineEdit *m_name = nullptr;
};

} // namespace Guillemet
