// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/overviewbar.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int RowHeight = 5; // px: what can be told apart
constexpr int Reach = 2;     // rows from a mark within which a click means it
} // namespace

OverviewBar::OverviewBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(tr("Where quotations, findings and search hits are in the article"));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, [this] {
        if (!m_annotations || !m_marks.countMore(*m_annotations)) {
            m_counting.stop();
            update();
        }
    });
}

void OverviewBar::setArticle(AnnotationSet *annotations, int textLength)
{
    if (m_annotations)
        m_annotations->disconnect(this);
    m_annotations = annotations;
    m_marks.reset(textLength);
    m_findings.clear();
    m_hits.clear();
    m_visible = {};
    update();
    if (!annotations) {
        m_counting.stop();
        return;
    }
    m_counting.start();
    m_length = textLength;
    connect(annotations, &AnnotationSet::changed, this, [this](const Change &change) {
        if (change.text.isEmpty())
            m_marks.apply(change, m_annotations->threshold());
        else
            countAgain();
        update();
    });
    connect(annotations, &AnnotationSet::wasReset, this, &OverviewBar::countAgain);
}

void OverviewBar::setTextLength(int textLength)
{
    m_length = textLength;
    m_findings.clear(); // they are looked for again
    m_hits.clear();
    countAgain();
}

void OverviewBar::countAgain()
{
    m_marks.reset(m_length);
    m_marks.setPositions(OverviewMarks::Finding, m_findings);
    m_marks.setPositions(OverviewMarks::Hit, m_hits);
    m_counting.start();
}

void OverviewBar::setFindings(const QList<int> &positions)
{
    m_findings = positions;
    m_marks.setPositions(OverviewMarks::Finding, positions);
    update();
}

void OverviewBar::setHits(const QList<int> &positions)
{
    m_hits = positions;
    m_marks.setPositions(OverviewMarks::Hit, positions);
    update();
}

void OverviewBar::setVisibleSpan(Span span)
{
    if (std::exchange(m_visible, span) != span)
        update();
}

void OverviewBar::setColors(const QColor &quotation, const QColor &finding, const QColor &hit)
{
    m_quotation = quotation;
    m_finding = finding;
    m_hit = hit;
    update();
}

int OverviewBar::rows() const
{
    return std::max(1, height() / RowHeight);
}

int OverviewBar::rowAt(QPointF point) const
{
    return std::clamp(static_cast<int>(point.y()) / RowHeight, 0, rows() - 1);
}

void OverviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    QColor view = palette().color(QPalette::Text);
    view.setAlphaF(0.08F);
    if (!m_visible.isEmpty()) {
        const int top = m_marks.place(m_visible.begin, height());
        const int bottom = m_marks.place(m_visible.end, height());
        painter.fillRect(0, top, width(), std::max(RowHeight, bottom - top), view);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const int all = rows();
    for (int row = 0; row < all; ++row) {
        const OverviewMarks::Counts counts = m_marks.counts(row, row, all);
        const qreal y = row * RowHeight;
        if (counts[OverviewMarks::Decided] > 0) // a full bar
            painter.fillRect(QRectF(2, y + 1, 6, 2.5), m_quotation);
        if (counts[OverviewMarks::Undecided] > 0) { // a ring
            painter.setPen(QPen(m_quotation, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QRectF(9.2, y + 0.5, 3.8, 3.8));
        }
        painter.setPen(Qt::NoPen);
        if (counts[OverviewMarks::Finding] > 0) { // a point to the text
            painter.setBrush(m_finding);
            painter.drawPolygon(QPolygonF({{13.6, y + 2.3}, {17.4, y}, {17.4, y + 4.6}}));
        }
        if (counts[OverviewMarks::Hit] > 0) // a square
            painter.fillRect(QRectF(18.2, y + 0.5, 3.4, 3.4), m_hit);
    }
}

int OverviewBar::positionAt(int row) const
{
    const int all = rows();
    for (int away = 0; away <= Reach; ++away) {
        for (const int near : {row - away, row + away}) {
            if (near < 0 || near >= all)
                continue;
            const Span span{m_marks.position(near, all), m_marks.position(near + 1, all)};
            int found = -1;
            const auto consider = [&](int position) {
                if (span.contains(position) && (found < 0 || position < found))
                    found = position;
            };
            for (const QList<int> &marks : {m_findings, m_hits}) {
                const auto first = std::ranges::lower_bound(marks, span.begin);
                if (first != marks.end())
                    consider(*first);
            }
            const auto isQuotation = [](const Annotation &annotation) { return annotation.tag == Tags::Quotation; };
            if (const Annotation *next = m_annotations ? m_annotations->next(span.begin - 1, isQuotation) : nullptr)
                consider(next->begin());
            if (found >= 0)
                return found;
        }
    }
    return m_marks.position(row, all);
}

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT positionChosen(positionAt(rowAt(event->position())));
}

void OverviewBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT positionChosen(m_marks.position(rowAt(event->position()), rows()));
}

QString OverviewBar::help(int row) const
{
    const OverviewMarks::Counts counts =
        m_marks.counts(std::max(0, row - Reach), std::min(rows() - 1, row + Reach), rows());
    QStringList lines;
    if (counts[OverviewMarks::Decided] > 0)
        lines.append(tr("%n quotation(s)", nullptr, counts[OverviewMarks::Decided]));
    if (counts[OverviewMarks::Undecided] > 0)
        lines.append(tr("%n quotation(s) to decide", nullptr, counts[OverviewMarks::Undecided]));
    if (counts[OverviewMarks::Finding] > 0)
        lines.append(tr("%n finding(s) to check", nullptr, counts[OverviewMarks::Finding]));
    if (counts[OverviewMarks::Hit] > 0)
        lines.append(tr("%n search hit(s)", nullptr, counts[OverviewMarks::Hit]));
    return lines.join(u'\n');
}

bool OverviewBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *asked = static_cast<QHelpEvent *>(event);
        QToolTip::showText(asked->globalPos(), help(rowAt(asked->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Guillemet
