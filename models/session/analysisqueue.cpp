// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/analysisqueue.h"

#include "models/analysis/analyzer.h"
#include "models/core/destroyaside.h"
#include "models/core/speakerregistry.h"
#include "models/session/storagethread.h"
#include "models/storage/projectstore.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

namespace {

constexpr qsizetype storedTogether = 64;
constexpr int storeWithinMs = 200;

int backgroundThreads()
{
    return std::max(1, QThread::idealThreadCount() - 1); // one stays for the window
}

std::optional<ArticleAnalysis> run(const Analyzer &analyzer, const Document &document, std::stop_token stop)
{
    if (stop.stop_requested())
        return {};
    AnalysisResult result = analyzer.analyze(document.text, {.language = document.language}, stop);
    if (result.stopped || stop.stop_requested())
        return {};
    const QString language = document.language.isEmpty() ? result.language : document.language;
    return ArticleAnalysis{document.id,
                           language,
                           analysisKey(analyzer.version(), language),
                           std::move(result.annotations),
                           std::move(result.speakers),
                           document.corrections};
}

} // namespace

AnalysisQueue::AnalysisQueue(std::shared_ptr<const Analyzer> analyzer, StorageThread &storage,
                             const SpeakerRegistry &speakers)
    : m_analyzer(std::move(analyzer))
    , m_storage(storage)
    , m_speakers(speakers)
{
    m_threads.setMaxThreadCount(backgroundThreads() + 1); // and one that the open article always finds free
    m_threads.setThreadPriority(QThread::LowPriority);
    m_storeTimer.setSingleShot(true);
    m_storeTimer.setInterval(storeWithinMs);
    connect(&m_storeTimer, &QTimer::timeout, this, &AnalysisQueue::store);
}

AnalysisQueue::~AnalysisQueue()
{
    reset();
    m_threads.waitForDone();
}

QString AnalysisQueue::version() const
{
    return m_analyzer->version();
}

void AnalysisQueue::append(const QList<DocumentId> &ids)
{
    for (const DocumentId &id : ids) {
        if (m_waiting.contains(id) || m_running.contains(id))
            continue;
        m_waiting.insert(id);
        m_order.push_back(id);
        ++m_total;
    }
    report();
    fill();
}

void AnalysisQueue::analyseNow(const Document &document)
{
    if (const auto running = m_running.find(document.id); running != m_running.end())
        running->request_stop();
    else if (!m_waiting.remove(document.id))
        ++m_total;
    std::stop_source stop;
    m_running.insert(document.id, stop);
    analyse(document, stop);
    report();
}

void AnalysisQueue::remove(const DocumentId &id)
{
    if (const auto running = m_running.find(id); running != m_running.end()) {
        running->request_stop();
        m_running.erase(running);
    }
    m_waiting.remove(id);
    m_results.removeIf([id](const ArticleAnalysis &analysis) { return analysis.document == id; });
    report();
    fill();
}

void AnalysisQueue::cancel()
{
    for (std::stop_source &stop : m_running)
        stop.request_stop();
    m_running.clear();
    m_waiting.clear();
    m_order.clear();
    store();
    report();
}

void AnalysisQueue::reset()
{
    ++m_project;
    m_results.clear();
    m_storeTimer.stop();
    for (std::stop_source &stop : m_running)
        stop.request_stop();
    m_running.clear();
    m_waiting.clear();
    m_order.clear();
    m_total = 0;
    m_storing = 0;
}

void AnalysisQueue::endTaking()
{
    --m_storing;
    report();
}

int AnalysisQueue::remaining() const
{
    return static_cast<int>(m_waiting.size() + m_running.size() + m_results.size()) + m_storing;
}

void AnalysisQueue::fill()
{
    while (!m_order.empty() && m_running.size() < backgroundThreads()) {
        const DocumentId id = m_order.front();
        m_order.pop_front();
        if (m_waiting.remove(id))
            fetch(id);
    }
}

void AnalysisQueue::fetch(const DocumentId &id)
{
    std::stop_source stop;
    m_running.insert(id, stop);
    m_storage.run([id](const ProjectStore &store) { return store.document(id); }, StorageThread::Priority::Background)
        .then(this, [this, id, stop](const Result<Document> &document) {
            if (!isCurrent(id, stop))
                return;
            if (document) {
                analyse(*document, stop);
                return;
            }
            if (document.error().code != ErrorCode::NotFound)
                Q_EMIT failed(document.error());
            finished(id, stop, {});
        });
}

void AnalysisQueue::analyse(const Document &document, std::stop_source stop)
{
    QtConcurrent::run(&m_threads, [analyzer = m_analyzer, document, token = stop.get_token()] {
        return run(*analyzer, document, token);
    }).then(this, [this, id = document.id, stop](const std::optional<ArticleAnalysis> &analysis) {
        finished(id, stop, analysis);
    });
}

void AnalysisQueue::finished(const DocumentId &id, const std::stop_source &stop,
                             std::optional<ArticleAnalysis> analysis)
{
    if (!isCurrent(id, stop))
        return;
    m_running.remove(id);
    if (analysis) {
        joinSpeakers(*analysis);
        m_results.append(std::move(*analysis));
    }
    fill();
    if (m_results.size() >= storedTogether || m_running.isEmpty())
        store();
    else if (!m_storeTimer.isActive())
        m_storeTimer.start();
    report();
}

void AnalysisQueue::joinSpeakers(ArticleAnalysis &analysis) const
{
    QHash<SpeakerId, QString> ours;
    analysis.speakers.removeIf([&](const Speaker &found) {
        const Speaker *with = m_speakers.joinedWith(found);
        if (with)
            ours.insert(found.id, with->id.toString());
        return with;
    });
    if (ours.isEmpty())
        return;
    for (Annotation &annotation : analysis.annotations) {
        if (const auto with = ours.constFind(annotation.speaker()); with != ours.cend())
            annotation.attributes.set(Attribute::Speaker, *with);
    }
}

void AnalysisQueue::store()
{
    m_storeTimer.stop();
    if (m_results.isEmpty())
        return;
    const auto results = sharedAside(std::exchange(m_results, {}));
    m_storing += static_cast<int>(results->size());
    const auto announce = [this, results, project = m_project](const Result<> &stored) {
        if (project != m_project)
            return;
        if (!stored) {
            cancel(); // the others could not be kept either; they are found again when the project is opened
            Q_EMIT failed(stored.error());
        }
        for (const ArticleAnalysis &analysis : *results) { // found is found, though it may have to be found again
            Q_EMIT analysed(analysis);
            if (project != m_project) // closed by who heard it
                return;
            --m_storing;
        }
        report();
    };
    if (m_readOnly) {
        announce({});
        return;
    }
    m_storage
        .run([results](ProjectStore &store) { return store.storeAnalyses(*results); },
             StorageThread::Priority::Background)
        .then(this, announce);
}

void AnalysisQueue::report()
{
    const int left = remaining();
    const int total = m_total;
    if (left == 0 && total == 0) // said already
        return;
    if (left == 0)
        m_total = 0;
    Q_EMIT progress(total - left, total);
}

bool AnalysisQueue::isCurrent(const DocumentId &id, const std::stop_source &stop) const
{
    const auto running = m_running.constFind(id);
    return running != m_running.cend() && *running == stop;
}

} // namespace Guillemet
