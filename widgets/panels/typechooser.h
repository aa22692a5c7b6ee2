// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QGridLayout;

namespace Guillemet {

/** Direct, mixed, indirect, or whatever the quotation marks tell: a row of buttons, or two in a narrow panel. */
class TypeChooser : public QWidget
{
    Q_OBJECT

public:
    explicit TypeChooser(QWidget *parent = nullptr);

    /** `automatic`: the type follows the marks. */
    void setType(QuoteType type, bool automatic);

Q_SIGNALS:
    void chosen(Guillemet::QuoteType type); ///< Unknown: by its edges

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QGridLayout *m_layout = nullptr;
    QButtonGroup *m_buttons = nullptr;
    int m_columns = 0;
    QuoteType m_type = QuoteType::Unknown;
    bool m_automatic = true;
};

} // namespace Guillemet
