// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

namespace api {

//! When a second request may mend what the first one got, and which of two errors is the one to tell.
struct SecondTry
{
    std::function<bool(const core::Error &first)> worthwhile;
    std::function<bool(const core::Error &second)> tellFirst;
};

//! Runs \a again once when \a first fails in a way that is worth it. Cancelling the result cancels what is under way.
template<class T, class F>
core::Task<T> withSecondTry(QObject *owner, const core::Task<T> &first, const SecondTry &rule, F again)
{
    const auto current = std::make_shared<QPointer<core::TaskState>>(first.state());
    core::TaskSource<T> source(owner, [current] {
        if (*current)
            (*current)->cancel();
        return false;
    });
    first.then(owner, [owner, source, current, rule, again](const core::Result<T> &result) {
        if (result || !rule.worthwhile(result.error()))
            return source.finish(result);
        const core::Task<T> second = again();
        *current = second.state();
        second.then(owner, [source, rule, error = result.error()](const core::Result<T> &last) {
            source.finish(!last && rule.tellFirst(last.error()) ? core::Result<T>(core::failure(error)) : last);
        });
    });
    return source.task();
}

} // namespace api
