// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/tablecolumns.h"

#include <QtCore/QList>

namespace Guillemet {

/** Which columns somebody chose, for each kind of table, known again by the names in its header. */
class ColumnChoices
{
public:
    /** What was chosen; for another header nothing, so that it is found out. */
    TableColumns of(const QStringList &header) const;
    /** The latest are kept. Columns that name nothing forget the choice. */
    void choose(const QStringList &header, const TableColumns &columns);

    /** To be kept in settings; what cannot be read is left out. */
    QString toText() const;
    static ColumnChoices fromText(const QString &text);

    bool operator==(const ColumnChoices &) const = default;

private:
    struct Choice
    {
        QStringList header;
        TableColumns columns;

        bool operator==(const Choice &) const = default;
    };
    QList<Choice> m_choices; ///< the latest first
};

} // namespace Guillemet
