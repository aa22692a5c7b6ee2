// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/attributes.h"

namespace Guillemet {

Attributes::Attributes(std::initializer_list<Pair> pairs)
{
    for (const Pair &pair : pairs)
        set(pair.name, pair.value);
}

QString Attributes::value(const QString &name) const
{
    for (const Pair &pair : m_pairs) {
        if (pair.name == name)
            return pair.value;
    }
    return {};
}

void Attributes::set(const QString &name, const QString &value)
{
    const auto place = std::ranges::lower_bound(m_pairs, name, {}, &Pair::name);
    const bool found = place != m_pairs.end() && place->name == name;
    if (value.isEmpty()) {
        if (found)
            m_pairs.erase(place);
    } else if (found) {
        place->value = value;
    } else {
        m_pairs.insert(place, {name, value});
    }
}

} // namespace Guillemet
