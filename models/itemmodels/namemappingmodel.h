// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagset.h"
#include "models/formats/importproof.h"
#include "models/formats/standoff/namemapping.h"

#include <QtCore/QAbstractTableModel>

namespace Guillemet {

/** The names that files have, how often, and what each becomes here: a NameMapping to be edited. */
class NameMappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Theirs, Count, Becomes };
    /** What a name may become: an id, and the words for it. */
    using Choice = std::pair<QString, QString>;

    using QAbstractTableModel::QAbstractTableModel;

    /** Tags of the project that names may become. */
    void setTagset(const Tagset &tagset);
    /** The names of files; what was chosen for those that were met before stays. */
    void setNames(const ImportProof &met);
    /** Starts again from a mapping. */
    void setMapping(const NameMapping &mapping);
    /** What is chosen, and what the mapping that it started from says of names that were not met. */
    NameMapping mapping() const;
    bool isEdited() const { return m_edited; }
    QList<Choice> choices(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    enum class Kind { Tag, Attribute, Relation, Argument };
    struct Row
    {
        Kind kind = Kind::Tag;
        QString theirs = {};
        QString event = {}; ///< whose argument it is
        int count = 0;
        QString choice = {};
        NameMapping::Label label = {}; ///< of a tag whose choice is none of the list
    };
    void addRows(Kind kind, const ImportProof::Counts &names, const QString &event = {});
    void choose(Row &row) const;
    QString words(const Row &row) const;
    QString kindWords(const Row &row) const;
    QList<Choice> tagChoices() const;
    QJsonObject toJson() const;

    Tagset m_tagset;
    NameMapping m_base = NameMapping::withTypes();
    QList<Row> m_rows;
    bool m_edited = false;
};

} // namespace Guillemet
