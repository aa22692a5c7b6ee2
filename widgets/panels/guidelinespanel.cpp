// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/guidelinespanel.h"

#include "models/session/reviewbook.h"
#include "models/session/session.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

GuidelinesPanel::GuidelinesPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_version(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_text(new QTextBrowser(this))
    , m_source(new QPlainTextEdit(this))
    , m_edit(new QToolButton(this))
    , m_save(new QToolButton(this))
{
    build();
    connect(m_version, &QComboBox::activated, this, &GuidelinesPanel::showVersion);
    connect(m_edit, &QToolButton::clicked, this, &GuidelinesPanel::edit);
    connect(m_save, &QToolButton::clicked, this, &GuidelinesPanel::save);
    connect(&session.reviewBook(), &ReviewBook::guidelinesChanged, this, &GuidelinesPanel::refill);
    connect(&session.reviewBook(), &ReviewBook::teamChanged, this, &GuidelinesPanel::showVersion);
    connect(&session.reviewBook(), &ReviewBook::standingsChanged, this, &GuidelinesPanel::showVersion);
    connect(&session, &Session::documentOpened, this, &GuidelinesPanel::showVersion);
    refill();
}

void GuidelinesPanel::build()
{
    m_version->setObjectName(u"guidelineVersion"_s);
    m_version->setAccessibleName(tr("Version of the guidelines"));
    m_text->setObjectName(u"guidelineText"_s);
    m_text->setAccessibleName(tr("Guidelines"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    m_source->setObjectName(u"guidelineSource"_s);
    m_source->setAccessibleName(tr("Guidelines, in Markdown"));
    m_source->setPlaceholderText(tr("# Guidelines\n\nWhat counts as a quotation, and what does not…"));
    m_edit->setText(tr("Write"));
    m_edit->setObjectName(u"editGuidelines"_s);
    m_edit->setToolTip(tr("Write the guidelines, in Markdown"));
    m_save->setText(tr("Save as new version"));
    m_save->setObjectName(u"saveGuidelines"_s);
    for (QToolButton *button : {m_edit, m_save})
        button->setAutoRaise(true);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_source);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(2);
    bar->addWidget(m_version, 1);
    bar->addStretch();
    bar->addWidget(m_edit);
    bar->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
}

void GuidelinesPanel::refill()
{
    m_version->clear();
    for (const Guideline &guideline : m_session.reviewBook().guidelines()) {
        const QString date = locale().toString(guideline.at.toLocalTime().date(), QLocale::ShortFormat);
        m_version->insertItem(0,
                              tr("Version %1, %2, %3").arg(QString::number(guideline.version), guideline.author, date),
                              guideline.version);
    }
    m_version->setCurrentIndex(0);
    m_version->setVisible(m_version->count() > 0);
    m_pages->setCurrentIndex(0);
    showVersion();
}

void GuidelinesPanel::showVersion()
{
    const bool writing = m_pages->currentIndex() == 1;
    m_edit->setVisible(!writing);
    m_save->setVisible(writing);
    const Result<> right = m_session.may(Right::Guide);
    m_edit->setEnabled(m_session.isOpen() && !m_session.isReadOnly() && right);
    m_edit->setToolTip(right ? QString() : right.error().message);
    if (writing)
        return;
    const QList<Guideline> &all = m_session.reviewBook().guidelines();
    const int version = m_version->currentData().toInt();
    const auto shown = std::ranges::find(all, version, &Guideline::version);
    if (shown == all.end()) {
        m_text->setMarkdown(tr("*No guidelines yet: write down what counts as a quotation, with examples from the "
                               "texts.*"));
        return;
    }
    QString text = shown->text;
    if (m_session.hasDocument()) {
        const int under = m_session.reviewBook().standing(m_session.document().id, m_session.annotator().id).guideline;
        if (under > 0 && under != all.last().version)
            text += u"\n\n---\n\n"_s + tr("*Your annotations of this article were made under version %1.*").arg(under);
    }
    m_text->setMarkdown(text);
}

void GuidelinesPanel::edit()
{
    const QList<Guideline> &all = m_session.reviewBook().guidelines();
    m_source->setPlainText(all.isEmpty() ? QString() : all.last().text);
    m_pages->setCurrentIndex(1);
    showVersion();
    m_source->setFocus();
}

void GuidelinesPanel::save()
{
    const QString text = m_source->toPlainText();
    m_pages->setCurrentIndex(0);
    m_session.reviewBook().setGuidelines(text);
    showVersion();
}

void GuidelinesPanel::addExample(const QString &words)
{
    if (m_pages->currentIndex() == 0)
        edit();
    m_source->moveCursor(QTextCursor::End);
    m_source->insertPlainText(u"\n\n> “%1” — *%2*\n"_s.arg(words, m_session.document().title));
    m_source->setFocus();
}

} // namespace Guillemet
