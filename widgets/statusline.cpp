// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "models/itemmodels/annotationmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"

#include <QtCore/QLocale>
#include <QtCore/QTime>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

/** A progress bar paints a new value at once, and all else of the window that waits for it: that would be painted
 * twice. */
void showProgress(QProgressBar &bar, int done, int total)
{
    if (bar.value() == done && bar.maximum() == total)
        return;
    bar.setUpdatesEnabled(false);
    bar.setRange(0, total);
    bar.setValue(done);
    bar.setUpdatesEnabled(true); // asks for it to be painted with the rest
}

} // namespace

StatusLine::StatusLine(const Session &session, const ActionRegistry &actions, const AnnotationModel &annotations,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_annotations(annotations)
    , m_counts(new QLabel(this))
    , m_undecided(new QToolButton(this))
    , m_hidden(new QToolButton(this))
    , m_decided(new QProgressBar(this))
    , m_work(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_zoom(new QToolButton(this))
    , m_saved(new QLabel(this))
    , m_annotator(new QToolButton(this))
{
    m_counts->setObjectName(u"counts"_s);
    m_undecided->setObjectName(u"undecided"_s);
    m_undecided->setToolTip(actions.action("annotate.nextUndecided"_L1)->statusTip());
    m_hidden->setObjectName(u"hidden"_s);
    m_hidden->setToolTip(tr("Suggestions that are less sure than you want to see"));
    m_hidden->setPopupMode(QToolButton::InstantPopup);
    m_saved->setObjectName(u"saved"_s);
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setToolTip(tr("Zoom; click for the usual size"));
    m_annotator->setObjectName(u"annotator"_s);
    m_annotator->setToolTip(actions.action("settings.annotator"_L1)->statusTip());
    m_annotator->setIcon(QIcon::fromTheme(u"user-identity"_s));
    m_annotator->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_work->setObjectName(u"work"_s);
    m_cancel->setObjectName(u"stopWork"_s);
    m_cancel->setIcon(QIcon::fromTheme(u"process-stop"_s));
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop"));
    m_decided->setObjectName(u"decided"_s);
    m_decided->setTextVisible(false);
    m_decided->setFixedSize(90, 6);
    m_progress->setFixedWidth(120);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(m_progress->fontMetrics().height());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 2, 0);
    layout->setSpacing(10);
    layout->addWidget(m_counts);
    layout->addWidget(m_undecided);
    layout->addWidget(m_hidden);
    layout->addWidget(m_decided);
    layout->addStretch();
    for (QWidget *widget : QList<QWidget *>{m_work, m_progress, m_cancel, m_saved, m_zoom, m_annotator})
        layout->addWidget(widget);
    for (QToolButton *button : {m_undecided, m_hidden, m_cancel, m_zoom, m_annotator}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }

    connect(m_zoom, &QToolButton::clicked, actions.action("view.zoomReset"_L1), &QAction::trigger);
    connect(m_undecided, &QToolButton::clicked, this, &StatusLine::undecidedClicked);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_annotator, &QToolButton::clicked, this, &StatusLine::annotatorClicked);
    connect(&annotations, &AnnotationModel::countsChanged, this, &StatusLine::showCounts);
    connect(&annotations, &QAbstractItemModel::modelReset, this, &StatusLine::showCounts);
    connect(&session, &Session::documentClosed, this, &StatusLine::showCounts);
    connect(&session, &Session::projectOpened, this, &StatusLine::showSaveState);
    connect(&session, &Session::projectClosed, this, &StatusLine::showSaveState);
    connect(&session, &Session::saveStateChanged, this, &StatusLine::showSaveState);
    connect(&session, &Session::annotatorChanged, this, &StatusLine::showAnnotator);
    connect(&session, &Session::annotatorChanged, this, &StatusLine::showCounts);
    setWork({}, 0, 0);
    setZoom(100);
    showAnnotator();
    showSaveState();
    showCounts();
}

void StatusLine::setZoom(int percent)
{
    m_zoom->setText(tr("%1 %").arg(percent));
}

void StatusLine::setSuggestionMenu(QMenu *menu)
{
    m_hidden->setMenu(menu);
}

void StatusLine::setWork(const QString &title, int done, int total)
{
    const bool busy = !title.isEmpty();
    m_work->setText(title);
    showProgress(*m_progress, done, total);
    m_progress->setAccessibleName(title);
    for (QWidget *widget : QList<QWidget *>{m_work, m_progress, m_cancel})
        widget->setVisible(busy);
}

void StatusLine::showCounts()
{
    const bool open = m_session.hasDocument();
    m_counts->setVisible(open);
    // The agreed set has no suggestions: what is to decide there is in the panel Review.
    const bool suggests = open && beginsWithSuggestions(m_session.annotator().id);
    m_undecided->setVisible(suggests);
    m_hidden->setVisible(open && m_session.annotations()->threshold() > 0);
    m_decided->setVisible(suggests);
    if (!open)
        return;
    const AnnotationCounts counts = m_annotations.counts();
    m_counts->setText(tr("%n quotation(s)", nullptr, counts.quotations) + u"  ·  "_s +
                      tr("%n speaker(s)", nullptr, counts.speakers) + u"  ·  "_s +
                      tr("%n country mention(s)", nullptr, counts.countryMentions));
    m_undecided->setText(counts.undecided == 0 ? tr("all decided") : tr("%n to decide", nullptr, counts.undecided));
    m_undecided->setEnabled(counts.undecided > 0);
    m_hidden->setText(tr("%n hidden", nullptr, m_session.annotations()->hiddenCount()));
    const int all = std::max({1, counts.quotations + counts.countryMentions, counts.undecided});
    showProgress(*m_decided, all - counts.undecided, all);
    const QString progress = tr("%1 of %2 decided").arg(all - counts.undecided).arg(all);
    m_decided->setToolTip(progress);
    m_decided->setAccessibleName(progress);
}

void StatusLine::showSaveState()
{
    m_saved->setVisible(m_session.isOpen());
    if (m_session.isReadOnly()) {
        m_saved->setText(tr("read only"));
        return;
    }
    switch (m_session.saveState()) {
    case Session::SaveState::Saved:
        m_saved->setText(tr("saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
        break;
    case Session::SaveState::Pending:
        m_saved->setText(tr("saving…"));
        break;
    case Session::SaveState::Failed:
        m_saved->setText(tr("not saved"));
        break;
    }
}

void StatusLine::showAnnotator()
{
    m_annotator->setText(m_session.annotator().name);
    m_annotator->setAccessibleName(tr("Annotator: %1").arg(m_session.annotator().name));
}

} // namespace Guillemet
