// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/validator.h"

#include "models/core/annotationset.h"
#include "models/core/destroyaside.h"
#include "models/core/speakerregistry.h"
#include "models/validation/ruletable.h"
#include "models/validation/validationengine.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

namespace Guillemet {

namespace {
constexpr int longText = 100'000; ///< code units; reading less takes under 2 ms
constexpr int sliceMilliseconds = 4;
constexpr int publishMilliseconds = 150;    ///< while there is more to check
constexpr qsizetype mostUnpublished = 2000; ///< subjects checked, that are told at once
constexpr qsizetype bulkChange = 2000;      ///< annotations at once

CheckContext contextOf(const TextIndex &index, const AnnotationSet &annotations, const SpeakerRegistry *speakers)
{
    return {.index = index, .annotations = annotations, .speakers = speakers};
}

Change fixOf(const Rule *rule, const Finding &finding, const CheckContext &context)
{
    if (!rule || !rule->fix || !finding.hasFix())
        return {};
    Change change = rule->fix(finding, context);
    change.simplify();
    return change.isEmpty() ? Change{} : change;
}

Change fixesOf(const Rule *rule, const FindingList &findings, const std::shared_ptr<const TextIndex> &index,
               const AnnotationSet &annotations)
{
    const CheckContext context = contextOf(*index, annotations, nullptr); // speakers belong to the window's thread
    Change all;
    QSet<AnnotationId> touched;
    for (const Finding &finding : findings) {
        const Change one = fixOf(rule, finding, context);
        const auto idOf = [](const AnnotationEdit &edit) { return edit.after ? edit.after->id : edit.before->id; };
        // One annotation, one edit: a second fix of the same one is for the next time.
        if (std::ranges::any_of(one.annotations, [&](const AnnotationEdit &e) { return touched.contains(idOf(e)); }))
            continue;
        for (const AnnotationEdit &edit : one.annotations)
            touched.insert(idOf(edit));
        if (all.annotations.isEmpty() && !one.isEmpty())
            all = {.label = validationRuleName(rule->id), .reveal = finding.place};
        all.annotations += one.annotations;
    }
    return all;
}
} // namespace

Validator::Validator(QObject *parent)
    : QObject(parent)
    , m_rulesOff(rulesOffByDefault())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Validator::workSlice);
}

Validator::~Validator()
{
    m_reading.request_stop();
}

void Validator::setArticle(const QString &text, const AnnotationSet *annotations, const SpeakerRegistry *speakers)
{
    clear();
    m_text = text;
    m_annotations = annotations;
    m_speakers = speakers;
    connect(annotations, &AnnotationSet::changed, this, [this](const Change &change) {
        if (!m_engine)
            return;
        if (change.annotations.size() > bulkChange)
            m_engine->queueAll(change); // looking for what each of them touches takes longer
        else
            m_engine->queue(change);
        m_timer.start(0);
    });
    connect(annotations, &AnnotationSet::wasReset, this, &Validator::restart);
    if (speakers) {
        connect(speakers, &SpeakerRegistry::changed, this, [this](const QList<SpeakerEdit> &edits) {
            for (const SpeakerEdit &edit : m_engine ? edits : QList<SpeakerEdit>())
                m_engine->queueSpeaker(edit.after ? edit.after->id : edit.before->id);
            m_timer.start(0);
        });
        connect(speakers, &SpeakerRegistry::wasReset, this, [this] {
            if (m_engine)
                m_engine->queueSpeakers();
            m_timer.start(0);
        });
    }
    if (text.size() < longText) {
        begin(std::make_shared<const TextIndex>(text));
        return;
    }
    const QPointer<Validator> self(this);
    QThreadPool::globalInstance()->start([self, text, stop = m_reading.get_token()] {
        auto index = std::make_shared<const TextIndex>(text, stop);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, index, stop] {
                if (self && !stop.stop_requested() && !self->m_index)
                    self->begin(index);
            },
            Qt::QueuedConnection);
    });
}

