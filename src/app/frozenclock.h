// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

namespace app {

//! A wall clock that stands still, for pictures that come out the same; everything that waits still runs.
class FrozenClock final : public core::Clock
{
public:
    explicit FrozenClock(const QDateTime &now) : m_now(now) {}

    QDateTime utcNow() const override { return m_now; }
    qint64 steadyMs() const override { return m_system.steadyMs(); }
    void after(qint64 delayMs, QObject *context, std::function<void()> action) override { m_system.after(delayMs, context, std::move(action)); }

private:
    core::SystemClock m_system;
    QDateTime m_now;
};

} // namespace app
