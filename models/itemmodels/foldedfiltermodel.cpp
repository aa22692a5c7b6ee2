// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/foldedfiltermodel.h"

namespace Guillemet {

namespace {
/** Without accent and case; a hundred thousand titles are folded at a key press, so nothing is allocated for it. */
QChar foldedCharacter(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
    while (c.decompositionTag() != QChar::NoDecomposition && !c.decomposition().isEmpty())
        c = c.decomposition().front();
    return c.toCaseFolded();
}
} // namespace

FoldedFilterModel::FoldedFilterModel(int searchRole, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_searchRole(searchRole)
{
    setDynamicSortFilter(true);
}

void FoldedFilterModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_folded = folded(text);
    m_words = m_folded.split(u' ', Qt::SkipEmptyParts);
    invalidate();
    sort(m_words.isEmpty() ? -1 : 0); // without a search the source's own order
}

QString FoldedFilterModel::folded(QStringView text)
{
    QString words;
    words.reserve(text.size() + 1);
    bool inWord = false;
    for (const QChar c : text) {
        if (c.isMark())
            continue; // an accent by itself
        const bool letter = c.isLetterOrNumber() || c.isSurrogate();
        if (letter && !inWord)
            words += u' ';
        if (letter)
            words += foldedCharacter(c);
        inWord = letter;
    }
    return words;
}

bool FoldedFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString found = sourceModel()->index(row, 0, parent).data(m_searchRole).toString();
    return std::ranges::all_of(m_words, [&found](const QString &word) { return found.contains(u' ' + word); });
}

bool FoldedFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftBegins = left.data(m_searchRole).toString().startsWith(m_folded);
    const bool rightBegins = right.data(m_searchRole).toString().startsWith(m_folded);
    return leftBegins != rightBegins ? leftBegins : left.row() < right.row();
}

} // namespace Guillemet
