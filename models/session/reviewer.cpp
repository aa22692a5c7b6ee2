// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewer.h"

#include "models/core/movedannotations.h"
#include "models/review/adjudication.h"
#include "models/storage/projectstore.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int Soon = 60; ///< milliseconds

const Annotation *findIn(const QList<Annotation> &set, const AnnotationId &id)
{
    const auto found = std::ranges::find(set, id, &Annotation::id);
    return found == set.end() ? nullptr : &*found;
}

QString partText(const Annotation *quotation, LinkRole role, const QList<Annotation> &set, const QString &text)
{
    QStringList parts;
    for (const AnnotationId &target : quotation ? quotation->targets(role) : QList<AnnotationId>()) {
        if (const Annotation *part = findIn(set, target))
            parts.append(part->text(text));
    }
    return parts.join(u", ");
}
} // namespace

Reviewer::Reviewer(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &Reviewer::compareNow);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Reviewer::taken);
    connect(&session, &Session::documentOpened, this, &Reviewer::readOthers);
    connect(&session, &Session::documentClosed, this, &Reviewer::readOthers);
    connect(&session, &Session::projectClosed, this, &Reviewer::readOthers);
    connect(&session, &Session::annotatorChanged, this, &Reviewer::readOthers);
    connect(&session, &Session::analysisProgress, this, [this](int done, int total) {
        if (done == total) // the suggestions may be others
            readOthers();
    });
    connect(&session, &Session::textCorrected, this, [this](const TextEdits &edits) {
        for (OtherSet &set : m_sets)
            set.annotations = annotationsAfter(set.annotations, {.text = edits});
        m_corrected = true;
    });
    connect(&session, &Session::saveStateChanged, this, [this](Session::SaveState state) {
        if (state == Session::SaveState::Saved && std::exchange(m_corrected, false))
            readOthers(); // what had vanished may be back
    });
    connect(session.annotations(), &AnnotationSet::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(session.annotations(), &AnnotationSet::wasReset, &m_soon, qOverload<>(&QTimer::start));
}

Reviewer::~Reviewer()
{
    m_reading.waitForFinished();
}

void Reviewer::readOthers()
{
    if (!m_session.isOpen() || !m_session.hasDocument()) {
        m_reading.setFuture({});
        m_sets.clear();
        m_others.clear();
        Q_EMIT othersChanged();
        compareNow();
        return;
    }
    m_reading.setFuture(QtConcurrent::run(&Reviewer::read, m_session.projectPath(), m_session.document().id));
}

Result<Reviewer::Sets> Reviewer::read(const QString &project, const DocumentId &document)
{
    const Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(project, ProjectStore::Access::ReadOnly);
    const Result<QList<Annotator>> annotators = store ? (*store)->annotators() : std::unexpected(store.error());
    if (!annotators)
        return std::unexpected(annotators.error());
    Sets sets;
    for (const Annotator &annotator : *annotators) {
        Result<StoredSet> set = (*store)->annotationSet(document, annotator.id);
        if (!set)
            return std::unexpected(set.error());
        if (set->exists())
            sets.append({annotator, std::move(set->annotations)});
    }
    return sets;
}

void Reviewer::taken()
{
    if (m_reading.future().resultCount() == 0 || !m_reading.result())
        return; // closed or removed meanwhile; what is wrong with the project is said elsewhere
    m_sets = *m_reading.result();
    m_others.clear();
    for (const OtherSet &set : std::as_const(m_sets)) {
        if (set.annotator.id != m_session.annotator().id)
            m_others.append(set.annotator);
    }
    Q_EMIT othersChanged();
    compareNow();
}

void Reviewer::setOther(const AnnotatorId &id)
{
    m_other = id;
    compareNow();
}

const Reviewer::OtherSet *Reviewer::chosen() const
{
    const auto found = std::ranges::find(m_sets, m_other, [](const OtherSet &set) { return set.annotator.id; });
    return found == m_sets.end() || m_other == m_session.annotator().id ? nullptr : &*found;
}

bool Reviewer::isComparing() const
{
    return chosen() && m_session.hasDocument();
}

QList<Annotation> Reviewer::own() const
{
    QList<Annotation> own;
    for (const Annotation *annotation : m_session.annotations()->all())
        own.append(*annotation);
    return own;
}

