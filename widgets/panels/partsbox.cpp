// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/partsbox.h"

#include "widgets/panels/reviewpanel.h"

#include <QtGui/QIcon>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestPart = 22; // characters; the tool tip has all
}

PartsBox::PartsBox(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"partsBox"_s);
    setAccessibleName(tr("Parts of both"));
    setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setSpacing(2);
    const QStringList names{tr("Words"), tr("Type"), tr("Cue"), tr("Source"), tr("Speaker")};
    for (size_t part = 0; part < m_rows.size(); ++part)
        build(part, names[static_cast<qsizetype>(part)]);
    auto *take = new QPushButton(tr("&Take These Parts"), this);
    take->setObjectName(u"takeParts"_s);
    take->setToolTip(tr("Enter"));
    connect(take, &QPushButton::clicked, this, &PartsBox::finish);
    grid->addWidget(take, 5, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    hide();
}

void PartsBox::build(size_t part, const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = static_cast<int>(part);
    m_rows[part].name = new QLabel(u"%1  %2"_s.arg(QString::number(part + 1), name), this);
    grid->addWidget(m_rows[part].name, row, 0);
    auto *group = new QButtonGroup(this);
    for (int side = 0; side < 2; ++side) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QToolButton::toggled, button, [button](bool on) { // told by more than a shade of grey
            QFont font = button->font();
            font.setBold(on);
            button->setFont(font);
            button->setIcon(on && button->isEnabled() ? QIcon::fromTheme(u"checkmark"_s) : QIcon());
        });
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        group->addButton(button, side);
        grid->addWidget(button, row, side + 1);
        m_rows[part].sides[static_cast<size_t>(side)] = button;
    }
}

/** What the two differ in is B's to begin with, the rest A's: who wants all of one needs no parts. */
void PartsBox::ask(const std::array<ReviewWords::PartWords, 5> &words, Cause cause)
{
    constexpr std::array<Cause, 5> causes{Cause::Edges, Cause::Type, Cause::Cue, Cause::Source, Cause::Speaker};
    for (size_t part = 0; part < m_rows.size(); ++part) {
        const std::array<QString, 2> texts{words[part].first, words[part].second};
        const bool same = texts[0] == texts[1];
        for (size_t side = 0; side < 2; ++side) {
            QToolButton *button = m_rows[part].sides[side];
            const QString text = texts[side].isEmpty() ? u"∅"_s : texts[side];
            const QString cut = text.size() > longestPart ? text.first(longestPart - 1) + u'…' : text;
            const QString whose = side == 0 ? ReviewPanel::tr("A: %1") : ReviewPanel::tr("B: %1");
            button->setText(whose.arg(QString(cut).replace(u'&', u"&&"_s)));
            button->setToolTip(text);
            button->setAccessibleName(m_rows[part].name->text() + u' ' + whose.arg(text));
            button->setEnabled(!same);
            button->setChecked((side == 1) == (causes[part] == cause && !same));
        }
    }
    show();
    setFocus(Qt::ShortcutFocusReason);
}

void PartsBox::finish()
{
    using Choice = Adjudication::Choice;
    const auto side = [this](size_t part) {
        return m_rows[part].sides[1]->isChecked() ? Choice::Second : Choice::First;
    };
    hide();
    Q_EMIT chosen({.content = side(0), .type = side(1), .cue = side(2), .source = side(3), .speaker = side(4)});
}

void PartsBox::keyPressEvent(QKeyEvent *event)
{
    const int part = event->key() - Qt::Key_1;
    if (part >= 0 && part < static_cast<int>(m_rows.size())) {
        const std::array<QToolButton *, 2> &sides = m_rows[static_cast<size_t>(part)].sides;
        if (sides[0]->isEnabled())
            sides[sides[0]->isChecked() ? 1 : 0]->setChecked(true);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
    } else if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Guillemet
