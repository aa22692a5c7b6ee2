// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/importreportdialog.h"

#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QSize UsualReportSize(760, 460);

/** A file with what happened to it below it. */
QTreeWidgetItem *fileItem(QTreeWidget *tree, QHash<QString, QTreeWidgetItem *> &items, const QString &path)
{
    QTreeWidgetItem *&item = items[path];
    if (!item) {
        item = new QTreeWidgetItem(tree, {QDir::toNativeSeparators(path)});
        item->setToolTip(0, item->text(0));
    }
    return item;
}
} // namespace

QString ImportReportDialog::summary(const ImportPlan &plan)
{
    const MergeReport &report = plan.report;
    QStringList parts;
    parts.append(tr("%n article(s) imported", nullptr, report.articlesAdded));
    if (report.articlesKnown)
        parts.append(tr("%n were in the project already", nullptr, report.articlesKnown));
    parts.append(tr("%n annotation(s)", nullptr, plan.tally.annotations));
    if (const auto failed = static_cast<int>(plan.tally.failedFiles().size()))
        parts.append(tr("%n file(s) could not be read", nullptr, failed));
    if (!report.conflicts.isEmpty())
        parts.append(tr("%n left as they were here", nullptr, static_cast<int>(report.conflicts.size())));
    return parts.join(tr(", ")) + u'.';
}

ImportReportDialog::ImportReportDialog(const ImportPlan &plan, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"importReport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What Was Imported"));
    auto *words = new QLabel(summary(plan), this);
    words->setWordWrap(true);
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"report"_s);
    tree->setAccessibleName(tr("What did not come in as it is"));
    tree->setHeaderHidden(true);
    tree->setWordWrap(true);
    QHash<QString, QTreeWidgetItem *> items;
    QStringList lines;
    for (const ImportProblem &problem : plan.tally.problems) {
        QTreeWidgetItem *file = fileItem(tree, items, problem.path);
        if (problem.wholeFile)
            file->setIcon(0, QIcon::fromTheme(u"dialog-error"_s));
        auto *line = new QTreeWidgetItem(file, {problem.words});
        line->setToolTip(0, problem.words);
        lines.append(file->text(0) + u": " + problem.words);
    }
    if (plan.tally.moreProblems)
        new QTreeWidgetItem(tree, {tr("…and %n more", nullptr, static_cast<int>(plan.tally.moreProblems))});
    for (const QString &conflict : plan.report.conflicts) {
        new QTreeWidgetItem(tree, {conflict});
        lines.append(conflict);
    }
    tree->expandAll();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); });
    if (const QStringList failed = plan.tally.failedFiles(); !failed.isEmpty()) {
        auto *retry = buttons->addButton(tr("&Try the Failed Files Again"), QDialogButtonBox::ActionRole);
        retry->setObjectName(u"retry"_s);
        connect(retry, &QPushButton::clicked, this, [this, failed] {
            close();
            Q_EMIT retryRequested(failed);
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
    resize(UsualReportSize.boundedTo(parent ? parent->size() : UsualReportSize));
}

} // namespace Guillemet
