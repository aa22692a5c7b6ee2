// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/formatlist.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
enum FormatGroup { WholeGroup, ToolGroup, CorpusGroup, TableGroup };

FormatGroup groupOf(const QString &id)
{
    static const QStringList corpora{u"casjson"_s, u"casxmi"_s, u"conll2003"_s,  u"conllu"_s, u"tei"_s,
                                     u"folia"_s,   u"parc"_s,   u"webannotsv"_s, u"nif"_s};
    static const QStringList tables{u"csv"_s, u"tsv"_s, u"xlsx"_s, u"ods"_s, u"html"_s, u"pdf"_s, u"sql"_s};
    if (id == "json"_L1)
        return WholeGroup;
    return corpora.contains(id) ? CorpusGroup : tables.contains(id) ? TableGroup : ToolGroup;
}

QString groupName(FormatGroup group)
{
    switch (group) {
    case WholeGroup:
        return QCoreApplication::translate("FormatList", "Complete");
    case ToolGroup:
        return QCoreApplication::translate("FormatList", "For other annotation tools");
    case CorpusGroup:
        return QCoreApplication::translate("FormatList", "For corpora and language technology");
    case TableGroup:
        break;
    }
    return QCoreApplication::translate("FormatList", "For reading and counting");
}
} // namespace

QTreeWidget *FormatList::make(const QList<const Format *> &formats, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setIndentation(12);
    list->setMinimumWidth(180);
    for (const FormatGroup group : {WholeGroup, ToolGroup, CorpusGroup, TableGroup}) {
        QTreeWidgetItem *heading = nullptr;
        for (const Format *format : formats) {
            if (groupOf(format->id()) != group)
                continue;
            if (!heading) {
                heading = new QTreeWidgetItem(list, {groupName(group)});
                heading->setFlags(Qt::ItemIsEnabled);
                QFont font = heading->font(0);
                font.setBold(true);
                heading->setFont(0, font);
            }
            auto *item = new QTreeWidgetItem(heading, {format->name()});
            item->setData(0, Qt::UserRole, format->id());
            item->setToolTip(0, describe(*format));
        }
    }
    list->expandAll();
    return list;
}

void FormatList::choose(QTreeWidget &list, const QString &id)
{
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItemIterator item(&list); *item; ++item) {
        const QString own = (*item)->data(0, Qt::UserRole).toString();
        if (!first && !own.isEmpty())
            first = *item;
        if (own == id) {
            list.setCurrentItem(*item);
            return;
        }
    }
    list.setCurrentItem(first);
}

QString FormatList::chosen(const QTreeWidget &list)
{
    const QTreeWidgetItem *item = list.currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

QString FormatList::describe(const Format &format)
{
    const FormatFeatures features = format.features();
    QStringList held;
    QStringList lost;
    const auto add = [&](bool holds, const QString &words) { (holds ? held : lost).append(words); };
    add(features.overlapping, QCoreApplication::translate("FormatList", "overlapping annotations"));
    add(features.discontinuous, QCoreApplication::translate("FormatList", "quotations in several pieces"));
    add(features.relations,
        QCoreApplication::translate("FormatList", "which cue and speaker belong to which quotation"));
    add(features.attributes, QCoreApplication::translate("FormatList", "types, speakers and country codes"));
    add(features.metadata, QCoreApplication::translate("FormatList", "author, site and date of the article"));
    if (lost.isEmpty())
        return QCoreApplication::translate("FormatList", "Holds everything.");
    if (held.isEmpty())
        return QCoreApplication::translate("FormatList", "Holds plain annotations only.");
    return QCoreApplication::translate("FormatList", "Holds %1; not %2.").arg(held.join(u", "), lost.join(u", "));
}

} // namespace Guillemet
