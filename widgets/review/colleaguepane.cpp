// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/colleaguepane.h"

#include "models/core/destroyaside.h"
#include "models/session/session.h"
#include "widgets/editor/articleeditor.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

ColleaguePane::ColleaguePane(const QString &dataDirectory, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_editor(new ArticleEditor(dataDirectory, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(8, 3, 8, 3);
    m_title->setAutoFillBackground(true);
    m_title->setBackgroundRole(QPalette::AlternateBase);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_editor->setAccessibleName(tr("A colleague's annotations"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setAcceptDrops(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_editor, 1);
}

void ColleaguePane::showSet(const Session &session, const ReviewedSet &set, const QString &title)
{
    m_title->setText(title);
    m_editor->setAccessibleName(title);
    const Document &article = session.document();
    const std::pair text{article.id, static_cast<int>(article.corrections)};
    if (m_text == text && m_shown.set() == set.set())
        return; // it keeps its place
    m_text = text;
    ReviewedSet before = std::exchange(m_shown, set);
    m_editor->setDocument(article, m_shown.set().get(), session.tagset());
    m_editor->setSpeakers(session.speakers());
    destroyAside(std::move(before));
}

void ColleaguePane::clear()
{
    m_text = {};
    m_editor->setDocument({}, nullptr, {});
    destroyAside(std::exchange(m_shown, {}));
}

} // namespace Guillemet