void Validator::clear()
{
    m_reading.request_stop();
    m_reading = std::stop_source();
    if (m_annotations)
        disconnect(m_annotations, nullptr, this, nullptr);
    if (m_speakers)
        disconnect(m_speakers, nullptr, this, nullptr);
    m_timer.stop();
    letGo();
    m_index.reset();
    m_annotations = nullptr;
    m_speakers = nullptr;
    m_text.clear();
    forgetFindings();
}

/** Of what was checked before; what is large is destroyed on another thread, with the text it looks into. */
void Validator::letGo()
{
    const qsizetype size = m_engine ? m_engine->size() : 0;
    destroyAside(std::pair(m_index, std::move(m_engine)), size);
}

void Validator::forgetFindings()
{
    if (m_findings.count() == 0)
        return;
    const int size = count();
    destroyAside(std::exchange(m_findings, {}), size);
    Q_EMIT wasReset();
    Q_EMIT countChanged(0);
}

void Validator::setRulesOff(const QStringList &ids)
{
    m_rulesOff = ids;
    restart();
}

void Validator::restart()
{
    if (!m_index)
        return; // it begins when the text has been read
    forgetFindings();
    begin(m_index);
}

void Validator::begin(std::shared_ptr<const TextIndex> index)
{
    m_index = std::move(index);
    letGo();
    m_engine = std::make_unique<ValidationEngine>(contextOf(*m_index, *m_annotations, m_speakers), m_rulesOff);
    m_engine->queueAll();
    m_timer.start(0);
}

void Validator::workSlice()
{
    if (!m_engine)
        return;
    if (!m_engine->hasWork()) {
        publish();
        Q_EMIT finished();
        return;
    }
    m_timer.start(0);
    if (m_engine->unpublished() > mostUnpublished || m_sincePublished.hasExpired(publishMilliseconds))
        publish(); // which takes its time: what is to be worked comes next
    else
        m_engine->work(QDeadlineTimer(sliceMilliseconds));
}

bool Validator::isFinished() const
{
    return !m_annotations || (m_engine && !m_engine->hasWork() && !m_timer.isActive());
}

void Validator::finish()
{
    if (!m_annotations)
        return;
    if (!m_engine)
        begin(std::make_shared<const TextIndex>(m_text));
    m_timer.stop();
    m_engine->work();
    publish();
    Q_EMIT finished();
}

Change Validator::fix(const Finding &finding) const
{
    const Rule *rule = validationRule(finding.ruleId);
    return m_engine ? fixOf(rule, finding, contextOf(*m_index, *m_annotations, m_speakers)) : Change{};
}

std::function<Change(const AnnotationSet &)> Validator::fixAll(const QString &ruleId) const
{
    return [rule = validationRule(ruleId), index = m_index,
            findings = m_engine ? m_findings.of(ruleId) : FindingList()](const AnnotationSet &annotations) {
        return fixesOf(rule, findings, index, annotations);
    };
}

std::vector<Finding> validate(const QString &text, const AnnotationSet &annotations, const SpeakerRegistry *speakers,
                              const QStringList &rulesOff, const std::stop_token &stop)
{
    constexpr int untilAsked = 20; // milliseconds
    const TextIndex index(text, stop);
    ValidationEngine engine(contextOf(index, annotations, speakers), rulesOff);
    engine.queueAll();
    while (engine.hasWork() && !stop.stop_requested())
        engine.work(QDeadlineTimer(untilAsked));
    const QList<Finding> all = engine.takeDelta().inserted;
    return {all.begin(), all.end()};
}

void Validator::publish()
{
    m_sincePublished.start();
    const auto [gone, added] = m_engine->takeDelta();
    if (gone.isEmpty() && added.isEmpty())
        return;
    for (const Finding &finding : gone)
        m_findings.remove(finding);
    for (const Finding &finding : added)
        m_findings.insert(finding);
    Q_EMIT changed(gone, added);
    Q_EMIT countChanged(count());
}

} // namespace Guillemet
