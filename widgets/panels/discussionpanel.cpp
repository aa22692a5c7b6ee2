// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/discussionpanel.h"

#include "models/session/reviewbook.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
enum Which { ThisArticle, AllOpen, ForMe };
constexpr int ThreadHeight = 90; // px, at least
constexpr int EntryHeight = 54;
constexpr int AboutMargin = 4;
} // namespace

DiscussionPanel::DiscussionPanel(Session &session, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_which(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
    , m_thread(new QTextBrowser(this))
    , m_about(new QLabel(this))
    , m_entry(new QPlainTextEdit(this))
    , m_resolve(new QToolButton(this))
{
    build(actions);
    connect(m_which, &QComboBox::activated, this, &DiscussionPanel::refill);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showThread();
        if (const Discussion *discussion = m_session.reviewBook().find(current()); discussion && !m_filling)
            Q_EMIT chosen(*discussion);
    });
    connect(&session.reviewBook(), &ReviewBook::discussionsChanged, this, &DiscussionPanel::refill);
    connect(&session, &Session::documentOpened, this, &DiscussionPanel::refill);
    connect(&session, &Session::documentClosed, this, &DiscussionPanel::refill);
    connect(&session, &Session::projectClosed, this, [this] {
        m_draft.reset(); // it was about an article of that project
        m_entry->clear();
        refill();
    });
    refill();
}

