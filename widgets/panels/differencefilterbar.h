// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;

namespace Guillemet {

class ReviewController;

/** Which differences are listed: of which cause, of which tag, and how sure; with their counts. */
class DifferenceFilterBar : public QWidget
{
    Q_OBJECT

public:
    DifferenceFilterBar(ReviewController &review, QWidget *parent);

    /** After the differences have changed. */
    void fill();

Q_SIGNALS:
    void chosen();

private:
    void filter();

    ReviewController &m_review;
    QComboBox *m_cause;
    QComboBox *m_tag;
    QComboBox *m_confidence;
};

} // namespace Guillemet
