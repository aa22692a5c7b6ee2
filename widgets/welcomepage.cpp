// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/welcomepage.h"

#include "widgets/actionregistry.h"
#include "widgets/settings.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QCommandLinkButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 820; // of both columns together
constexpr qsizetype RecentShown = 6;

/** Keeps its icon in another style: a command link takes that of the style then. */
class LinkButton final : public QCommandLinkButton
{
public:
    LinkButton(const QString &text, const QString &help, const QIcon &icon, QWidget *parent)
        : QCommandLinkButton(text, help, parent)
        , m_icon(icon)
    {
        setIcon(icon);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QCommandLinkButton::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            setIcon(m_icon);
    }

private:
    QIcon m_icon;
};

QCommandLinkButton *linkButton(const QString &text, const QString &help, const QIcon &icon, QWidget *parent)
{
    auto *button = new LinkButton(text, help, icon, parent);
    button->setIconSize({22, 22});
    button->setAccessibleName(text);
    button->setAccessibleDescription(help);
    return button;
}

QLabel *title(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QString shortened(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

WelcomePage::WelcomePage(const ActionRegistry &actions, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setObjectName(u"welcomePage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *begin = new QVBoxLayout;
    begin->setSpacing(2);
    begin->addWidget(title(tr("Begin"), 1.15, this));
    for (const auto id : {"file.openArticle"_L1, "file.pasteArticle"_L1, "file.openProject"_L1, "file.newProject"_L1,
                          "file.openSample"_L1}) {
        QAction *action = actions.action(id);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString help = keys.isEmpty() ? action->statusTip() : tr("%1 (%2)").arg(action->statusTip(), keys);
        QCommandLinkButton *button = linkButton(ActionRegistry::plainText(action), help, action->icon(), this);
        button->setObjectName(u"welcome." + action->objectName());
        connect(button, &QCommandLinkButton::clicked, action, &QAction::trigger);
        begin->addWidget(button);
    }
    begin->addStretch(1);

    m_recent = new QVBoxLayout; // made like the other: its first line stands beside the first of that
    m_recent->setSpacing(2);
    m_recentTitle = title(tr("Opened last"), 1.15, this);
    m_recent->addWidget(m_recentTitle);
    m_recent->addStretch(1);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(begin, 1);
    columns->addLayout(m_recent, 1);

    auto *name = title(tr("« Guillemet »"), 2.2, this);
    auto *line = new QLabel(tr("Who said what, and about which country."), this);
    line->setForegroundRole(QPalette::PlaceholderText);
    auto *drop = new QLabel(tr("Or drop articles, web pages or a project here."), this);
    drop->setForegroundRole(QPalette::PlaceholderText);
    drop->setAlignment(Qt::AlignCenter);

    auto *middle = new QWidget(this);
    middle->setMaximumWidth(Width);
    auto *content = new QVBoxLayout(middle);
    content->addStretch(1);
    content->addWidget(name);
    content->addWidget(line);
    content->addSpacing(24);
    content->addLayout(columns);
    content->addSpacing(16);
    content->addWidget(drop);
    content->addStretch(2);

    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(32, 24, 32, 24);
    page->addStretch(1);
    page->addWidget(middle, 20);
    page->addStretch(1);

    connect(&settings, &Settings::recentChanged, this, &WelcomePage::fillRecent);
    fillRecent();
}

void WelcomePage::fillRecent()
{
    while (m_recent->count() > 2) { // all between the title and the stretch
        QLayoutItem *item = m_recent->takeAt(1);
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = m_settings.value(Setting::Recent);
    for (const QString &path : files.first(std::min(files.size(), RecentShown))) {
        const QFileInfo info(path);
        const bool project = info.suffix() == "guillemet"_L1;
        QCommandLinkButton *button =
            linkButton(project ? info.completeBaseName() : info.fileName(), shortened(info.absolutePath()),
                       QIcon::fromTheme(project ? u"folder-documents"_s : u"text-x-generic"_s,
                                        QIcon::fromTheme(u"document-open"_s)),
                       this);
        button->setObjectName(u"recent."_s + path);
        connect(button, &QCommandLinkButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
        m_recent->insertWidget(m_recent->count() - 1, button);
    }
    m_recentTitle->setVisible(!files.isEmpty());
}

} // namespace Guillemet
