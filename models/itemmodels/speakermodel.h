// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/speakerregistry.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>

namespace Guillemet {

/** The speakers of the project by name, for choosing and completing one. */
class SpeakerModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SpeakerIdRole = Qt::UserRole + 1, ///< SpeakerId
        SearchRole,                       ///< name, aliases, role and organisation for FoldedFilterModel
    };

    explicit SpeakerModel(QObject *parent = nullptr);

    /** May be null. */
    void setRegistry(SpeakerRegistry *registry);
    QModelIndex indexOf(const SpeakerId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    void follow(const QList<SpeakerEdit> &edits);

    QPointer<SpeakerRegistry> m_registry;
    QList<Speaker> m_speakers; ///< in the order of the locale
};

} // namespace Guillemet
