// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/largechange.h"

#include "models/core/destroyaside.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

LargeChange::LargeChange(const AnnotationSet &annotations, Text text)
    : m_annotations(annotations)
    , m_text(std::move(text))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LargeChange::deliver);
}

LargeChange::~LargeChange()
{
    m_watcher.waitForFinished(); // it reads the annotations
}

void LargeChange::begin(const Build &build, const Done &done)
{
    if (isUnderWay())
        return;
    m_build = build;
    m_done = done;
    start();
}

void LargeChange::start()
{
    m_watcher.setFuture(
        QtConcurrent::run(&LargeChange::make, std::cref(m_annotations), m_text ? m_text() : QString(), m_build));
}

LargeChange::Made LargeChange::make(const AnnotationSet &annotations, const QString &text, const Build &build)
{
    const auto reading = annotations.reading();
    const Change change = build(annotations);
    if (change.isEmpty())
        return {};
    // The text of an article of 10 MB takes longer to copy than the window may stand still.
    const QString after = change.text.isEmpty() || text.isNull() ? QString() : corrected(text, change.text);
    return {change,
            {annotations.changedBy(change), change.inverted(), annotations.revision(), after},
            ArticleCounts::of(change)};
}

void LargeChange::finish()
{
    while (isUnderWay()) {
        m_watcher.waitForFinished();
        deliver();
    }
}

void LargeChange::drop()
{
    m_build = nullptr;
    m_done = nullptr;
}

void LargeChange::deliver()
{
    if (!isUnderWay() || !m_watcher.isFinished())
        return; // finish() was quicker
    Made made = m_watcher.future().takeResult();
    if (!made.change.isEmpty() && made.prepared.revision != m_annotations.revision()) {
        start();
        return;
    }
    m_build = nullptr;
    const Done done = std::exchange(m_done, nullptr);
    done(made.change, made.prepared, made.counts);
    const qsizetype size = made.change.annotations.size();
    destroyAside(std::move(made), size);
}

} // namespace Guillemet
