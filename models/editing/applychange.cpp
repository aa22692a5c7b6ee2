// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/applychange.h"

#include "models/core/annotationset.h"
#include "models/core/destroyaside.h"
#include "models/core/speakerregistry.h"

namespace Guillemet {

namespace {
constexpr int neverMerged = -1;
constexpr int mergedByKey = 1;
} // namespace

ApplyChange::ApplyChange(Change change, AnnotationSet *annotations, SpeakerRegistry *speakers, Listener listener,
                         const Act &act, ArticleStep article)
    : HistoryStep(change.label)
    , m_change(std::move(change))
    , m_act(act)
    , m_annotations(annotations)
    , m_speakers(speakers)
    , m_listener(std::move(listener))
    , m_article(std::move(article))
{
}

void ApplyChange::setReading(int time, Reading reading)
{
    m_time = time;
    m_reading = std::move(reading);
}

void ApplyChange::setAsleep(bool asleep)
{
    HistoryStep::setAsleep(asleep);
    m_done = true;
}

ApplyChange::~ApplyChange()
{
    const qsizetype size = m_change.annotations.size();
    destroyAside(std::pair(std::move(m_change), std::move(m_prepared)), size);
}

std::optional<ApplyChange::Prepared> ApplyChange::release()
{
    return std::exchange(m_prepared, std::nullopt);
}

bool ApplyChange::isPrepared() const
{
    return m_prepared && m_prepared->revision == m_annotations->revision();
}

ApplyChange *ApplyChange::copy() const
{
    auto *copy = new ApplyChange(m_change, m_annotations, m_speakers, m_listener, m_act, m_article);
    copy->setReading(m_time, m_reading);
    copy->m_done = m_done;
    return copy;
}

Change ApplyChange::asOfNow() const
{
    return m_reading ? m_reading(m_change, m_time) : m_change;
}

void ApplyChange::undo()
{
    apply(isPrepared() ? m_prepared->inverse : asOfNow().inverted(), Step::Undo);
}

void ApplyChange::redo()
{
    apply(m_done ? asOfNow() : m_change, m_done ? Step::Redo : Step::Do);
    m_done = true;
}

int ApplyChange::id() const
{
    return isAsleep() || m_change.mergeKey.isEmpty() ? neverMerged : mergedByKey;
}

bool ApplyChange::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const ApplyChange *>(other);
    if (!next || next->m_change.mergeKey != m_change.mergeKey || next->m_annotations != m_annotations ||
        next->m_time != m_time)
        return false;
    m_change = m_change.followedBy(next->m_change);
    setObsolete(m_change.isEmpty());
    return true;
}

void ApplyChange::apply(const Change &change, Step step)
{
    if (isAsleep())
        return;
    const bool isReady = isPrepared();
    const bool isOfArticle = !change.text.isEmpty() || change.note;
    QString *const text = isReady && !m_prepared->text.isNull() ? &m_prepared->text : nullptr;
    const bool fits = (step == Step::Do || isReady ||
                       change.fits([this](const AnnotationId &id) { return m_annotations->find(id); })) &&
                      (!isOfArticle || !m_article || m_article(change, text));
    if (!fits) {
        setObsolete(true);
        if (m_listener)
            m_listener(change, Step::Refused);
        return;
    }
    // Whoever looks up a speaker while annotations change must find it: new ones come first, removed ones go last.
    QList<SpeakerEdit> kept;
    QList<SpeakerEdit> removed;
    for (const SpeakerEdit &edit : change.speakers)
        (edit.after ? kept : removed).append(edit);
    m_speakers->apply(kept);
    if (isReady) {
        m_annotations->swap(*m_prepared->set, change);
        m_prepared->revision = m_annotations->revision();
    } else {
        m_annotations->apply(change);
    }
    m_speakers->apply(removed);
    if (m_listener)
        m_listener(change, step);
}

} // namespace Guillemet
