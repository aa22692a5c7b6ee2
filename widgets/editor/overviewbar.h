// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/overviewmarks.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace Guillemet {

/**
 * The whole article beside its scroll bar: where quotations, findings and search hits are, told apart by column and
 * shape and not by colour alone. A click goes there.
 */
class OverviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewBar(QWidget *parent = nullptr);

    static constexpr int Width = 22; // px

    /** `annotations` may be null, and may die before the bar. */
    void setArticle(AnnotationSet *annotations, int textLength);
    /** Positions in the text, UTF-16 code units, in order. */
    void setTextLength(int textLength); ///< the text was corrected; counts anew
    void setFindings(const QList<int> &positions);
    void setHits(const QList<int> &positions);
    /** What of the text is in view. */
    void setVisibleSpan(Span span);
    void setColors(const QColor &quotation, const QColor &finding, const QColor &hit);
    const OverviewMarks &marks() const { return m_marks; }

Q_SIGNALS:
    void positionChosen(int position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void countAgain();
    int rows() const;
    int rowAt(QPointF point) const;
    /** The position of the mark nearest to a row, else that of the row. */
    int positionAt(int row) const;
    QString help(int row) const;

    int m_length = 0;
    OverviewMarks m_marks;
    QPointer<AnnotationSet> m_annotations;
    QList<int> m_findings;
    QList<int> m_hits;
    Span m_visible;
    QColor m_quotation = Qt::darkBlue;
    QColor m_finding = Qt::darkRed;
    QColor m_hit = Qt::darkGreen;
    QTimer m_counting{this};
};

} // namespace Guillemet
