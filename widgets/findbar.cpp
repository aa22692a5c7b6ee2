// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"

#include "models/core/tagset.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationwords.h"
#include "widgets/settings.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
const QString OutsideTag = u"-"_s; // stands for no tag in the list of places
constexpr int FindBarSide = 6;
constexpr int LeastScopeWidth = 80;                 // the words of the place are cut only where there is no room
constexpr std::chrono::milliseconds ErrorCalm{600}; // after the last letter
} // namespace

FindBar::FindBar(Settings &settings, const ActionRegistry &actions, QWidget *parent)
    : QFrame(parent)
    , m_settings(settings)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_error(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find"));
    m_text->setObjectName(u"findText"_s);
    m_text->setPlaceholderText(tr("Find in the article"));
    m_text->setAccessibleName(tr("Find in the article"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(90);
    m_count->setObjectName(u"findCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"↻ "_s + tr("%1 of %2").arg(10).arg(100)));
    m_case = option(u"findCase"_s, tr("Aa", "sign on a button"), tr("Capital and small letters are not the same"),
                    !settings.value(Setting::FindIgnoreCase));
    m_word = option(u"findWord"_s, tr("“W”", "sign on a button"), tr("Whole words only"),
                    settings.value(Setting::FindWholeWord));
    m_expression =
        option(u"findExpression"_s, u".*"_s, tr("Regular expression"), settings.value(Setting::FindExpression));
    m_scope->setObjectName(u"findScope"_s);
    m_scope->setAccessibleName(tr("Where to look"));
    m_scope->setToolTip(tr("Where to look"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->setMinimumWidth(LeastScopeWidth);
    m_scope->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTags({});
    m_error->setObjectName(u"findError"_s);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    for (const auto id : {"edit.findPrevious"_L1, "edit.findNext"_L1}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    for (QToolButton *button : {m_case, m_word, m_expression})
        row->addWidget(button);
    row->addWidget(m_scope);
    auto *everywhere = new QToolButton(this);
    everywhere->setDefaultAction(actions.action("annotate.everywhere"_L1));
    everywhere->setAutoRaise(true);
    row->addWidget(everywhere);
    auto *close = new QToolButton(this);
    close->setIcon(QIcon::fromTheme(u"window-close"_s));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);
    row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(FindBarSide, FindBarSide / 2, FindBarSide, FindBarSide / 2);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_error);
    for (int i = 2; i < row->count(); ++i) { // as they stand; the second is the count
        QWidget *before = row->itemAt(i == 2 ? 0 : i - 1)->widget();
        setTabOrder(before, row->itemAt(i)->widget());
    }
    m_errorCalm.setSingleShot(true);
    m_errorCalm.setInterval(ErrorCalm);
    connect(&m_errorCalm, &QTimer::timeout, m_error, &QWidget::show);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::queryChanged);
    for (QToolButton *button : {m_case, m_word, m_expression}) {
        connect(button, &QToolButton::toggled, this, [this] {
            remember();
            Q_EMIT queryChanged();
        });
    }
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    hide();
}

QToolButton *FindBar::option(const QString &name, const QString &sign, const QString &help, bool on)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(sign);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setCheckable(true);
    button->setChecked(on);
    button->setAutoRaise(true);
    return button;
}

void FindBar::remember()
{
    m_settings.set(Setting::FindIgnoreCase, !m_case->isChecked());
    m_settings.set(Setting::FindWholeWord, m_word->isChecked());
    m_settings.set(Setting::FindExpression, m_expression->isChecked());
}

SearchQuery FindBar::query() const
{
    const QString scope = m_scope->currentData().toString();
    return {.text = m_text->text(),
            .regularExpression = m_expression->isChecked(),
            .wholeWord = m_word->isChecked(),
            .ignoreCase = !m_case->isChecked(),
            .withinTag = scope == OutsideTag ? TagId() : scope};
}

bool FindBar::isOutsideQuotations() const
{
    return m_scope->currentData().toString() == OutsideTag;
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    Q_EMIT queryChanged();
}

void FindBar::setTags(const Tagset &tagset)
{
    const QString chosen = m_scope->currentData().toString();
    {
        const QSignalBlocker blocker(m_scope);
        m_scope->clear();
        for (const auto &[name, tag] :
             {std::pair{tr("Everywhere"), QString()}, std::pair{tr("In quotations"), Tags::Quotation},
              std::pair{tr("In speakers"), Tags::Source}, std::pair{tr("In cues"), Tags::Cue},
              std::pair{tr("In countries"), Tags::Country}})
            m_scope->addItem(name, tag);
        for (const Tag &tag : tagset.tags()) {
            if (!hasRole(tag.id))
                m_scope->addItem(tr("In “%1”", "a tag of one's own").arg(AnnotationWords::tag(tag)), tag.id);
        }
        m_scope->addItem(tr("Outside quotations"), OutsideTag);
        m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
    }
    if (m_scope->currentData().toString() != chosen)
        Q_EMIT queryChanged();
}

void FindBar::showCount(int current, int count, Round round)
{
    const bool nothing = m_text->text().isEmpty();
    const QString place = tr("%1 of %2").arg(locale().toString(current + 1), locale().toString(count));
    const QString way = round == Round::FromTop   ? tr("Went on from the beginning of the article")
                        : round == Round::FromEnd ? tr("Went on from the end of the article")
                                                  : QString();
    m_count->setText(nothing         ? QString()
                     : count == 0    ? tr("No hits")
                     : current < 0   ? tr("%n hit(s)", nullptr, count)
                     : way.isEmpty() ? place
                                     : (round == Round::FromTop ? u"↻ "_s : u"↺ "_s) + place);
    m_count->setForegroundRole(count == 0 || !way.isEmpty() ? QPalette::WindowText : QPalette::PlaceholderText);
    m_count->setToolTip(way);
    if (way.isEmpty())
        return;
    QAccessibleAnnouncementEvent announcement(m_count, way);
    QAccessible::updateAccessibility(&announcement);
}

void FindBar::showBusy()
{
    m_count->setText(tr("Looking…"));
}

void FindBar::showError(const QString &error)
{
    m_error->setText(error);
    if (error.isEmpty()) {
        m_errorCalm.stop();
        m_error->hide();
        return;
    }
    m_count->clear();
    if (m_error->isHidden())
        m_errorCalm.start();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter)
        Q_EMIT nextRequested(!event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QFrame::keyPressEvent(event);
}

} // namespace Guillemet
