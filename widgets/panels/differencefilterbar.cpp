// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/differencefilterbar.h"

#include "models/itemmodels/differencemodel.h"
#include "widgets/reviewcontroller.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

DifferenceFilterBar::DifferenceFilterBar(ReviewController &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_cause(new QComboBox(this))
    , m_tag(new QComboBox(this))
    , m_confidence(new QComboBox(this))
{
    m_cause->setObjectName(u"reviewCause"_s);
    m_cause->setAccessibleName(tr("Which differences"));
    m_tag->setObjectName(u"reviewTag"_s);
    m_tag->setAccessibleName(tr("Of which tag"));
    m_confidence->setObjectName(u"reviewConfidence"_s);
    m_confidence->setAccessibleName(tr("How sure"));
    m_confidence->addItem(tr("Sure or not"), 2.0F);
    for (const int percent : {90, 70, 50})
        m_confidence->addItem(tr("Below %1 %").arg(percent), static_cast<float>(percent) / 100.0F);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    for (QComboBox *box : {m_cause, m_tag, m_confidence}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setToolTip(box->accessibleName());
        line->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &DifferenceFilterBar::filter);
    }
    fill();
}

void DifferenceFilterBar::fill()
{
    const QSignalBlocker causes(m_cause);
    const QSignalBlocker tags(m_tag);
    const DifferenceModel &model = m_review.model();
    m_cause->clear();
    m_cause->addItem(tr("All (%1)", "differences").arg(locale().toString(model.count(std::nullopt))));
    for (const Cause cause : AllCauses) {
        const int count = model.count(cause);
        if (count == 0 && model.filter().cause != cause)
            continue;
        m_cause->addItem(u"%1 (%2)"_s.arg(name(cause), locale().toString(count)), static_cast<int>(cause));
        if (model.filter().cause == cause)
            m_cause->setCurrentIndex(m_cause->count() - 1);
    }
    m_tag->clear();
    m_tag->addItem(tr("All tags"));
    QList<TagId> shown = model.tags();
    if (!model.filter().tag.isEmpty() && !shown.contains(model.filter().tag))
        shown.append(model.filter().tag);
    for (const TagId &tag : std::as_const(shown)) {
        m_tag->addItem(m_review.tagName(tag), tag);
        if (model.filter().tag == tag)
            m_tag->setCurrentIndex(m_tag->count() - 1);
    }
}

void DifferenceFilterBar::filter()
{
    const QVariant cause = m_cause->currentData();
    m_review.model().setFilter(
        {.cause = cause.isValid() ? std::optional(static_cast<Cause>(cause.toInt())) : std::nullopt,
         .tag = m_tag->currentData().toString(),
         .below = m_confidence->currentData().toFloat()});
    fill();
    Q_EMIT chosen();
}

} // namespace Guillemet
