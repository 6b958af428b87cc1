// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/syncwindow.h"

#include <algorithm>

namespace workspace {

namespace {
constexpr int passesBeforeSplit = 2;
constexpr int passesAtMost = 5;
constexpr int partsAtMost = 64;
constexpr int doubtsAtMost = 8;
// Of one second that cannot be split; a service that claims more is not believed.
constexpr int pagesAtMost = 2000;
}

std::optional<int> SyncWindow::nextPage()
{
    if (!m_started) {
        m_started = true;
        m_outstanding.insert(1);
        return 1;
    }
    // Without a total only the last page tells whether there is another one.
    if (!m_todo.empty() && !(m_openEnded && isWaiting())) {
        const int page = *m_todo.begin();
        m_todo.erase(m_todo.begin());
        m_outstanding.insert(page);
        return page;
    }
    return std::nullopt;
}

void SyncWindow::lost(int page)
{
    m_outstanding.erase(page);
    if (m_pages == 0)
        m_started = false;
    else
        m_todo.insert(page);
}

SyncWindow::Verdict SyncWindow::take(int page, const SourcePage &answer)
{
    m_outstanding.erase(page);
    if (ignoresBounds(answer))
        return Verdict::Ignored;
    const bool first = m_pages == 0;
    note(answer);
    return first ? takeFirst(answer) : takeFurther(page, answer);
}

void SyncWindow::note(const SourcePage &answer)
{
    if (answer.totalItems) {
        m_shrank = m_shrank || (m_total && *answer.totalItems < *m_total);
        m_total = *answer.totalItems;
    }
    for (const core::CallRecord &call : answer.calls)
        m_ids.insert(call.callId);
    if (!m_verifying) {
        m_items += answer.calls.size() + answer.badItems;
        m_badItems += answer.badItems;
    }
}

SyncWindow::Verdict SyncWindow::takeFirst(const SourcePage &answer)
{
    const qint64 items = answer.calls.size() + answer.badItems;
    m_firstPage = idsOf(answer);
    m_pageSize = std::max<qint64>({1, items, answer.pageSize.value_or(m_limits.pageSize)});
    m_pages = 1;
    m_openEnded = !m_total;
    if (m_openEnded) {
        // Which size the service takes for full is not known: only an empty, shorter or repeated page ends the list.
        m_pageSize = qMax<qint64>(1, items);
        if (items > 0)
            m_todo.insert(2);
        return m_todo.empty() ? judge() : Verdict::Going;
    }
    const bool full = items >= m_pageSize;
    if (full && *m_total > m_limits.calls && length() > 1) {
        m_partCount = int(qBound<qint64>(2, (*m_total + m_limits.calls - 1) / m_limits.calls, qMin<qint64>(partsAtMost, length())));
        m_partDoubts = m_part.doubts;
        return Verdict::Split;
    }
    if (full)
        growWith(*m_total);
    return m_todo.empty() ? judge() : Verdict::Going;
}

void SyncWindow::growWith(qint64 total)
{
    const qint64 pages = qMin<qint64>(pagesAtMost, (total + m_pageSize - 1) / m_pageSize);
    while (m_pages < pages)
        m_todo.insert(++m_pages);
}

SyncWindow::Verdict SyncWindow::takeFurther(int page, const SourcePage &answer)
{
    const qint64 items = answer.calls.size() + answer.badItems;
    if (m_verifying) {
        m_firstPageHeld = idsOf(answer) == m_firstPage;
        return judge();
    }
    if (m_openEnded) {
        m_pages = page;
        const bool repeated = !answer.calls.isEmpty() && m_ids.size() + m_badItems <= m_items - items;
        if (repeated)
            m_items -= items;
        else if (items >= m_pageSize && page < pagesAtMost)
            m_todo.insert(page + 1);
    } else if (m_total) {
        growWith(*m_total);
    }
    if (m_todo.empty() && m_outstanding.empty()) {
        m_verifying = true;
        m_todo.insert(1);
    }
    return Verdict::Going;
}

SyncWindow::Verdict SyncWindow::judge()
{
    if (m_pages == 1)
        return judgePass(m_openEnded || m_items >= *m_total);
    // Nothing in a list without a total shows that a call went away while it was read: only a second pass that finds the same does.
    if (m_openEnded)
        return judgePass(false);
    return judgePass(!m_shrank && m_ids.size() + m_badItems == *m_total);
}

SyncWindow::Verdict SyncWindow::judgePass(bool whole)
{
    const Print print{m_total.value_or(-1), m_ids};
    // A service that lists one call twice has a total that is never reached; a list that does not move is whole all the same.
    if (whole || (!m_shrank && m_firstPageHeld && m_pages > 1 && m_previous == print))
        return Verdict::Whole;
    if (m_pass >= passesBeforeSplit && length() > 1 && m_part.doubts < doubtsAtMost) {
        m_partCount = 2;
        m_partDoubts = m_part.doubts + 1;
        return Verdict::Split;
    }
    if (m_pass >= passesAtMost)
        return Verdict::GiveUp;
    m_previous = m_shrank ? std::nullopt : std::optional(print);
    ++m_pass;
    m_started = m_verifying = m_openEnded = m_shrank = false;
    m_firstPageHeld = true;
    m_total.reset();
    m_pages = 0;
    m_items = m_badItems = 0;
    m_todo.clear();
    m_ids.clear();
    m_firstPage.clear();
    return Verdict::Going;
}

QList<SyncWindow::Part> SyncWindow::parts() const
{
    QList<Part> parts;
    for (int part = m_partCount - 1; part >= 0; --part) {
        parts.append({m_part.from + length() * part / m_partCount, m_part.from + length() * (part + 1) / m_partCount, expected() / m_partCount,
                      m_partDoubts});
    }
    return parts;
}

bool SyncWindow::ignoresBounds(const SourcePage &answer) const
{
    const auto isOutside = [this](const core::CallRecord &call) {
        return call.start && (call.start->toSecsSinceEpoch() < m_part.from || call.start->toSecsSinceEpoch() > m_part.to);
    };
    return !answer.calls.isEmpty() && std::all_of(answer.calls.cbegin(), answer.calls.cend(), isOutside);
}

QSet<QString> SyncWindow::idsOf(const SourcePage &answer)
{
    QSet<QString> ids;
    for (const core::CallRecord &call : answer.calls)
        ids.insert(call.callId);
    return ids;
}

} // namespace workspace
