// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/validationengine.h"

#include "models/validation/ruletable.h"

namespace Guillemet {

namespace {
constexpr int pieceOfText = 16'384; ///< UTF-16 code units, looked up at once in a full run
constexpr int wordsOfName = 12;     ///< a tagged name that holds a changed place begins at most that many words before
} // namespace

ValidationEngine::ValidationEngine(const CheckContext &context, const QStringList &off)
    : m_context(context)
{
    for (const Rule &rule : validationRules()) {
        if (off.contains(rule.id))
            continue;
        (rule.checkAnnotation ? m_annotationRules
         : rule.checkMark     ? m_markRules
         : rule.checkRepeated ? m_nameRules
                              : m_speakerRules)
            .append(&rule);
    }
}

void ValidationEngine::queueAll()
{
    const qsizetype many = m_context.annotations.size();
    m_traces.reserve(static_cast<size_t>(many)); // to grow later would take a slice of its own
    m_findings.reserve(many);
    m_backlog = m_context.annotations.placeless();
    m_backlogFrom = 0;
    m_marksLeft = static_cast<int>(m_context.index.marks().size());
}

void ValidationEngine::queueAll(const Change &change)
{
    for (const AnnotationEdit &edit : change.annotations) {
        if (!edit.after)
            queue(Cell{Kind::Annotation, edit.before->id.value});
    }
    queueAll();
}

void ValidationEngine::queue(const Change &change)
{
    for (const AnnotationEdit &edit : change.annotations) {
        for (const auto &state : {edit.before, edit.after}) {
            if (state)
                queueWith(*state);
        }
    }
}

void ValidationEngine::queueSpeaker(const SpeakerId &id)
{
    queue(Cell{Kind::Speaker, id.value});
}

void ValidationEngine::queueSpeakers()
{
    for (auto it = m_speakers.cbegin(); it != m_speakers.cend(); ++it)
        queueSpeaker(it.key());
}

void ValidationEngine::queue(const Cell &cell)
{
    const auto before = m_queued.size();
    m_queued.insert(cell);
    if (m_queued.size() > before)
        m_queue.push_back(cell);
}

void ValidationEngine::queueNear(const Annotation &center)
{
    queue(Cell{Kind::Annotation, center.id.value});
    for (const Span fragment : center.fragments) {
        for (const Annotation *annotation : m_context.annotations.annotationsIn(nearby(m_context.text(), fragment)))
            queue(Cell{Kind::Annotation, annotation->id.value});
    }
}

void ValidationEngine::queueWith(const Annotation &annotation)
{
    queueNear(annotation);
    const auto queueLinked = [this](const Annotation *linked) {
        if (linked)
            queueNear(*linked);
    };
    for (const Link &link : annotation.links)
        queueLinked(m_context.annotations.find(link.target));
    for (const Annotation *owner : m_context.annotations.linkedFrom(annotation.id, AnnotationSet::Which::All))
        queueLinked(owner);
    if (annotation.tag == Tags::Quotation) {
        const Span marks = m_context.index.marksIn(annotation.hull());
        for (int i = marks.begin; i < marks.end; ++i)
            queue(Cell::at(Kind::Mark, i));
    }
    if (std::ranges::any_of(m_nameRules, [&](const Rule *rule) { return rule->repeated == annotation.tag; }))
        queueWords(annotation.hull());
}

void ValidationEngine::queueWords(Span span)
{
    const Span words = m_context.index.wordsIn(span);
    for (int i = std::max(0, words.begin - wordsOfName); i < words.end; ++i)
        queue(Cell::at(Kind::Word, i));
}

void ValidationEngine::queueName(const NameIndex::Name &name)
{
    m_context.index.forWords(NameIndex::firstWordHash(name), [this](int word) { queue(Cell::at(Kind::Word, word)); });
}

void ValidationEngine::work(QDeadlineTimer deadline)
{
    for (int done = 1;; ++done) {
        const std::optional<Cell> cell = takeNext();
        if (!cell)
            return;
        check(*cell);
        if (done % 16 == 0 && deadline.hasExpired())
            return;
    }
}

std::optional<ValidationEngine::Cell> ValidationEngine::takeNext()
{
    if (!m_queue.empty()) {
        const Cell cell = m_queue.front();
        m_queue.pop_front();
        m_queued.remove(cell);
        return cell;
    }
    while (m_backlog.isEmpty() && hasBacklog()) {
        const int from = m_backlogFrom;
        m_backlogFrom += std::min(pieceOfText, std::numeric_limits<int>::max() - from);
        for (const Annotation *annotation :
             m_context.annotations.annotationsIn({from, m_backlogFrom}, AnnotationSet::Which::All)) {
            if (from == 0 || !annotation->overlaps({0, from})) // else it was there before
                m_backlog.append(annotation->id);
        }
    }
    if (!m_backlog.isEmpty())
        return Cell{Kind::Annotation, m_backlog.takeLast().value};
    if (m_marksLeft > 0)
        return Cell::at(Kind::Mark, --m_marksLeft);
    return std::nullopt;
}

void ValidationEngine::check(const Cell &cell)
{
    QList<Finding> findings;
    switch (cell.kind) {
    case Kind::Annotation:
        checkAnnotation({cell.key}, findings);
        break;
    case Kind::Mark:
        for (const Rule *rule : std::as_const(m_markRules)) {
            Report report(rule->id, &findings);
            rule->checkMark(m_context.index.marks()[static_cast<size_t>(cell.index())], m_context, report);
        }
        break;
    case Kind::Word:
        checkWord(cell.index(), findings);
        break;
    case Kind::Speaker:
        checkSpeaker({cell.key}, findings);
        break;
    }
    std::ranges::sort(findings, findingReadsBefore);
    findings.erase(std::ranges::unique(findings).begin(), findings.end()); // two neighbours may give the same reason
    const auto known = m_findings.constFind(cell);
    if (known == m_findings.cend() ? findings.isEmpty() : *known == findings)
        return;
    if (!m_before.contains(cell))
        m_before.insert(cell, known == m_findings.cend() ? QList<Finding>() : *known);
    if (findings.isEmpty())
        m_findings.remove(cell);
    else
        m_findings.insert(cell, findings);
}

void ValidationEngine::checkAnnotation(const AnnotationId &id, QList<Finding> &findings)
{
    const Annotation *annotation = m_context.annotations.find(id);
    if (annotation && !m_context.annotations.isShown(*annotation))
        annotation = nullptr;
    follow(id, annotation);
    if (!annotation)
        return;
    for (const Rule *rule : std::as_const(m_annotationRules)) {
        Report report(rule->id, &findings);
        rule->checkAnnotation(*annotation, m_context, report);
    }
}

void ValidationEngine::checkWord(int index, QList<Finding> &findings)
{
    const TextIndex::Word word = m_context.index.words()[static_cast<size_t>(index)];
    for (const Rule *rule : std::as_const(m_nameRules)) {
        const int end = m_names.matchEnd(m_context.text(), word.begin, word.hash, rule->repeated);
        if (end < 0)
            continue;
        Report report(rule->id, &findings);
        rule->checkRepeated({word.begin, end}, m_context, report);
    }
}

void ValidationEngine::checkSpeaker(const SpeakerId &id, QList<Finding> &findings)
{
    const auto members = m_speakers.constFind(id);
    const Annotation *first =
        members == m_speakers.cend() ? nullptr : m_context.annotations.find(members->begin()->second);
    if (!first) // if it has just gone, its own check will call this one again
        return;
    for (const Rule *rule : std::as_const(m_speakerRules)) {
        Report report(rule->id, &findings);
        rule->checkSpeaker(id, *first, m_context, report);
    }
}

ValidationEngine::Trace ValidationEngine::traceOf(const Annotation &annotation) const
{
    Trace trace{.speaker = annotation.speaker(), .begin = annotation.begin()};
    const bool named =
        std::ranges::any_of(m_nameRules, [&](const Rule *rule) { return rule->repeated == annotation.tag; });
    if (named && isNameToRepeat(annotation, m_context.text()))
        trace.name = {annotation.tag, nameKey(annotation.hull().of(m_context.text()))};
    return trace;
}

void ValidationEngine::follow(const AnnotationId &id, const Annotation *visible)
{
    const Trace now = visible ? traceOf(*visible) : Trace{};
    const auto known = m_traces.find(id);
    const Trace before = known == m_traces.end() ? Trace{} : known->second;
    if (!before.speaker.isNull())
        queueSpeaker(before.speaker); // its first annotation may have another end now
    if (!now.speaker.isNull())
        queueSpeaker(now.speaker);
    if (before == now)
        return;
    if (!before.name.key.isEmpty() && m_names.remove(before.name))
        queueName(before.name);
    if (!before.speaker.isNull()) {
        auto members = m_speakers.find(before.speaker);
        members->erase({before.begin, id});
        if (members->empty())
            m_speakers.erase(members);
    }
    if (!now.name.key.isEmpty() && m_names.add(now.name))
        queueName(now.name);
    if (!now.speaker.isNull())
        m_speakers[now.speaker].insert({now.begin, id});
    if (now == Trace{})
        m_traces.erase(id);
    else
        m_traces[id] = now;
}

ValidationEngine::Delta ValidationEngine::takeDelta()
{
    Delta delta;
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        const QList<Finding> now = m_findings.value(it.key());
        for (const Finding &finding : it.value()) {
            if (!now.contains(finding))
                delta.removed.append(finding);
        }
        for (const Finding &finding : now) {
            if (!it.value().contains(finding))
                delta.inserted.append(finding);
        }
    }
    m_before.clear();
    std::ranges::sort(delta.removed, findingReadsBefore);
    std::ranges::sort(delta.inserted, findingReadsBefore);
    return delta;
}

} // namespace Guillemet
