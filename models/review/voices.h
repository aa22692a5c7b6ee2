// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/comparison.h"

namespace Guillemet {

/** Which of two annotators a third one sides with where the two differ. */
class Voices
{
public:
    /** Of no use where it is stopped. */
    Voices(const ComparedSet &first, const ComparedSet &second, const ComparedSet &third, const CountedText &text,
           const std::stop_token &stop = {});

    enum class Side { First, Second, Neither };
    /** Of a difference between the first and the second. */
    Side on(const Difference &difference) const;

private:
    QList<Difference> m_fromFirst; ///< of the third: it is B in them
    QList<Difference> m_fromSecond;
};

} // namespace Guillemet
