// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <functional>

class QObject;

namespace core {

//! Where all time comes from. Product code never asks Qt for the time or starts a timer of its own; tests inject a manual clock.
class Clock
{
public:
    virtual ~Clock() = default;

    //! Wall time in UTC, for display, journal and query bounds. May jump.
    virtual QDateTime utcNow() const = 0;
    //! Milliseconds of a clock that never goes back. Only differences mean anything.
    virtual qint64 steadyMs() const = 0;
    //! Calls \a action once from the event loop, not earlier than \a delayMs from now; never when \a context died before.
    virtual void after(qint64 delayMs, QObject *context, std::function<void()> action) = 0;
};

//! The machine's clock.
class SystemClock final : public Clock
{
public:
    QDateTime utcNow() const override;
    qint64 steadyMs() const override;
    void after(qint64 delayMs, QObject *context, std::function<void()> action) override;
};

} // namespace core
