// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planbuilder.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>
#include <vector>

namespace core {

namespace {

using Ranks = std::vector<int>;

//! Indices so that each comes after what it needs, among the free ones the lowest rank first; shorter than \a steps when there is a cycle.
std::vector<int> sorted(const QList<PlannedStep> &steps, const Ranks &ranks)
{
    const size_t count = size_t(steps.size());
    std::vector<std::vector<int>> dependents(count);
    std::vector<qsizetype> open(count);
    using Entry = std::pair<int, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
    for (size_t i = 0; i < count; ++i) {
        const QList<int> &needs = steps[qsizetype(i)].step.needs;
        open[i] = needs.size();
        for (const int need : needs)
            dependents[size_t(need)].push_back(int(i));
        if (needs.isEmpty())
            ready.emplace(ranks[i], int(i));
    }
    std::vector<int> order;
    order.reserve(count);
    while (!ready.empty()) {
        const int next = ready.top().second;
        ready.pop();
        order.push_back(next);
        for (const int dependent : dependents[size_t(next)]) {
            if (--open[size_t(dependent)] == 0)
                ready.emplace(ranks[size_t(dependent)], dependent);
        }
    }
    return order;
}

} // namespace

Result<QList<PlannedStep>> ordered(QList<PlannedStep> steps)
{
    Ranks ranks;
    for (const PlannedStep &planned : std::as_const(steps))
        ranks.push_back(int(planned.rank));
    const std::vector<int> first = sorted(steps, ranks);
    if (first.size() != size_t(steps.size()))
        return failure(invalidError(QByteArrayLiteral("cycle")));
    // A step that an earlier kind waits for is as urgent as that one: no other removal slips in before an addition because of it.
    for (auto it = first.rbegin(); it != first.rend(); ++it) {
        for (const int need : std::as_const(steps[*it].step.needs))
            ranks[size_t(need)] = std::min(ranks[size_t(need)], ranks[size_t(*it)]);
    }
    const std::vector<int> order = sorted(steps, ranks);
    std::vector<int> numbers(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        numbers[size_t(order[i])] = int(i) + 1;
    QList<PlannedStep> result;
    result.reserve(steps.size());
    for (const int index : order) {
        PlannedStep planned = steps[index];
        planned.step.number = numbers[size_t(index)];
        for (int &need : planned.step.needs)
            need = numbers[size_t(need)];
        std::sort(planned.step.needs.begin(), planned.step.needs.end());
        result.append(planned);
    }
    return result;
}

void placeHolds(QList<PlannedStep> &steps)
{
    bool opened = false;
    for (PlannedStep &planned : steps) {
        if (planned.step.bearing == Bearing::Opens) {
            opened = true;
        } else if (planned.step.bearing == Bearing::Closes && opened) {
            planned.step.wait = Wait::Propagation;
            opened = false;
        }
    }
}

} // namespace core
