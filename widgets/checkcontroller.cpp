// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checkcontroller.h"

#include "models/session/findingcounter.h"
#include "models/session/session.h"
#include "models/validation/ruletable.h"
#include "models/validation/validator.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/overviewbar.h"
#include "widgets/settings.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int OverviewMs = 150;
}

CheckController::CheckController(const Parts &parts, const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_validator(parts.session.validator())
{
    const auto on = [this, &actions](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, act);
    };
    on("check.next"_L1, [this] { goToNext(true); });
    on("check.previous"_L1, [this] { goToNext(false); });
    on("check.fix"_L1, [this] {
        if (const auto here = findingHere())
            fix(*here);
        else
            Q_EMIT message(tr("There is nothing to check here."));
    });
    on("check.fixAll"_L1, [this] {
        if (const auto here = findingHere())
            fixAll(here->ruleId);
        else
            Q_EMIT message(tr("There is nothing to check here."));
    });
    connect(m_validator, &Validator::countChanged, this, &CheckController::forgetGone);
    // Findings come one by one: the overview shows them together.
    m_overviewTimer.setSingleShot(true);
    m_overviewTimer.setInterval(OverviewMs);
    connect(&m_overviewTimer, &QTimer::timeout, this, &CheckController::showInOverview);
    const auto later = [this] {
        if (!m_overviewTimer.isActive())
            m_overviewTimer.start();
    };
    connect(m_validator, &Validator::countChanged, this, later);
    connect(m_validator, &Validator::wasReset, this, later);
    connect(m_validator, &Validator::finished, this, later);
    connect(&parts.session, &Session::documentOpened, this, &CheckController::updateActions);
    connect(&parts.session, &Session::documentClosed, this, &CheckController::updateActions);
    if (parts.settings.contains(QLatin1StringView(Setting::RulesOff.name)))
        m_validator->setRulesOff(parts.settings.value(Setting::RulesOff));
    updateActions();
}

void CheckController::showInOverview()
{
    QList<int> positions;
    positions.reserve(m_validator->count());
    for (const Rule &rule : validationRules()) {
        for (const Finding &finding : m_validator->findings().of(rule.id))
            positions.append(finding.place.begin);
    }
    m_parts.editor.overview()->setFindings(positions);
}

const Validator &CheckController::validator() const
{
    return *m_validator;
}

void CheckController::setCurrent(const std::optional<Finding> &finding)
{
    if (std::exchange(m_current, finding) != finding)
        Q_EMIT currentChanged();
}

void CheckController::forgetGone()
{
    if (m_current && !m_validator->findings().contains(*m_current))
        setCurrent(std::nullopt);
}

void CheckController::updateActions()
{
    for (const auto id : {"check.next"_L1, "check.previous"_L1, "check.fix"_L1, "check.fixAll"_L1})
        m_actions.action(id)->setEnabled(m_parts.session.hasDocument());
}

void CheckController::go(const Finding &finding)
{
    if (finding.annotation.isNull())
        m_parts.editor.select(finding.place); // so that a key tags it
    else
        m_parts.navigator.go(finding.annotation, finding.place);
    m_parts.editor.reveal(finding.place);
    setCurrent(finding);
}

/** The current one, unless the caret has gone elsewhere. */
const Finding *CheckController::atCaret() const
{
    const int caret = m_parts.editor.caret();
    return m_current && m_current->place.begin <= caret && caret <= m_current->place.end ? &*m_current : nullptr;
}

void CheckController::goToNext(bool forward)
{
    const int count = m_validator->count();
    if (count == 0) {
        Q_EMIT message(m_validator->isFinished() ? tr("There is nothing to check in this article.")
                                                 : tr("The article is still being checked."));
        return;
    }
    const ArticleFindings &all = m_validator->findings();
    const int caret = m_parts.editor.caret();
    const Finding *next = nullptr;
    if (const Finding *here = atCaret()) // there may be several at one place
        next = forward ? all.after(*here) : all.before(*here);
    else
        next = forward ? all.after(caret - 1) : all.before(caret);
    const Finding found = next ? *next : *(forward ? all.first() : all.last());
    go(found);
    say(found);
}

void CheckController::say(const Finding &finding)
{
    const QString key = m_actions.action("check.fix"_L1)->shortcut().toString(QKeySequence::NativeText);
    Q_EMIT message(
        finding.hasFix()
            ? tr("%1 – %2: %3", "what is odd, key, what it does").arg(finding.explanation, key, finding.fixLabel)
            : finding.explanation);
}

/** The current one, else one at the caret, rather with a fix. */
std::optional<Finding> CheckController::findingHere() const
{
    if (atCaret())
        return m_current;
    const int caret = m_parts.editor.caret();
    std::optional<Finding> found;
    for (const Finding &finding : m_validator->findings().in({caret, caret + 1})) {
        if (!found || (finding.hasFix() && !found->hasFix()))
            found = finding;
    }
    return found;
}

void CheckController::fix(const Finding &finding)
{
    if (!finding.hasFix()) {
        Q_EMIT message(tr("%1 There is no certain fix: this is for you to decide.").arg(finding.explanation));
        return;
    }
    Q_EMIT message({}); // what was said of it holds no longer
    m_parts.annotations.perform(m_validator->fix(finding), tr("This does not need fixing any more."));
}

void CheckController::fixAll(const QString &rule)
{
    m_parts.annotations.performMany(
        [fixes = m_validator->fixAll(rule)](const EditContext &context) { return fixes(context.annotations); },
        tr("Nothing of this kind has a certain fix: these are for you to decide."));
}

bool CheckController::isOn(const QString &rule) const
{
    return !m_validator->rulesOff().contains(rule);
}

void CheckController::setOn(const QString &rule, bool on)
{
    QStringList off = m_validator->rulesOff();
    if (on == !off.contains(rule))
        return;
    if (on)
        off.removeAll(rule);
    else
        off.append(rule);
    m_parts.settings.set(Setting::RulesOff, off);
    m_validator->setRulesOff(off);
    m_parts.session.findingCounter()->countAll();
}

} // namespace Guillemet
