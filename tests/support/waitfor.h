// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QTest>

#include <memory>
#include <optional>

namespace support {

//! The result of \a task, or nothing when it has not come after \a timeoutMs. Waits on the condition, never for a fixed time.
template<class T>
std::optional<core::Result<T>> waitFor(const core::Task<T> &task, int timeoutMs = 20'000)
{
    // Shared, because a task that comes too late still finds its place.
    const auto result = std::make_shared<std::optional<core::Result<T>>>();
    QObject context;
    task.then(&context, [result](const core::Result<T> &delivered) { *result = delivered; });
    (void)QTest::qWaitFor([result] { return result->has_value(); }, timeoutMs);
    return *result;
}

} // namespace support
