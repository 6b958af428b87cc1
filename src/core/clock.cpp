// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace core {

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::steadyMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void SystemClock::after(qint64 delayMs, QObject *context, std::function<void()> action)
{
    QTimer::singleShot(std::chrono::milliseconds(delayMs), context, std::move(action));
}

} // namespace core
