// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <QtWidgets/QWidget>

class QButtonGroup;

namespace Guillemet {

/** Direct, mixed, indirect, or whatever the quotation marks tell: a row of buttons. */
class TypeChooser : public QWidget
{
    Q_OBJECT

public:
    explicit TypeChooser(QWidget *parent = nullptr);

    /** `automatic`: the type follows the marks. */
    void setType(QuoteType type, bool automatic);

Q_SIGNALS:
    void chosen(Guillemet::QuoteType type); ///< Unknown: by its edges

private:
    QButtonGroup *m_buttons = nullptr;
    QuoteType m_type = QuoteType::Unknown;
    bool m_automatic = true;
};

} // namespace Guillemet
