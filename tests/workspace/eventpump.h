// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace support {

//! Handles events as they come, without the pauses of QTest::qWaitFor, until \a over; \a tick is called now and then. False after \a timeoutMs.
inline bool pump(const std::function<bool()> &over, const std::function<void()> &tick = {}, int timeoutMs = 30'000)
{
    QTimer ticker;
    ticker.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticker, &QTimer::timeout, &ticker, [&tick] {
        if (tick)
            tick();
    });
    ticker.start(5);
    const QDeadlineTimer deadline(timeoutMs);
    while (!over() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return over();
}

//! What \a task delivers; nothing when it does not come.
template<class T>
std::optional<core::Result<T>> delivered(const core::Task<T> &task, const std::function<void()> &tick = {})
{
    const auto result = std::make_shared<std::optional<core::Result<T>>>();
    QObject context;
    task.then(&context, [result](const core::Result<T> &outcome) { *result = outcome; });
    (void)pump([result] { return result->has_value(); }, tick);
    return *result;
}

} // namespace support
