// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "widgets/panels/partlist.h"

namespace Guillemet {

/** The cues or the sources of a quotation, with a button to choose another by clicking it in the text. */
class PartRow : public QWidget
{
    Q_OBJECT

public:
    PartRow(LinkRole role, const QString &removeText, const QString &pickText, QWidget *parent = nullptr);

    PartList *list() const { return m_list; }

Q_SIGNALS:
    void pickRequested(Guillemet::LinkRole role);

private:
    PartList *m_list = nullptr;
};

} // namespace Guillemet
