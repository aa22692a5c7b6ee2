// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/documentmodel.h"

#include "models/core/languages.h"
#include "models/itemmodels/foldedfiltermodel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace Guillemet {

DocumentModel::DocumentModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DocumentModel::reset(const QList<DocumentSummary> &documents)
{
    beginResetModel();
    m_searchTexts.clear();
    m_findings.clear();
    m_shared.clear();
    m_documents = documents;
    m_documents.detach(); // else the session would have to copy them all at its next change
    endResetModel();
}

void DocumentModel::insert(int first, const QList<DocumentSummary> &documents)
{
    if (documents.isEmpty())
        return;
    first = std::clamp(first, 0, rowCount());
    beginInsertRows({}, first, first + static_cast<int>(documents.size()) - 1);
    if (first == rowCount()) {
        m_documents.append(documents);
    } else {
        QList<DocumentSummary> all = m_documents.first(first);
        all += documents;
        all += m_documents.sliced(first);
        m_documents = all;
    }
    endInsertRows();
}

void DocumentModel::remove(int first, int last)
{
    first = std::max(0, first);
    last = std::min(last, rowCount() - 1);
    if (first > last)
        return;
    beginRemoveRows({}, first, last);
    m_documents.remove(first, last - first + 1);
    endRemoveRows();
}

void DocumentModel::update(int row, const DocumentSummary &document)
{
    if (row < 0 || row >= rowCount() || m_documents[row] == document)
        return;
    m_searchTexts.remove(document.id);
    m_documents[row] = document;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void DocumentModel::setFindings(const QHash<DocumentId, int> &counts)
{
    m_findings.insert(counts);
    for (int row = 0; row < rowCount(); ++row) {
        if (counts.contains(m_documents[row].id))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {FindingsRole});
    }
}

void DocumentModel::setShared(const QHash<DocumentId, SharedText> &articles)
{
    m_shared.insert(articles);
    for (int row = 0; row < rowCount(); ++row) {
        if (articles.contains(m_documents[row].id))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {SharedRole, Qt::ToolTipRole});
    }
}

/** A sentence; "" for what stands nowhere else, or in an article that was removed. */
QString DocumentModel::sharedWords(const DocumentId &id) const
{
    const auto shared = m_shared.constFind(id);
    const QModelIndex other = shared == m_shared.cend() ? QModelIndex() : indexOf(shared->with);
    if (!other.isValid())
        return {};
    const QString title = m_documents[other.row()].title;
    return shared->isCopy
               ? tr("Nearly all of it stands in “%1” too").arg(title)
               : tr("%n paragraph(s) of it stand in “%1” too (%2 % of its words)", nullptr, shared->paragraphs)
                     .arg(title, QString::number(shared->percent));
}

QString DocumentModel::searchText(int row) const
{
    const DocumentSummary &document = m_documents[row];
    QString &text = m_searchTexts[document.id];
    if (text.isEmpty())
        text = FoldedFilterModel::folded(
            QStringList{document.title, document.site, document.date, languageName(document.language)}.join(u' '));
    return text;
}

QModelIndex DocumentModel::indexOf(const DocumentId &id) const
{
    const auto found = std::ranges::find(m_documents, id, &DocumentSummary::id);
    return found == m_documents.cend() ? QModelIndex() : index(static_cast<int>(found - m_documents.cbegin()), 0);
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DocumentSummary &document = m_documents[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(document, index.column());
    case Qt::ToolTipRole:
        return toolTip(document);
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? QVariant(spokenText(document)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= QuotationsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case DocumentIdRole:
        return QVariant::fromValue(document.id);
    case SummaryRole:
        return QVariant::fromValue(document);
    case StateRole:
        return QVariant::fromValue(document.state);
    case QuotationsRole:
        return document.quotations;
    case UndecidedRole:
        return document.undecided;
    case AnalysedRole:
        return document.analysed;
    case FindingsRole:
        return m_findings.value(document.id, -1);
    case SharedRole:
        return sharedWords(document.id).isEmpty()   ? QString()
               : m_shared.value(document.id).isCopy ? tr("copy")
                                                    : tr("text in common");
    default:
        return {};
    }
}

QString DocumentModel::toolTip(const DocumentSummary &document) const
{
    QStringList lines{document.title};
    if (const int findings = m_findings.value(document.id); findings > 0)
        lines.append(tr("%n to check", nullptr, findings));
    if (document.unsure > 0)
        lines.append(tr("%n unsure", nullptr, document.unsure));
    if (!document.note.isEmpty())
        lines.append(tr("Note: %1").arg(document.note));
    if (const QString shared = sharedWords(document.id); !shared.isEmpty())
        lines.append(shared);
    return lines.join(u'\n');
}

QString DocumentModel::spokenText(const DocumentSummary &document) const
{
    QStringList parts{document.title, stateName(document.state), tr("%n quotation(s)", nullptr, document.quotations),
                      tr("%n to decide", nullptr, document.undecided)};
    if (const int findings = m_findings.value(document.id); findings > 0)
        parts.append(tr("%n to check", nullptr, findings));
    if (document.unsure > 0)
        parts.append(tr("%n unsure", nullptr, document.unsure));
    if (!document.note.isEmpty())
        parts.append(tr("Note: %1").arg(document.note));
    if (const QString shared = sharedWords(document.id); !shared.isEmpty())
        parts.append(shared);
    return parts.join(u", ");
}

QVariant DocumentModel::text(const DocumentSummary &document, int column) const
{
    switch (column) {
    case TitleColumn:
        return document.title;
    case LanguageColumn:
        return languageName(document.language);
    case SiteColumn:
        return document.site;
    case DateColumn:
        return document.date;
    case StateColumn:
        return stateName(document.state);
    case QuotationsColumn:
        return document.analysed ? QVariant(document.quotations) : QVariant(tr("…"));
    case UndecidedColumn:
        return document.analysed ? QVariant(document.undecided) : QVariant(tr("…"));
    default:
        return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case LanguageColumn:
        return tr("Language");
    case SiteColumn:
        return tr("Site");
    case DateColumn:
        return tr("Date");
    case StateColumn:
        return tr("State");
    case QuotationsColumn:
        return tr("Quotations");
    case UndecidedColumn:
        return tr("To decide");
    default:
        return {};
    }
}

QString stateName(WorkState state)
{
    switch (state) {
    case WorkState::New:
        return QCoreApplication::translate("DocumentModel", "new");
    case WorkState::InProgress:
        return QCoreApplication::translate("DocumentModel", "in progress");
    case WorkState::Done:
        return QCoreApplication::translate("DocumentModel", "done");
    case WorkState::InReview:
        return QCoreApplication::translate("DocumentModel", "in review");
    case WorkState::Approved:
        return QCoreApplication::translate("DocumentModel", "approved");
    case WorkState::Returned:
        return QCoreApplication::translate("DocumentModel", "returned");
    }
    return {};
}

} // namespace Guillemet
