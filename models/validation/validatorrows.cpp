// SPDX-License-Identifier: GPL-3.0-or-later
// The list of findings of a Validator: kept in reading order, told row by row.
#include "models/validation/validator.h"

#include "models/core/destroyaside.h"
#include "models/validation/textindex.h"
#include "models/validation/validationengine.h"

namespace Guillemet {

namespace {
constexpr size_t largeList = 5000; ///< findings, which take their time to destroy
const auto before = [](const Finding &a, const Finding &b) { return readsBefore(a, b); };
} // namespace

void Validator::replaceAll(const QList<Finding> &gone, const QList<Finding> &added)
{
    const bool clears = gone.isEmpty() && added.isEmpty();
    if (clears && m_findings.empty())
        return;
    Q_EMIT aboutToBeReset();
    if (clears && m_findings.size() > largeList)
        destroyAside(std::exchange(m_findings, {}));
    else if (clears)
        m_findings.clear();
    if (!gone.isEmpty()) {
        std::erase_if(m_findings, [&gone](const Finding &f) {
            const auto place = std::ranges::lower_bound(gone, f, before);
            return place != gone.end() && *place == f;
        });
    }
    const auto kept = static_cast<std::ptrdiff_t>(m_findings.size());
    m_findings.insert(m_findings.end(), added.begin(), added.end());
    // They mostly come as one reads, after all that are there.
    const auto from = added.isEmpty()
                          ? m_findings.end()
                          : std::lower_bound(m_findings.begin(), m_findings.begin() + kept, added.first(), before);
    std::inplace_merge(from, m_findings.begin() + kept, m_findings.end(), before);
    Q_EMIT wasReset();
    Q_EMIT countChanged(count());
}

void Validator::removeRows(const QList<Finding> &gone)
{
    for (const Finding &finding : gone) {
        const auto place = std::ranges::lower_bound(m_findings, finding, before);
        if (place == m_findings.end() || *place != finding)
            continue;
        const int row = static_cast<int>(place - m_findings.begin());
        Q_EMIT aboutToRemove(row, row);
        m_findings.erase(place);
        Q_EMIT removed(row, row);
    }
}

void Validator::insertRows(const QList<Finding> &added)
{
    for (const Finding &finding : added) {
        const int row = static_cast<int>(std::ranges::lower_bound(m_findings, finding, before) - m_findings.begin());
        Q_EMIT aboutToInsert(row, row);
        m_findings.insert(m_findings.begin() + row, finding);
        Q_EMIT inserted(row, row);
    }
}

int Validator::nextRow(int position) const
{
    if (m_findings.empty())
        return -1;
    const auto place =
        std::ranges::upper_bound(m_findings, position, {}, [](const Finding &f) { return f.place.begin; });
    return place == m_findings.end() ? 0 : static_cast<int>(place - m_findings.begin());
}

int Validator::previousRow(int position) const
{
    if (m_findings.empty())
        return -1;
    const auto place =
        std::ranges::lower_bound(m_findings, position, {}, [](const Finding &f) { return f.place.begin; });
    return static_cast<int>((place == m_findings.begin() ? m_findings.end() : place) - m_findings.begin()) - 1;
}

QList<int> Validator::rowsIn(Span span) const
{
    QList<int> rows;
    for (int row = 0; row < count() && m_findings[static_cast<size_t>(row)].place.begin <= span.end; ++row) {
        const Span place = m_findings[static_cast<size_t>(row)].place;
        if (place.overlaps(span) || (place.isEmpty() && span.contains(place.begin)))
            rows.append(row);
    }
    return rows;
}

} // namespace Guillemet
