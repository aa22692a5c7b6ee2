// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/sidebyside.h"

#include "models/itemmodels/differencemodel.h"
#include "models/session/reviewer.h"
#include "widgets/actionregistry.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/overlaypainter.h"
#include "widgets/editor/overviewbar.h"
#include "widgets/editor/readingoptions.h"
#include "widgets/panels/reviewpanel.h"
#include "widgets/review/colleaguepane.h"
#include "widgets/reviewcontroller.h"
#include "widgets/settings.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int alignAgain = 120; // ms

ReviewOverlay overlayIn(const Reviewer &reviewer, Span place)
{
    const auto spans = [&](Reviewer::Side side) {
        QSet<std::pair<int, int>> places;
        for (const Annotation *annotation : reviewer.open(side, place)) {
            for (const Span &fragment : annotation->fragments)
                places.insert({fragment.begin, fragment.end});
        }
        return places;
    };
    const auto sorted = [](const QSet<std::pair<int, int>> &places) {
        QList<Span> list;
        for (const auto &[begin, end] : places)
            list.append({begin, end});
        std::ranges::sort(list, {}, [](const Span &span) { return std::pair(span.begin, -span.end); });
        return list;
    };
    const auto first = spans(Reviewer::Side::First);
    const auto second = spans(Reviewer::Side::Second);
    ReviewOverlay overlay{.second = sorted(second - first)};
    if (reviewer.isAdjudicating()) { // else the text shows A's
        overlay.first = sorted(first - second);
        overlay.both = sorted(first & second);
    }
    return overlay;
}
} // namespace

SideBySide::SideBySide(const Parts &parts, const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_first(new ColleaguePane(parts.dataDirectory, &parts.splitter))
    , m_second(new ColleaguePane(parts.dataDirectory, &parts.splitter))
    , m_title(new QLabel)
{
    m_first->setObjectName(u"firstPane"_s);
    m_second->setObjectName(u"secondPane"_s);
    auto *middle = new QWidget(&parts.splitter);
    m_title->setObjectName(u"middleTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(8, 3, 8, 3);
    m_title->setAutoFillBackground(true);
    m_title->setBackgroundRole(QPalette::AlternateBase);
    m_title->hide();
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(&parts.editor, 1);
    parts.splitter.addWidget(m_first);
    parts.splitter.addWidget(middle);
    parts.splitter.addWidget(m_second);
    for (int i = 0; i < parts.splitter.count(); ++i)
        parts.splitter.setStretchFactor(i, 1);
    m_first->hide();
    m_second->hide();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SideBySide::showCurrent);
    m_align.setSingleShot(true);
    m_align.setInterval(alignAgain);
    connect(&m_align, &QTimer::timeout, this, [this] { follow(m_parts.editor); });
    for (ArticleEditor *editor : {&parts.editor, &m_first->editor(), &m_second->editor()})
        editor->installEventFilter(this);
    for (ArticleEditor *editor : {&parts.editor, &m_first->editor(), &m_second->editor()})
        connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, editor] { follow(*editor); });
    const auto toggle = [&](QLatin1StringView id, const SettingKey<bool> &key, auto act) {
        QAction *action = actions.action(id);
        action->setChecked(parts.settings.value(key));
        connect(action, &QAction::toggled, this, [this, key, act](bool on) {
            m_parts.settings.set(key, on);
            (this->*act)();
        });
    };
    toggle("review.sideBySide"_L1, Setting::SideBySide, &SideBySide::refresh);
    toggle("review.overlay"_L1, Setting::Overlay, &SideBySide::refreshOverlay);
    connect(&parts.review.reviewer(), &Reviewer::changed, this, [this] {
        refresh();
        refreshOverlay();
    });
    connect(&parts.review, &ReviewController::currentChanged, this, &SideBySide::showCurrent);
    connect(&parts.editor, &ArticleEditor::zoomChanged, this, [this](int percent) {
        m_first->editor().setZoom(percent);
        m_second->editor().setZoom(percent);
    });
}

