// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/importpreview.h"

#include "widgets/editor/articleeditor.h"
#include "widgets/elidedlabel.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Guillemet {

ImportPreview::ImportPreview(const QString &dataDirectory, const Tagset &tagset, QWidget *parent)
    : QWidget(parent)
    , m_tagset(tagset)
    , m_title(new ElidedLabel(Qt::ElideRight, this))
    , m_facts(new ElidedLabel(Qt::ElideRight, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_editor(new ArticleEditor(dataDirectory, this))
{
    m_title->setObjectName(u"previewTitle"_s);
    m_facts->setObjectName(u"previewFacts"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const auto &[button, icon, name, by] :
         {std::tuple{m_previous, mirrored ? u"go-next"_s : u"go-previous"_s, tr("Previous article"), -1},
          std::tuple{m_next, mirrored ? u"go-previous"_s : u"go-next"_s, tr("Next article"), 1}}) {
        button->setIcon(QIcon::fromTheme(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
    }
    m_next->setObjectName(u"nextPreview"_s);
    m_editor->setObjectName(u"preview"_s);
    m_editor->setAccessibleName(tr("The article as it would come in"));
    m_editor->setMinimumSize(220, 120);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_facts);
    layout->addWidget(m_editor, 1);
    showArticle();
}

void ImportPreview::setArticles(const QList<ArticleExport> &articles)
{
    const bool same = m_at < articles.size();
    m_articles = articles;
    if (!same)
        m_at = 0;
    showArticle();
}

void ImportPreview::step(int by)
{
    m_at = std::clamp<qsizetype>(m_at + by, 0, std::max<qsizetype>(0, m_articles.size() - 1));
    showArticle();
}

void ImportPreview::showArticle()
{
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_articles.size());
    if (m_articles.isEmpty()) {
        m_title->setText(tr("No article yet"));
        m_facts->hide();
        m_shown.clear();
        m_editor->setDocument({}, nullptr, m_tagset);
        return;
    }
    const ArticleExport &article = m_articles.at(m_at);
    m_title->setText(tr("%1 of the first %2: %3", "number, number, title")
                         .arg(m_at + 1)
                         .arg(m_articles.size())
                         .arg(article.document.title));
    m_title->setToolTip(article.document.title);
    QStringList facts{article.document.author, article.document.date, article.document.site, article.document.language};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(m_facts->text());
    m_facts->setVisible(!facts.isEmpty());
    m_annotations.reset(article.annotations);
    m_speakers.reset(article.speakers);
    if (m_shown == article.document.text)
        return; // one goes on reading where one was
    m_shown = article.document.text;
    m_editor->setDocument(article.document, &m_annotations, m_tagset);
    m_editor->setSpeakers(&m_speakers);
}

} // namespace Guillemet
