// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/speaker.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace Guillemet {

/** The speakers of the open project. Changed by undo commands and loaders only. */
class SpeakerRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Speaker *find(const SpeakerId &id) const;
    /** By name or alias, compared by speakerKey(); null if there is none. */
    const Speaker *findByName(QStringView name) const;
    /** With whom a speaker, who need not be here, was made one: another who has its name as an alias. Null if nobody.
     */
    const Speaker *joinedWith(const Speaker &speaker) const;
    /** Who is meant by a name that is proposed: findByName(), or with whom that one was made one. */
    const Speaker *meantBy(QStringView name) const;
    /** "" for an unknown id. */
    QString name(const SpeakerId &id) const;
    QList<Speaker> all() const; ///< by name, in the order of the locale
    qsizetype size() const { return m_speakers.size(); }

    void reset(const QList<Speaker> &speakers);
    void apply(const QList<SpeakerEdit> &edits);

Q_SIGNALS:
    void wasReset();
    void changed(const QList<Guillemet::SpeakerEdit> &edits);

private:
    void insert(const Speaker &speaker);
    void remove(const SpeakerId &id);

    QHash<SpeakerId, Speaker> m_speakers;
    QMultiHash<QString, SpeakerId> m_byKey;
};

} // namespace Guillemet
