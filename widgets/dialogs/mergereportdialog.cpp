// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/mergereportdialog.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

MergeReportDialog::MergeReportDialog(const MergeReport &report, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"mergeReport"_s);
    setWindowTitle(tr("Merged"));
    auto *layout = new QVBoxLayout(this);
    if (report.changesNothing()) {
        layout->addWidget(new QLabel(tr("Nothing new: everything there is here already."), this));
    } else {
        auto *form = new QFormLayout;
        const auto say = [&](const QString &what, const QString &value) {
            form->addRow(what, new QLabel(value, this));
        };
        const auto number = [this](int count) { return locale().toString(count); };
        say(tr("Articles:"),
            tr("%1 added, %2 were here").arg(number(report.articlesAdded), number(report.articlesKnown)));
        say(tr("Annotation sets:"),
            tr("%1 added, %2 brought up to date, %3 the same as here")
                .arg(number(report.setsAdded), number(report.setsUpdated), number(report.setsSame)));
        say(tr("Speakers:"),
            tr("%1 added, %2 matched by name").arg(number(report.speakersAdded), number(report.speakersMatched)));
        say(tr("Discussions and remarks:"), number(report.discussions));
        say(tr("Verdicts of reviewers:"), number(report.verdicts));
        if (report.roles + report.reasons > 0)
            say(tr("Roles and reasons to reject:"), tr("%1 and %2").arg(number(report.roles), number(report.reasons)));
        layout->addLayout(form);
    }
    auto *title = new QLabel(report.conflicts.isEmpty()
                                 ? tr("No conflict.")
                                 : tr("%n conflict(s); what is here was kept:", nullptr, int(report.conflicts.size())),
                             this);
    layout->addWidget(title);
    auto *conflicts = new QListWidget(this);
    conflicts->setObjectName(u"mergeConflicts"_s);
    conflicts->setAccessibleName(tr("Conflicts"));
    conflicts->addItems(report.conflicts);
    conflicts->setWordWrap(true);
    conflicts->setVisible(!report.conflicts.isEmpty());
    layout->addWidget(conflicts, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    if (!report.changesNothing()) {
        QPushButton *undo = buttons->addButton(tr("&Undo the Merge"), QDialogButtonBox::ActionRole);
        connect(undo, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT undoRequested();
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeReportDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(460);
}

} // namespace Guillemet
