// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/detailplan.h"

namespace workspace {

void DetailPlan::add(const DetailKey &key, bool wanted)
{
    if (!wanted) {
        ++m_between;
        return;
    }
    if (!fits(key.first)) {
        m_windows.prepend({key.first, key.first, m_failedOnly, 0, {}});
        m_between = 0;
    }
    DetailWindow &window = m_windows.first();
    window.to = key.first + 1;
    window.calls += m_between + 1;
    window.wanted.insert(key);
    m_between = 0;
}

bool DetailPlan::fits(qint64 second) const
{
    if (m_windows.isEmpty())
        return false;
    const DetailWindow &window = m_windows.constFirst();
    // One second is never cut: the service's bounds are seconds.
    return second < window.to || (m_between <= m_limits.between && window.calls + m_between < m_limits.calls);
}

} // namespace workspace
