// SPDX-License-Identifier: GPL-3.0-or-later
// Doing and undoing in a session.
#include "models/core/decision.h"
#include "models/core/destroyaside.h"
#include "models/core/fitting.h"
#include "models/session/sessionprivate.h"
#include "models/session/stepelsewhere.h"

#include <QtGui/QUndoStack>

namespace Guillemet {

namespace {

ActStep stepOf(ApplyChange::Step step)
{
    switch (step) {
    case ApplyChange::Step::Undo:
        return ActStep::Undo;
    case ApplyChange::Step::Redo:
        return ActStep::Redo;
    case ApplyChange::Step::Do:
    case ApplyChange::Step::Refused:
        break;
    }
    return ActStep::Do;
}

} // namespace

std::unique_ptr<UndoHistory> Session::Private::newHistory()
{
    return std::make_unique<UndoHistory>(undoGroup, [this](const UndoStep &step) -> HistoryStep * {
        if (HistoryStep *ofTags = tagsetEditing.newStep(step.act.id))
            return ofTags;
        return newStep(step.change, step.act, tagsetEditing.steps().numberBefore(step.number));
    });
}

ApplyChange *Session::Private::newStep(const Change &change, const Act &act, int time)
{
    auto *made = new ApplyChange(
        change, &annotations, &speakers,
        [this, act](const Change &done, ApplyChange::Step step) { applied(done, step, act); }, act,
        [this](const Change &done, QString *text) { return changeArticle(done, text); });
    made->setReading(time, [this](const Change &old, int then) { return tagsetEditing.steps().asOfNow(old, then); });
    return made;
}

/** Something new, with the tags of now. */
ApplyChange *Session::Private::newStep(const Change &change, const Act &act)
{
    return newStep(change, act, tagsetEditing.steps().lastNumber());
}

/** The history of an article that is shown; one that was open before in this session has it still. */
UndoHistory &Session::Private::beginHistory(const OpenedArticle &article)
{
    std::unique_ptr<UndoHistory> &history = histories[article.document.id];
    if (!history)
        history = newHistory();
    if (project && !project->readOnly && !history->isBegun())
        history->extend(article.steps);
    return *history;
}

/** Undoing or redoing may have come near the end of what is known of the log. */
void Session::Private::extendHistory()
{
    if (!document || extendsHistory || !histories.contains(document->id))
        return;
    const auto range = history().wanted();
    if (!range)
        return;
    extendsHistory = true;
    storage
        .run([id = document->id, by = annotator.id, range = *range](const ProjectStore &store) {
            return store.undoSteps(id, by, range);
        })
        .then(this, [this, id = document->id, history = &history(),
                     asked = generation](const Result<UndoSteps> &steps) {
            extendsHistory = false;
            const auto there = histories.find(id);
            if (asked == generation && there != histories.end() && there->second.get() == history && succeeded(steps))
                history->extend(*steps);
        });
}

/** The history of the open article anew from the log, as something was done that is not the last step in it. */
void Session::Private::reloadHistory()
{
    if (!document)
        return;
    std::unique_ptr<UndoHistory> &fresh = histories[document->id];
    fresh = newHistory();
    undoGroup.setActiveStack(fresh->stack());
    storage
        .run([id = document->id, by = annotator.id](const ProjectStore &store) { return store.undoSteps(id, by, {}); })
        .then(this, [this, id = document->id, history = fresh.get(),
                     asked = generation](const Result<UndoSteps> &steps) {
            const auto there = histories.find(id);
            if (asked == generation && there != histories.end() && there->second.get() == history && succeeded(steps))
                history->extend(*steps);
        });
}

void Session::Private::forgetHistories(const DocumentId &but)
{
    std::erase_if(histories, [&but](const auto &entry) { return entry.first != but; });
}

Change Session::Private::signedByPerson(const Change &change) const
{
    return annotator.id == agreedAnnotatorId() ? decidedBy(person.name, change) : change;
}

LargeChange::Build Session::Private::signedByPerson(const LargeChange::Build &build) const
{
    if (annotator.id != agreedAnnotatorId())
        return build;
    return [build, name = person.name](const AnnotationSet &set) { return decidedBy(name, build(set)); };
}

void Session::Private::perform(const Change &change)
{
    if (largeChange.isUnderWay()) {
        largeChange.finish();
        if (!change.fits([this](const AnnotationId &id) { return annotations.find(id); })) {
            Q_EMIT q->failed({ErrorCode::Conflict,
                              tr("“%1” was not done: what it was to change has changed meanwhile.").arg(change.label)});
            return;
        }
    }
    if (isLarge(change)) {
        beginMany([change](const AnnotationSet &) { return change; }, [] {});
        return;
    }
    forgetPrepared();
    history().push(newStep(change, history().actOf(change)));
}

/** A correction of the text moves all annotations. */
bool Session::Private::isLarge(const Change &change) const
{
    return change.annotations.size() >= LargeChange::many ||
           (!change.text.isEmpty() && annotations.size() >= LargeChange::many);
}

/** What `build` makes of the annotations; where they are many, off this thread and so a little later. */
void Session::Private::performMany(const LargeChange::Build &build, const std::function<void()> &otherwise,
                                   qsizetype others)
{
    if (std::max(annotations.size(), others) < LargeChange::many) {
        const Change change = build(annotations);
        change.isEmpty() ? otherwise() : perform(change);
    } else {
        beginMany(build, otherwise);
    }
}

void Session::Private::beginMany(const LargeChange::Build &build, const std::function<void()> &otherwise)
{
    largeChange.begin(build, [this, otherwise](const Change &change, const ApplyChange::Prepared &prepared,
                                               const ArticleCounts &counts) {
        if (!document || change.isEmpty()) {
            otherwise();
            return;
        }
        performPrepared(change, prepared, counts);
    });
}

void Session::Private::performPrepared(const Change &change, const ApplyChange::Prepared &prepared,
                                       const ArticleCounts &counts)
{
    forgetPrepared();
    const Act act = history().actOf(change);
    largeCounts = {act.id, counts};
    auto *step = newStep(change, act);
    step->prepare(prepared);
    history().push(step);
}

/** Undoes or redoes; what changes very much, off this thread and so a little later. */
void Session::Private::step(bool forward)
{
    largeChange.finish();
    const auto next = [this, forward] {
        const int done = history().stack()->index();
        return history().step(forward ? done : done - 1);
    };
    const auto go = [this, forward] { forward ? history().stack()->redo() : history().stack()->undo(); };
    const ApplyChange *step = document ? next() : nullptr;
    if (!step || step->isPrepared() || !isLarge(step->change())) {
        if (document)
            go();
        return;
    }
    const auto build = [change = step->asOfNow(), forward](const AnnotationSet &set) {
        Change way = forward ? change : change.inverted();
        const bool fits = way.fits([&set](const AnnotationId &id) { return set.find(id); });
        return fits ? way : Change(); // which is said when it is tried
    };
    largeChange.begin(build, [this, next, go, forward, act = step->act().id](const Change &change,
                                                                             const ApplyChange::Prepared &prepared,
                                                                             const ArticleCounts &counts) {
        ApplyChange *now = document ? next() : nullptr;
        if (!now || now->act().id != act) // undone or redone already
            return;
        if (!change.isEmpty()) {
            forgetPrepared();
            largeCounts = {act, forward ? counts : -counts};
            now->prepare({prepared.set, forward ? prepared.inverse : change, prepared.revision, prepared.text});
        }
        go();
    });
}

/** What a step keeps for being undone or redone at once is of no use after another one, and takes time to destroy. */
void Session::Private::forgetPrepared()
{
    const int done = history().stack()->index();
    for (const int near : {done - 1, done}) {
        ApplyChange *step = history().step(near);
        if (auto kept = step ? step->release() : std::nullopt)
            destroyAside(std::move(kept));
    }
}

ActId Session::Private::performEverywhere(const QString &label, const QList<ArticleChange> &changes)
{
    largeChange.finish();
    const Act act{ActId::create(), static_cast<int>(changes.size())};
    Change here;
    QList<ArticleChange> others;
    for (ArticleChange part : changes) {
        part.change.label = label;
        part.change.mergeKey.clear();
        if (document && part.document == document->id)
            here = fittingPart(part.change, annotations);
        else
            others.append(part);
    }
    if (!here.isEmpty()) {
        elsewhere = others;
        history().push(newStep(here, act));
        return act.id;
    }
    if (!saver.flush())
        return {}; // the saver has said why
    forgetHistories(openId());
    const MadeChange made{{}, QDateTime::currentDateTimeUtc(), act, ActStep::Do, others};
    ask([by = annotator, made](ProjectStore &store) { return store.perform(by, made); },
        [this] {
            refreshSummaries();
            takeAside();
        });
    if (document) {
        auto *step = new StepElsewhere(label, [this, id = act.id](ActStep way) { stepElsewhere(id, way); });
        history().push(step);
        step->setAsleep(false);
    }
    return act.id;
}

/** Undoes or redoes an act in the articles that the log knows it from; the open one is not among them. */
void Session::Private::stepElsewhere(const ActId &act, ActStep way)
{
    if (!saver.flush())
        return;
    const MadeChange made{{}, QDateTime::currentDateTimeUtc(), {act, 2}, way, {}}; // of several: the log says which
    forgetHistories(openId());
    ask([by = annotator, made](ProjectStore &store) { return store.perform(by, made); },
        [this] {
            refreshSummaries();
            takeAside();
        });
}

void Session::Private::undoAct(const ActId &act)
{
    largeChange.finish();
    if (document && history().current() == act) {
        step(false);
        return;
    }
    if (!saver.flush())
        return;
    ask([act](ProjectStore &store) { return store.undo(act); },
        [this] {
            forgetHistories();
            refreshSummaries();
            takeAside();
            if (document) { // it may have been in it
                histories[document->id] = newHistory();
                open(document->id);
            }
        });
}

/** Acts over several articles make and remove speakers in those that are not open. Undoing them leaves what was changed
 * there since: that is said. */
void Session::Private::takeAside()
{
    ask([](ProjectStore &store) { return Result<SavedAside>(store.takeAside()); },
        [this](const SavedAside &aside) {
            speakers.apply(aside.speakers);
            if (aside.leftOut > 0)
                Q_EMIT q->noticed(
                    tr("%n annotation(s) of other articles were changed since then, and stay as they are.", nullptr,
                       aside.leftOut));
        });
}

/** What a change does to the article itself, before its annotations change. */
bool Session::Private::changeArticle(const Change &change, QString *text)
{
    if (!document)
        return false;
    const int row = articles.row(document->id);
    const bool fitsHere = fits(change.text, document->text) &&
                          (!change.note || articles.at(row).note == change.note->before.value_or(QString()));
    if (!fitsHere)
        return false;
    if (!change.text.isEmpty())
        correctText(*document, change.text, text);
    if (change.note) {
        articles.at(row).note = change.note->after.value_or(QString());
        Q_EMIT q->documentChanged(row);
    }
    return true;
}

/** Everything that looks at the text hears of it before the annotations move. What is `known`, if not null, is what
 * they make of it; it becomes what the text was. */
void Session::Private::correctText(Document &article, const TextEdits &edits, QString *known)
{
    int &length = articles.at(articles.row(article.id)).length;
    for (const TextEdit &edit : edits)
        length += TextOffsets(edit.inserted).codePoints() - TextOffsets(edit.removed).codePoints();
    if (known)
        article.text.swap(*known);
    else
        article.text = corrected(std::move(article.text), edits);
    ++article.corrections;
    validator.clear(); // it begins again when they have moved
    Q_EMIT q->textCorrected(edits);
}

void Session::Private::applied(const Change &change, ApplyChange::Step step, const Act &act)
{
    if (step == ApplyChange::Step::Refused) {
        Q_EMIT q->failed({ErrorCode::Conflict,
                          tr("“%1” cannot be undone or redone: what it changed is not as it left it. The step was "
                             "dropped; all else stays.")
                              .arg(change.label)});
        return;
    }
    saver.add({change, QDateTime::currentDateTimeUtc(), act, stepOf(step), std::exchange(elsewhere, {})});
    const bool removesSpeakers = // unless others name them
        std::ranges::any_of(change.speakers, [](const SpeakerEdit &edit) { return !edit.after; });
    if (act.articles > 1)
        forgetHistories(openId()); // the log has what was done to the others
    if (act.articles > 1 || removesSpeakers) {
        summariesAreOld = true;
        saver.saveNow();
    }
    if (!change.text.isEmpty())
        validator.setArticle(document->text, &annotations, &speakers);
    if (largeCounts && largeCounts->first == act.id)
        count(step == ApplyChange::Step::Undo ? -largeCounts->second : largeCounts->second);
    else
        count(ArticleCounts::of(change));
    if (!change.reveal.isEmpty())
        Q_EMIT q->revealRequested(change.reveal);
}

} // namespace Guillemet
