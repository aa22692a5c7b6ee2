// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/placeanalysis.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

namespace Guillemet {

/** Analyses one place of the open article at a time, in a thread of its own. */
class PlaceAnalyzer : public QObject
{
    Q_OBJECT

public:
    explicit PlaceAnalyzer(std::shared_ptr<const Analyzer> analyzer, QObject *parent = nullptr);
    ~PlaceAnalyzer() override; ///< waits for what runs; it was told to stop

    /** Ends in found(), unless cancelled or asked again before. */
    void analyse(const QString &text, const QString &language, Span place);
    /** The same for the next quotation, see analyseNext(); `place` of found() is `from`. */
    void analyseNext(const QString &text, const QString &language, int from, const IsTaken &isTaken);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void found(Guillemet::Span place, const Guillemet::PlaceAnalysis &analysis);

private:
    void run(Span place, const std::function<PlaceAnalysis(std::stop_token)> &work);

    std::shared_ptr<const Analyzer> m_analyzer;
    std::stop_source m_stop;
    QThreadPool m_threads;
    bool m_busy = false;
};

} // namespace Guillemet
