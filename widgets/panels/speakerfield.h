// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtWidgets/QLineEdit>

class QStringListModel;

namespace Guillemet {

class SpeakerRegistry;

/** Names who speaks, completing from the speakers of the project, their other names too. Enter or leaving takes it. */
class SpeakerField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SpeakerField(QWidget *parent = nullptr);

    /** `guess` stands dimmed in an empty field. */
    void setSpeaker(const SpeakerRegistry *speakers, const SpeakerId &id, const QString &guess);

Q_SIGNALS:
    void named(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();

    QString m_shown;
    QStringListModel *m_names = nullptr;
};

} // namespace Guillemet
