// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/speakermodel.h"

#include "models/itemmodels/foldedfiltermodel.h"

#include <QtCore/QCollator>

namespace Guillemet {

namespace {
/** The order of SpeakerRegistry::all(). */
bool goesBefore(const Speaker &a, const Speaker &b)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const int order = collator.compare(a.name, b.name);
    return order ? order < 0 : a.id < b.id;
}
} // namespace

SpeakerModel::SpeakerModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SpeakerModel::setRegistry(SpeakerRegistry *registry)
{
    if (m_registry)
        m_registry->disconnect(this);
    m_registry = registry;
    if (registry) {
        connect(registry, &SpeakerRegistry::changed, this, &SpeakerModel::follow);
        connect(registry, &SpeakerRegistry::wasReset, this, &SpeakerModel::rebuild);
        connect(registry, &QObject::destroyed, this, &SpeakerModel::rebuild);
    }
    rebuild();
}

void SpeakerModel::rebuild()
{
    beginResetModel();
    m_speakers = m_registry ? m_registry->all() : QList<Speaker>();
    endResetModel();
}

void SpeakerModel::follow(const QList<SpeakerEdit> &edits)
{
    constexpr qsizetype bulk = 100;
    if (edits.size() > bulk) {
        rebuild();
        return;
    }
    for (const SpeakerEdit &edit : edits) {
        const SpeakerId id = edit.after ? edit.after->id : edit.before->id;
        const Speaker *now = m_registry->find(id);
        const int row = indexOf(id).row();
        if (row >= 0 && now && m_speakers[row].name == now->name) {
            m_speakers[row] = *now;
            Q_EMIT dataChanged(index(row), index(row));
            continue;
        }
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_speakers.removeAt(row);
            endRemoveRows();
        }
        if (now) {
            const auto place = std::ranges::lower_bound(m_speakers, *now, goesBefore);
            const int to = static_cast<int>(place - m_speakers.begin());
            beginInsertRows({}, to, to);
            m_speakers.insert(to, *now);
            endInsertRows();
        }
    }
}

QModelIndex SpeakerModel::indexOf(const SpeakerId &id) const
{
    const auto found = std::ranges::find(m_speakers, id, &Speaker::id);
    return found == m_speakers.cend() ? QModelIndex() : index(static_cast<int>(found - m_speakers.cbegin()));
}

int SpeakerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_speakers.size());
}

QVariant SpeakerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Speaker &speaker = m_speakers[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return speaker.name;
    case Qt::ToolTipRole: {
        QStringList lines{speaker.name, speaker.role, speaker.organisation, speaker.aliases.join(tr(", "))};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case SpeakerIdRole:
        return QVariant::fromValue(speaker.id);
    case SearchRole:
        return FoldedFilterModel::folded(
            (QStringList{speaker.name, speaker.role, speaker.organisation} + speaker.aliases).join(u' '));
    default:
        return {};
    }
}

} // namespace Guillemet
