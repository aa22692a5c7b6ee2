// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/suggestionfilter.h"

#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/settings.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Levels{0, 50, 60, 70, 80, 85, 90, 95}; // per cent; few suggestions are less than half sure

/** Half a per cent less: what is shown as 80 % counts as 80 %. */
float exactly(int percent)
{
    return percent == 0 ? 0 : (static_cast<float>(percent) - 0.5F) / 100;
}
} // namespace

SuggestionFilter::SuggestionFilter(Session &session, Settings &settings, const ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_menu(new QMenu(tr("&Suggestions"), window))
    , m_levels(new QActionGroup(this))
    , m_threshold(std::clamp(settings.value(Setting::Threshold), 0, 100))
{
    fillMenu(actions);
    connect(actions.action("view.fewerSuggestions"_L1), &QAction::triggered, this, [this] { step(true); });
    connect(actions.action("view.moreSuggestions"_L1), &QAction::triggered, this, [this] { step(false); });
    connect(&session, &Session::documentOpened, this, &SuggestionFilter::apply);
}

void SuggestionFilter::fillMenu(const ActionRegistry &actions)
{
    for (const int level : Levels) {
        QAction *action = m_menu->addAction(level == 0 ? tr("Show &All") : tr("Only at Least %1 % Sure").arg(level));
        action->setObjectName(u"threshold."_s + QString::number(level));
        action->setCheckable(true);
        action->setData(level);
        action->setChecked(level == m_threshold);
        m_levels->addAction(action);
    }
    connect(m_levels, &QActionGroup::triggered, this,
            [this](const QAction *action) { setThreshold(action->data().toInt()); });
    m_menu->addSeparator();
    m_menu->addAction(actions.action("view.fewerSuggestions"_L1));
    m_menu->addAction(actions.action("view.moreSuggestions"_L1));
}

void SuggestionFilter::setThreshold(int percent)
{
    m_threshold = percent;
    m_settings.set(Setting::Threshold, percent);
    for (QAction *action : m_levels->actions())
        action->setChecked(action->data().toInt() == percent);
    apply();
    const int hidden = m_session.annotations()->hiddenCount();
    if (!m_session.hasDocument())
        return;
    Q_EMIT message(percent == 0
                       ? tr("All suggestions are shown.")
                       : tr("Suggestions at least %1 % sure are shown, %n hidden.", nullptr, hidden).arg(percent));
}

/** To the next level that hides more, or to the one below that hides less; where none does, to the end. */
void SuggestionFilter::step(bool fewer)
{
    const AnnotationSet &set = *m_session.annotations();
    const int hidden = set.hiddenCount();
    int chosen = fewer ? m_threshold : 0;
    for (const int level : Levels) {
        const int then = set.hiddenCountAt(exactly(level));
        if (fewer && level > m_threshold && then > hidden) {
            chosen = level;
            break;
        }
        if (!fewer && level < m_threshold && then < hidden)
            chosen = level;
    }
    setThreshold(chosen);
}

void SuggestionFilter::apply()
{
    m_session.annotations()->setThreshold(exactly(m_threshold));
}

} // namespace Guillemet
