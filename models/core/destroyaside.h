// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QThreadPool>

#include <memory>

namespace Guillemet {

/** Lets go of what is so large that destroying it takes its time, on another thread. Nobody else may hold it. */
template<typename T> void destroyAside(T &&held)
{
    QThreadPool::globalInstance()->start(
        [kept = std::make_shared<std::remove_cvref_t<T>>(std::forward<T>(held))]() mutable { kept.reset(); });
}

/** The same where it has many parts, and here where it has few. */
template<typename T> void destroyAside(T &&held, qsizetype parts)
{
    constexpr qsizetype few = 5000;
    auto going = std::forward<T>(held);
    if (parts > few)
        destroyAside(std::move(going));
}

/** Something large that several hold, on any threads: who lets go of it last has it destroyed aside. */
template<typename T> std::shared_ptr<const T> sharedAside(T held)
{
    return {new T(std::move(held)), [](const T *last) { destroyAside(std::unique_ptr<const T>(last)); }};
}

} // namespace Guillemet
