// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findcontroller.h"

#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/editor/articleeditor.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongSearchText = 200'000; // UTF-16 code units; less is searched in a few milliseconds
constexpr int LongestSelection = 100;         // that is taken for what is to be found
constexpr std::chrono::milliseconds SearchCalm{150};
constexpr std::chrono::milliseconds SearchPatience{100}; // before one is told to wait

/** What lies betweenQuotations the quotations. */
QList<Span> betweenQuotations(QList<Span> quotations, int length)
{
    std::ranges::sort(quotations);
    QList<Span> gaps;
    int begin = 0;
    for (const Span quotation : quotations) {
        if (begin < quotation.begin)
            gaps.append({begin, quotation.begin});
        begin = std::max(begin, quotation.end);
    }
    if (begin < length)
        gaps.append({begin, length});
    return gaps;
}
} // namespace

FindController::FindController(const Session &session, ArticleEditor &editor, FindBar &bar,
                               const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_bar(bar)
{
    const auto on = [this, &actions](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_session.hasDocument())
                act();
        });
    };
    on("edit.find"_L1, [this] { open(); });
    on("edit.findNext"_L1, [this] { goToNext(true); });
    on("edit.findPrevious"_L1, [this] { goToNext(false); });
    m_again.setSingleShot(true);
    m_again.setInterval(SearchCalm);
    connect(&m_again, &QTimer::timeout, this, [this] { search(false); });
    m_saysSo.setSingleShot(true);
    m_saysSo.setInterval(SearchPatience);
    connect(&m_saysSo, &QTimer::timeout, &bar, &FindBar::showBusy);
    connect(&bar, &FindBar::queryChanged, this, [this] { search(true); });
    connect(&bar, &FindBar::nextRequested, this, &FindController::goToNext);
    connect(&bar, &FindBar::closed, this, &FindController::close);
    connect(&editor, &ArticleEditor::selectionChanged, this, &FindController::showCount);
    connect(&session, &Session::documentOpened, this, &FindController::articleChanged);
    connect(&session, &Session::documentClosed, this, &FindController::close);
    const auto takeTags = [&bar, &session] { bar.setTags(session.tagset()); };
    connect(&session, &Session::projectOpened, &bar, takeTags);
    connect(&session, &Session::tagsetChanged, &bar, takeTags);
    connect(&session, &Session::textCorrected, this, [this] {
        m_searcher = {};
        m_searcher.setText(m_session.document().text);
        if (!m_bar.isHidden())
            m_again.start();
    });
    editor.installEventFilter(this);
}

FindController::~FindController()
{
    m_running.request_stop();
}

void FindController::open()
{
    const Span selected = m_editor.selectedSpan(true);
    m_from = selected.begin;
    if (selected.isEmpty())
        m_from = m_editor.caret();
    const QString text = selected.of(m_session.document().text).toString();
    const bool useful = !text.isEmpty() && text.size() <= LongestSelection && !text.contains(u'\n');
    if (m_bar.isHidden())
        m_searcher.setText(m_session.document().text);
    m_bar.open(useful ? text : QString());
}

void FindController::close()
{
    if (m_bar.isHidden())
        return;
    stop();
    m_again.stop();
    m_bar.hide();
    m_editor.setHits({});
    m_editor.setFocus();
}

void FindController::articleChanged()
{
    connect(m_session.annotations(), &AnnotationSet::changed, this, &FindController::followAnnotations,
            Qt::UniqueConnection);
    connect(m_session.annotations(), &AnnotationSet::wasReset, this, &FindController::followAnnotations,
            Qt::UniqueConnection);
    m_editor.setHits({});
    m_from = 0;
    m_searcher = {};
    m_searcher.setText(m_session.document().text);
    if (!m_bar.isHidden())
        search(false);
}

void FindController::followAnnotations()
{
    if (!m_bar.isHidden() && (!m_bar.query().withinTag.isEmpty() || m_bar.isOutsideQuotations()))
        m_again.start();
}

