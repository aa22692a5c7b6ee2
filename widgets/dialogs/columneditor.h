// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/columnchoices.h"
#include "models/session/annotationimport.h"

#include <QtWidgets/QWidget>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace Guillemet {

/** Which column of a table of articles holds what: found out, and chosen beside the first rows. */
class ColumnEditor : public QWidget
{
    Q_OBJECT

public:
    /** `choices` are those of earlier imports. */
    explicit ColumnEditor(const ColumnChoices &choices, QWidget *parent = nullptr);

    /** Tables of different headers; the one that is shown stays. */
    void setTables(const QList<FoundTable> &tables);
    const ColumnChoices &choices() const { return m_choices; }

Q_SIGNALS:
    void changed();

private:
    const TablePreview *shown() const;
    void showTable();
    void showColumns();
    void showRows();
    void showUse();
    void choose();
    void findOut();

    ColumnChoices m_choices;
    QList<FoundTable> m_tables;
    QLabel *m_which;
    QComboBox *m_table;
    std::array<QComboBox *, tableFields.size()> m_fields{}; ///< in the order of tableFields
    QPushButton *m_findOut;
    QTableWidget *m_rows;
};

} // namespace Guillemet
