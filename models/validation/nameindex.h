// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <QtCore/QHash>

namespace Guillemet {

/** The spelling that counts for "the same name": white space and apostrophes made alike, upper and lower case apart. */
QString nameKey(QStringView text);

/** Whether a rule on repeated names looks for an annotation's words elsewhere: not for pronouns, whole clauses, or
 * sources that are no proper names. */
bool isNameToRepeat(const Annotation &annotation, QStringView text);

/** The names tagged in an article, and how often, to find the places where they stand untagged. */
class NameIndex
{
public:
    struct Name
    {
        TagId tag;
        QString key; ///< nameKey()
        bool operator==(const Name &) const = default;
    };

    /** True if the name is new. */
    bool add(const Name &name);
    /** True if it was the last one. */
    bool remove(const Name &name);
    /** Where the longest name of that tag ends that begins at `begin`, whole words only; -1 if none does. `wordHash` is
     * TextIndex::hashOf() of the word there. */
    int matchEnd(QStringView text, int begin, quint32 wordHash, const TagId &tag) const;

    static quint32 firstWordHash(const Name &name);

private:
    friend size_t qHash(const Name &name, size_t seed) noexcept { return qHashMulti(seed, name.tag, name.key); }

    QHash<Name, int> m_counts;
    QMultiHash<quint32, Name> m_byFirstWord;
};

} // namespace Guillemet
