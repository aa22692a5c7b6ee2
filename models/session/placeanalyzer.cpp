// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/placeanalyzer.h"

#include "models/analysis/analyzer.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

PlaceAnalyzer::PlaceAnalyzer(std::shared_ptr<const Analyzer> analyzer, QObject *parent)
    : QObject(parent)
    , m_analyzer(std::move(analyzer))
{
    m_threads.setMaxThreadCount(1);
}

PlaceAnalyzer::~PlaceAnalyzer()
{
    cancel();
    m_threads.waitForDone();
}

void PlaceAnalyzer::analyse(const QString &text, const QString &language, Span place)
{
    run(place, [analyzer = m_analyzer, text, language, place](const std::stop_token &stop) {
        return analysePlace(*analyzer, text, language, place, stop);
    });
}

void PlaceAnalyzer::analyseNext(const QString &text, const QString &language, int from, const IsTaken &isTaken)
{
    run({from, from}, [analyzer = m_analyzer, text, language, from, isTaken](const std::stop_token &stop) {
        return Guillemet::analyseNext(*analyzer, text, language, from, isTaken, stop);
    });
}

void PlaceAnalyzer::run(Span place, const std::function<PlaceAnalysis(std::stop_token)> &work)
{
    cancel();
    m_stop = {};
    m_busy = true;
    QtConcurrent::run(&m_threads, [work, token = m_stop.get_token()] {
        return work(token);
    }).then(this, [this, place, stop = m_stop](const PlaceAnalysis &analysis) {
        if (stop.stop_requested())
            return;
        m_busy = false;
        Q_EMIT found(place, analysis);
    });
}

void PlaceAnalyzer::cancel()
{
    m_stop.request_stop();
    m_busy = false;
}

} // namespace Guillemet
