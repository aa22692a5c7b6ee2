// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/articleheader.h"

#include "models/core/languages.h"
#include "models/itemmodels/documentmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const QString &date)
{
    const QDate day = QDate::fromString(date.first(std::min<qsizetype>(date.size(), 10)), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : date;
}

} // namespace

ArticleHeader::ArticleHeader(Session &session, const ActionRegistry &actions, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_actions(actions)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_number(new QLabel(this))
{
    setObjectName(u"articleHeader"_s);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setTextFormat(Qt::PlainText);
    // A title written from right to left, too, stands above its facts, not at the buttons.
    m_title->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_number->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addLayout(words, 1);
    QAction *finish = actions.action("annotate.done"_L1);
    auto *done = new QCheckBox(ActionRegistry::plainText(finish), this);
    done->setObjectName(u"done"_s);
    done->setToolTip(finish->toolTip());
    done->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the text
    connect(done, &QCheckBox::clicked, finish, &QAction::trigger);
    connect(finish, &QAction::changed, done, [finish, done] {
        done->setChecked(finish->isChecked());
        done->setEnabled(finish->isEnabled());
    });
    layout->addWidget(done);
    layout->addWidget(m_number);
    for (const auto id : {"view.previousArticle"_L1, "view.nextArticle"_L1}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    connect(actions.action("view.previousArticle"_L1), &QAction::triggered, this, [this] { openNeighbour(-1); });
    connect(actions.action("view.nextArticle"_L1), &QAction::triggered, this, [this] { openNeighbour(1); });
    connect(&session, &Session::documentOpened, this, &ArticleHeader::refresh);
    connect(&session, &Session::documentMetadataChanged, this, &ArticleHeader::refresh);
    connect(&session, &Session::documentsAdded, this, &ArticleHeader::refresh);
    connect(&session, &Session::documentsRemoved, this, &ArticleHeader::refresh);
    connect(&session, &Session::documentChanged, this, &ArticleHeader::refresh);
}

int ArticleHeader::row(const Session &session)
{
    if (!session.hasDocument())
        return -1;
    const DocumentId id = session.document().id;
    const QList<DocumentSummary> &all = session.documents();
    const auto found = std::ranges::find(all, id, &DocumentSummary::id);
    return found == all.end() ? -1 : int(found - all.begin());
}

void ArticleHeader::openNeighbour(int step)
{
    const int there = row(m_session) + step;
    if (m_session.hasDocument() && there >= 0 && there < m_session.documents().size())
        m_session.openDocument(m_session.documents().at(there).id);
}

void ArticleHeader::refresh()
{
    const int here = row(m_session);
    QAction *done = m_actions.action("annotate.done"_L1);
    done->setEnabled(here >= 0 && !m_session.isReadOnly());
    m_actions.action("view.previousArticle"_L1)->setEnabled(here > 0);
    m_actions.action("view.nextArticle"_L1)->setEnabled(here >= 0 && here + 1 < m_session.documents().size());
    if (here < 0)
        return;
    const Document &document = m_session.document();
    const DocumentSummary &summary = m_session.documents().at(here);
    done->setChecked(summary.state == WorkState::Done || summary.state == WorkState::InReview ||
                     summary.state == WorkState::Approved);
    m_titleText = document.title;
    QStringList facts;
    for (const QString &fact : {document.site, document.author, dateText(document.date), languageName(summary.language),
                                stateName(summary.state)}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(document.source);
    m_number->setText(tr("%1 of %2").arg(here + 1).arg(m_session.documents().size()));
    m_number->setAccessibleName(tr("Article %1 of %2").arg(here + 1).arg(m_session.documents().size()));
    resizeEvent(nullptr);
}

void ArticleHeader::resizeEvent(QResizeEvent *)
{
    m_title->setText(m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, m_title->width()));
    m_title->setToolTip(m_title->text() == m_titleText ? QString() : m_titleText);
}

} // namespace Guillemet