std::optional<QList<Span>> FindController::places() const
{
    const TagId tag = m_bar.isOutsideQuotations() ? Tags::Quotation : m_bar.query().withinTag;
    if (tag.isEmpty())
        return std::nullopt;
    QList<Span> spans;
    const AnnotationSet &set = *m_session.annotations();
    const QList<AnnotationId> ids = set.ids();
    for (const AnnotationId &id : ids) {
        const Annotation *annotation = set.find(id);
        if (annotation->tag == tag && annotation->isVisible())
            spans.append(QList<Span>(annotation->fragments.begin(), annotation->fragments.end()));
    }
    return m_bar.isOutsideQuotations() ? betweenQuotations(spans, static_cast<int>(m_session.document().text.size()))
                                       : spans;
}

void FindController::stop()
{
    m_running.request_stop();
    m_running = std::stop_source();
    m_isLooking = false;
    m_saysSo.stop();
}

void FindController::search(bool go)
{
    stop();
    if (!m_session.hasDocument())
        return;
    const auto work = [searcher = m_searcher, query = m_bar.query(), places = places(),
                       stop = m_running.get_token()]() mutable {
        searcher.find(query, places, stop);
        return searcher;
    };
    // How long an expression takes nobody can tell beforehand.
    if (m_session.document().text.size() < LongSearchText && !m_bar.query().regularExpression) {
        found(auto(work)(), go);
        return;
    }
    m_isLooking = true;
    m_saysSo.start();
    QtConcurrent::run(work).then(this, [this, go, stop = m_running.get_token()](const TextSearcher &searcher) {
        if (!stop.stop_requested())
            found(searcher, go);
    });
}

void FindController::found(const TextSearcher &searcher, bool go)
{
    stop();
    m_searcher = searcher;
    m_bar.showError(m_searcher.error());
    m_editor.setHits(m_searcher.hits());
    if (!go || m_searcher.count() == 0) {
        showCount();
        return;
    }
    const int hit = m_searcher.next(m_from);
    goTo(hit, m_searcher.hits().at(hit).begin < m_from ? FindBar::Round::FromTop : FindBar::Round::No);
}

void FindController::goToNext(bool forward)
{
    if (m_bar.isHidden() || m_bar.query().text.isEmpty()) {
        open();
        return;
    }
    if (m_searcher.count() == 0 || m_isLooking)
        return;
    const Span selected = m_editor.selectedSpan(true);
    const bool onHit = m_searcher.indexOf(selected) >= 0;
    const int from = m_editor.textCursor().selectionStart();
    const int hit = forward ? m_searcher.next(onHit ? from + 1 : from) : m_searcher.previous(from);
    const int begin = m_searcher.hits().at(hit).begin;
    const bool round = forward ? begin < from + int(onHit) : begin >= from;
    goTo(hit, !round ? FindBar::Round::No : forward ? FindBar::Round::FromTop : FindBar::Round::FromEnd);
    m_from = m_editor.textCursor().selectionStart();
}

void FindController::goTo(int hit, FindBar::Round round)
{
    const Span span = m_searcher.hits().at(hit);
    m_editor.select(span);
    m_editor.reveal(span);
    if (m_searcher.isValid())
        m_bar.showCount(hit, m_searcher.count(), round);
}

std::optional<SearchQuery> FindController::queryOfHit() const
{
    const bool onHit = !m_bar.isHidden() && m_searcher.indexOf(m_editor.selectedSpan(true)) >= 0;
    return onHit ? std::optional(m_bar.query()) : std::nullopt;
}

void FindController::showCount()
{
    if (!m_bar.isHidden() && m_searcher.isValid())
        m_bar.showCount(m_searcher.indexOf(m_editor.selectedSpan(true)), m_searcher.count());
}

bool FindController::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || m_bar.isHidden() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape ||
        m_editor.isPicking() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // it closes the bar first, whatever else it may stand for
    else
        close();
    return true;
}

} // namespace Guillemet
