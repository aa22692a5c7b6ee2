// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qtypes.h>

#include <bit>
#include <vector>

namespace Guillemet {

/** A small hash table for keys that are hashes already (wordKey()); the key 0 is not used by any word. */
template<typename Value> class FlatMap
{
public:
    const Value *find(quint64 key) const
    {
        if (m_slots.empty())
            return nullptr;
        for (size_t i = slot(key);; i = (i + 1) & (m_slots.size() - 1)) {
            if (m_slots[i].key == key)
                return &m_slots[i].value;
            if (m_slots[i].key == 0)
                return nullptr;
        }
    }
    /** The value of `key`, made if it is not there. */
    Value &operator[](quint64 key)
    {
        if (m_count * 2 >= m_slots.size())
            grow();
        size_t i = slot(key);
        while (m_slots[i].key != key && m_slots[i].key != 0)
            i = (i + 1) & (m_slots.size() - 1);
        if (m_slots[i].key == 0) {
            m_slots[i].key = key;
            ++m_count;
        }
        return m_slots[i].value;
    }
    size_t size() const { return m_count; }
    template<typename Visit> void forEach(Visit visit) const
    {
        for (const Slot &slot : m_slots) {
            if (slot.key != 0)
                visit(slot.key, slot.value);
        }
    }

private:
    struct Slot
    {
        quint64 key = 0;
        Value value{};
    };

    size_t slot(quint64 key) const { return (key * 0x9E3779B97F4A7C15ULL) >> (64 - std::countr_zero(m_slots.size())); }
    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
        old.swap(m_slots);
        m_count = 0;
        for (const Slot &slot : old) {
            if (slot.key != 0)
                (*this)[slot.key] = slot.value;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_count = 0;
};

} // namespace Guillemet