void SideBySide::refresh()
{
    const bool on = m_actions.action("review.sideBySide"_L1)->isChecked() && m_parts.review.reviewer().isComparing();
    const bool were = m_second->isVisibleTo(&m_parts.splitter);
    if (on && m_parts.review.reviewer().isAdjudicating())
        place(*m_first, true);
    else
        m_first->hide();
    if (on)
        place(*m_second, false);
    else
        m_second->hide();
    if (!on && were) {
        m_first->clear();
        m_second->clear();
    }
    m_title->setVisible(on);
    m_title->setText(m_parts.review.reviewer().isAdjudicating() ? tr("Agreed set") : tr("A: you"));
    if (on && !were)
        evenOut();
    m_leaving = were && !on;
    if (on)
        m_soon.start();
}

/** Lines of the same words side by side: the middle one also has the overview. */
void SideBySide::evenOut()
{
    const bool three = m_parts.review.reviewer().isAdjudicating();
    const int more = m_parts.editor.overview()->width();
    const int each = (m_parts.splitter.width() - more) / (three ? 3 : 2);
    m_parts.splitter.setSizes({three ? each : 0, each + more, each});
}

/** Another width, other lines: what was beside each other is not any more. */
bool SideBySide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && (m_second->isVisible() || m_leaving))
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void SideBySide::place(ColleaguePane &pane, bool first)
{
    const Reviewer &reviewer = m_parts.review.reviewer();
    const auto side = first ? Reviewer::Side::First : Reviewer::Side::Second;
    ReadingOptions reading = m_parts.editor.reading();
    reading.overview = false;
    pane.editor().setReading(reading);
    pane.editor().setZoom(m_parts.editor.zoom());
    pane.showSet(m_parts.session, reviewer.set(side),
                 (first ? ReviewPanel::tr("A: %1") : ReviewPanel::tr("B: %1")).arg(reviewer.nameOf(side)));
    pane.setVisible(true);
}

void SideBySide::refreshOverlay()
{
    const Reviewer &reviewer = m_parts.review.reviewer();
    if (reviewer.isComparing() && m_actions.action("review.overlay"_L1)->isChecked())
        m_parts.editor.setOverlay([&reviewer](Span place) { return overlayIn(reviewer, place); });
    else
        m_parts.editor.setOverlay({});
}

void SideBySide::follow(ArticleEditor &leading)
{
    if (m_scrolling || !m_second->isVisible())
        return;
    // A colleague's pane leads where it is scrolled, not when it finds out how long its lines are.
    if (&leading != &m_parts.editor && !leading.hasFocus() && !leading.underMouse()) {
        m_align.start();
        return;
    }
    const QScopedValueRollback scrolling(m_scrolling, true);
    const int top = leading.topPosition();
    for (ArticleEditor *editor : {&m_parts.editor, &m_first->editor(), &m_second->editor()}) {
        if (editor != &leading && editor->isVisible())
            editor->setTopPosition(top);
    }
}

void SideBySide::showCurrent()
{
    const bool leaving = std::exchange(m_leaving, false);
    if (!m_second->isVisible()) {
        if (leaving && m_parts.review.current() >= 0)
            m_parts.editor.reveal(m_parts.review.model().difference(m_parts.review.current()).place);
        return;
    }
    if (m_parts.review.current() < 0)
        return follow(m_parts.editor);
    const Difference &difference = m_parts.review.model().difference(m_parts.review.current());
    {
        const QScopedValueRollback scrolling(m_scrolling, true);
        const auto emphasize = [](ColleaguePane &pane, const QList<AnnotationId> &ids) {
            if (pane.isVisible())
                pane.editor().setCurrentAnnotation(ids.isEmpty() ? AnnotationId() : ids.first());
        };
        emphasize(*m_first, difference.first);
        emphasize(*m_second, difference.second);
        m_parts.editor.reveal(difference.place);
    }
    follow(m_parts.editor);
    m_align.start(); // lines above are laid out meanwhile, and may have become others
}

} // namespace Guillemet
