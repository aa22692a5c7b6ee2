// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagearea.h"

#include <KMessageWidget>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

namespace {

constexpr qsizetype Limit = 3;                 // more would push the article away
constexpr std::chrono::seconds ReadingTime{8}; // how long news of success stays

KMessageWidget::MessageType messageType(MessageArea::Kind kind)
{
    switch (kind) {
    case MessageArea::Kind::Information:
        return KMessageWidget::Information;
    case MessageArea::Kind::Success:
        return KMessageWidget::Positive;
    case MessageArea::Kind::Warning:
        return KMessageWidget::Warning;
    case MessageArea::Kind::Error:
        return KMessageWidget::Error;
    }
    return KMessageWidget::Information;
}

} // namespace

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageArea"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void MessageArea::show(Kind kind, const QString &text, const QList<QAction *> &actions)
{
    if (KMessageWidget *there = find(text))
        dismiss(there);
    while (m_messages.size() >= Limit)
        dismiss(m_messages.last());

    auto *message = new KMessageWidget(this);
    message->setText(text.toHtmlEscaped().replace(u'\n', QLatin1StringView("<br>")));
    message->setProperty("plainText", text);
    message->setMessageType(messageType(kind));
    message->setWordWrap(true);
    message->setPosition(KMessageWidget::Header);
    message->setAccessibleName(text);
    for (QAction *action : actions) {
        action->setParent(message);
        message->addAction(action);
    }
    m_messages.prepend(message);
    m_layout->insertWidget(0, message);
    message->QWidget::show();
    connect(message, &KMessageWidget::hideAnimationFinished, this, [this, message] { dismiss(message); });
    if (kind == Kind::Information || kind == Kind::Success)
        QTimer::singleShot(ReadingTime, message, &KMessageWidget::animatedHide);
    QAccessibleAnnouncementEvent announcement(message, text);
    QAccessible::updateAccessibility(&announcement);
}

void MessageArea::showError(const Error &error)
{
    QList<QAction *> actions;
    if (!error.detail.isEmpty()) {
        auto *copy = new QAction(tr("Copy Details"));
        connect(copy, &QAction::triggered, this,
                [detail = error.message + u'\n' + error.detail] { QGuiApplication::clipboard()->setText(detail); });
        actions.append(copy);
    }
    show(error.code == ErrorCode::Cancelled ? Kind::Information : Kind::Error, error.message, actions);
}

void MessageArea::withdraw(const QString &text)
{
    if (KMessageWidget *message = find(text))
        dismiss(message);
}

void MessageArea::clear()
{
    while (!m_messages.isEmpty())
        dismiss(m_messages.last());
}

QStringList MessageArea::texts() const
{
    QStringList texts;
    for (const KMessageWidget *message : m_messages)
        texts.append(message->property("plainText").toString());
    return texts;
}

KMessageWidget *MessageArea::find(const QString &text) const
{
    const auto found = std::ranges::find_if(
        m_messages, [&](const KMessageWidget *message) { return message->property("plainText").toString() == text; });
    return found == m_messages.end() ? nullptr : *found;
}

void MessageArea::dismiss(KMessageWidget *message)
{
    if (!m_messages.removeOne(message))
        return;
    message->hide();
    message->deleteLater();
}

} // namespace Guillemet
