// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/number/numberpoller.h"

#include "core/clock.h"
#include "workspace/project/projectstore.h"

#include <algorithm>
#include <array>

namespace gui {

namespace {
constexpr std::array<qint64, 6> pausesMs{2'000, 4'000, 8'000, 15'000, 30'000, 60'000};
}

NumberPoller::NumberPoller(workspace::ProjectStore &store, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void NumberPoller::watch(int underWay, bool visible)
{
    if (underWay != m_underWay || visible != m_visible) {
        m_underWay = underWay;
        m_visible = visible;
        m_attempt = 0;
        ++m_generation;
        m_waiting = false;
    }
    schedule();
}

void NumberPoller::schedule()
{
    if (m_underWay == 0 || !m_visible || m_waiting || m_task.isActive())
        return;
    m_waiting = true;
    const qint64 pause = pausesMs.at(std::min(std::size_t(m_attempt), pausesMs.size() - 1));
    m_clock.after(pause, this, [this, generation = m_generation] {
        if (generation == m_generation)
            poll();
    });
}

void NumberPoller::poll()
{
    m_waiting = false;
    ++m_attempt;
    const core::Task<void> task = m_store.refresh({core::Kind::PhoneNumber});
    m_task = task;
    // A failure is no reason to stop: the pauses grow anyway.
    task.then(this, [this](const core::Result<void> &) { schedule(); });
}

} // namespace gui
