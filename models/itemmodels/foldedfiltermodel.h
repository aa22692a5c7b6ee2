// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStringList>

namespace Guillemet {

/**
 * Leaves the rows of a list in which every word looked for begins a word, whatever the case, the accents and the kind
 * of apostrophe ("etats uni" finds États-Unis). Rows of which the text begins with what is looked for go first.
 */
class FoldedFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /** Looks into `searchRole` of the source's first column: what can be found, already folded with folded(). */
    explicit FoldedFilterModel(int searchRole, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

    /** Words without case, accents and punctuation, with one space before each. */
    static QString folded(QStringView text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int m_searchRole;
    QString m_text;
    QString m_folded;
    QStringList m_words;
};

} // namespace Guillemet