void Reviewer::compareNow()
{
    m_soon.stop();
    m_differences.clear();
    if (isComparing()) {
        const OtherSet &other = *chosen();
        const CountedText text(m_session.document().text);
        const bool machine = other.annotator.kind == Annotator::Kind::Machine;
        m_differences = compare(ComparedSet::of(own(), text, ComparedSet::Which::Visible),
                                ComparedSet::of(other.annotations, text,
                                                machine ? ComparedSet::Which::Visible : ComparedSet::Which::Confirmed),
                                text)
                            .differences;
    }
    Q_EMIT changed();
}

const Annotation *Reviewer::theirs(const AnnotationId &id) const
{
    const OtherSet *other = chosen();
    return other ? findIn(other->annotations, id) : nullptr;
}

QString Reviewer::speakerOf(const Annotation *annotation, const QList<Annotation> &set) const
{
    for (const AnnotationId &target : annotation ? annotation->targets(LinkRole::Source) : QList<AnnotationId>()) {
        const Annotation *source = findIn(set, target);
        if (source && !source->speaker().isNull())
            return m_session.speakers()->name(source->speaker());
    }
    return annotation ? m_session.speakers()->name(annotation->speaker()) : QString();
}

QString Reviewer::words(const Difference &difference) const
{
    const QString &text = m_session.document().text;
    const QList<Annotation> mine = own();
    const OtherSet *other = chosen();
    const QList<Annotation> others = other ? other->annotations : QList<Annotation>();
    const Annotation *a = difference.first.isEmpty() ? nullptr : findIn(mine, difference.first.first());
    const Annotation *b = difference.second.isEmpty() ? nullptr : findIn(others, difference.second.first());
    const auto both = [](const QString &first, const QString &second) {
        const auto shown = [](const QString &word) { return word.isEmpty() ? u"∅"_s : word; };
        return shown(first) + u" – " + shown(second);
    };
    const auto attribute = [&](const QString &name) {
        return both(a ? a->attributes.value(name) : QString(), b ? b->attributes.value(name) : QString());
    };
    switch (difference.cause) {
    case Cause::Edges:
        return explanation(difference.edges);
    case Cause::Type:
        return attribute(difference.tag == Tags::Country ? Attribute::Mention : Attribute::Type);
    case Cause::Cue:
        return both(partText(a, LinkRole::Cue, mine, text), partText(b, LinkRole::Cue, others, text));
    case Cause::Source:
        return both(partText(a, LinkRole::Source, mine, text), partText(b, LinkRole::Source, others, text));
    case Cause::Speaker:
        return both(speakerOf(a, mine), speakerOf(b, others));
    case Cause::Country:
        return attribute(Attribute::Country);
    case Cause::Note:
        return attribute(Attribute::Note);
    default:
        return QString::number(difference.first.size()) + u" – " + QString::number(difference.second.size());
    }
}

Change Reviewer::takeTheirs(const Difference &difference) const
{
    const OtherSet *other = chosen();
    if (!other)
        return {};
    const QList<Annotation> mine = own();
    const QList<QList<Annotation>> sets{mine, other->annotations};
    const CountedText text(m_session.document().text);
    const Adjudication adjudication(mine, sets, text);
    if (difference.second.isEmpty())
        return adjudication.reject({{0, difference.first.first()}},
                                   tr("%1 has no such annotation").arg(other->annotator.name));
    const Annotation *a = difference.first.isEmpty() ? nullptr : findIn(mine, difference.first.first());
    const Annotation *b = theirs(difference.second.first());
    if (difference.cause == Cause::Note && a && b) {
        Annotation noted = *a;
        noted.attributes.set(Attribute::Note, b->attributes.value(Attribute::Note));
        Change change{.label = tr("Take the note"), .annotations = {}, .reveal = a->hull()};
        change.replace(*a, noted);
        return change;
    }
    Adjudication::Choice choice;
    constexpr auto Second = Adjudication::Choice::Second;
    switch (difference.tag == Tags::Quotation ? difference.cause : Cause::OnlySecond) {
    case Cause::Edges:
        choice.content = Second;
        break;
    case Cause::Type:
        choice.type = Second;
        break;
    case Cause::Cue:
        choice.cue = Second;
        break;
    case Cause::Source:
        choice.source = Second;
        choice.speaker = Second;
        break;
    case Cause::Speaker:
        choice.speaker = Second;
        break;
    default:
        return adjudication.take(1, difference.second);
    }
    return adjudication.takeParts({0, difference.first.first()}, {1, difference.second.first()}, choice);
}

} // namespace Guillemet
