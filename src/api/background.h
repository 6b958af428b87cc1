// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

namespace api {

//! An answer of more bytes than this is read and decoded beside the window's thread: a list of 10,000 ranges takes longer than a frame.
inline constexpr qint64 bytesReadAtOnce = 64 * 1024;

//! Runs \a work in a thread of its own, on values that it owns, then \a done in the thread of \a owner, unless that one died before.
void runInBackground(QObject *owner, std::function<void()> work, std::function<void()> done);

//! The result of \a work, which runs as above. When \a owner dies first, nothing is delivered.
template<class T, class F>
core::Task<T> inBackground(QObject *owner, F work)
{
    core::TaskSource<T> source(owner);
    const auto result = std::make_shared<std::optional<core::Result<T>>>();
    runInBackground(owner, [result, work = std::move(work)]() mutable { result->emplace(work()); }, [result, source] { source.finish(std::move(**result)); });
    return source.task();
}

} // namespace api