void DiscussionPanel::build(const ActionRegistry &actions)
{
    m_which->setObjectName(u"whichDiscussions"_s);
    m_which->setAccessibleName(tr("Which discussions"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(6);
    m_which->addItems({tr("This article"), tr("All that are open"), tr("For me: remarks and mentions")});
    m_list->setObjectName(u"discussionList"_s);
    m_list->setAccessibleName(tr("Discussions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(12);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_thread->setObjectName(u"discussionThread"_s);
    m_thread->setAccessibleName(tr("Comments"));
    m_thread->setFrameShape(QFrame::NoFrame);
    m_thread->setMinimumHeight(ThreadHeight);
    m_about->setObjectName(u"discussionAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_about->setMargin(AboutMargin);
    m_entry->setObjectName(u"discussionEntry"_s);
    m_entry->setAccessibleName(tr("Your comment"));
    m_entry->setPlaceholderText(tr("Comment; @Name mentions a colleague. Control+Enter sends."));
    m_entry->setMaximumHeight(EntryHeight);
    m_entry->setTabChangesFocus(true);
    m_entry->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(2);
    bar->addWidget(m_which, 1);
    for (const auto id : {"review.discuss"_L1, "review.nextRemark"_L1}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    m_resolve->setDefaultAction(actions.action("review.settle"_L1));
    m_resolve->setAutoRaise(true);
    bar->addWidget(m_resolve);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_thread, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_entry);
}

bool DiscussionPanel::isShown(const Discussion &discussion) const
{
    const Annotator me = m_session.person(); // also while the agreed set is worked on
    switch (m_which->currentIndex()) {
    case ThisArticle:
        return m_session.hasDocument() && discussion.document == m_session.document().id;
    case AllOpen:
        return !discussion.isResolved();
    default:
        return !discussion.isResolved() &&
               (discussion.addressee == me.id || std::ranges::any_of(discussion.comments, [&me](const Comment &one) {
                    return !mentionedIn(one.text, {me.name}).isEmpty();
                }));
    }
}

QString DiscussionPanel::line(const Discussion &discussion) const
{
    const QString mark = discussion.isResolved()                       ? u"✓ "_s
                         : discussion.kind == Discussion::Kind::Remark ? u"! "_s
                                                                       : u"○ "_s;
    const Comment first = discussion.comments.value(0);
    return mark + first.author + u": " + first.text.simplified() +
           (discussion.comments.size() > 1 ? u" (%1)"_s.arg(discussion.comments.size()) : QString());
}

void DiscussionPanel::refill()
{
    const DiscussionId kept = current();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->clear();
        const QList<Discussion> all = m_which->currentIndex() == ThisArticle && m_session.hasDocument()
                                          ? m_session.reviewBook().discussionsOf(m_session.document().id)
                                          : m_session.reviewBook().discussions();
        for (const Discussion &discussion : all) {
            if (!isShown(discussion))
                continue;
            auto *item = new QListWidgetItem(line(discussion), m_list);
            item->setData(Qt::UserRole, discussion.id.value);
            item->setToolTip(discussion.isResolved() ? tr("Settled by %1").arg(discussion.resolvedBy) : item->text());
            if (discussion.id == kept)
                m_list->setCurrentItem(item);
        }
    }
    const bool empty = m_list->count() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(
        m_which->currentIndex() == ForMe
            ? tr("Nobody asks you anything.")
            : tr("No discussion. Begin one on the chosen quotation, or on the article, with the button above."));
    const auto open = std::ranges::count_if(m_session.reviewBook().discussions(), [this](const Discussion &one) {
        return !one.isResolved() && m_session.hasDocument() && one.document == m_session.document().id;
    });
    Q_EMIT titleChanged(open > 0 ? tr("Discussion (%1)").arg(locale().toString(qlonglong(open))) : tr("Discussion"));
    showThread();
}

void DiscussionPanel::showThread()
{
    const Discussion *discussion = m_session.reviewBook().find(current());
    m_thread->setVisible(discussion);
    m_resolve->setEnabled(discussion && !m_session.isReadOnly());
    m_entry->setEnabled((discussion || m_draft) && !m_session.isReadOnly());
    if (!m_draft)
        m_about->setText(discussion ? tr("Reply") : QString());
    if (!discussion)
        return;
    QString html;
    for (const Comment &comment : discussion->comments) {
        const QString when = locale().toString(comment.at.toLocalTime(), QLocale::ShortFormat);
        html +=
            u"<p><b>%1</b> <small>%2</small><br>%3</p>"_s.arg(comment.author.toHtmlEscaped(), when.toHtmlEscaped(),
                                                              comment.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    if (discussion->isResolved())
        html += u"<p><i>"_s + tr("Settled by %1").arg(discussion->resolvedBy).toHtmlEscaped() + u"</i></p>";
    m_thread->setHtml(html);
}

DiscussionId DiscussionPanel::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? DiscussionId{item->data(Qt::UserRole).value<QUuid>()} : DiscussionId();
}

void DiscussionPanel::setCurrent(const DiscussionId &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).value<QUuid>() == id.value)
            m_list->setCurrentRow(row);
    }
}

void DiscussionPanel::focusList()
{
    (m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_which)->setFocus(Qt::ShortcutFocusReason);
}

void DiscussionPanel::compose(const Discussion &draft, const QString &about)
{
    m_draft = draft;
    m_about->setText(fontMetrics().elidedText(about, Qt::ElideRight, width() - 3 * AboutMargin));
    m_about->setToolTip(about);
    m_entry->setEnabled(true);
    m_entry->setFocus(Qt::ShortcutFocusReason);
}

void DiscussionPanel::send()
{
    const QString text = m_entry->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    m_entry->clear();
    if (m_draft) {
        m_which->setCurrentIndex(ThisArticle);
        const DiscussionId id = m_session.reviewBook().begin(*std::exchange(m_draft, std::nullopt), text);
        setCurrent(id);
        Q_EMIT begun(id);
    } else {
        m_session.reviewBook().reply(current(), text);
    }
    Q_EMIT leaveRequested();
}

bool DiscussionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == m_entry) {
        event->accept(); // the keys of the window are not for who writes: Control+Enter sends
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_entry && enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
        if (watched == m_list && enter && m_entry->isEnabled()) {
            m_entry->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_draft.reset();
            showThread();
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Guillemet
