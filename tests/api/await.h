// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QTest>
#include <QTestEventLoop>

namespace support {

//! What \a task delivers. A test that never gets an answer ends with the error "never-delivered".
template<class T>
core::Result<T> outcomeOf(const core::Task<T> &task, int timeoutMs = 20'000)
{
    QObject context;
    QTestEventLoop loop;
    std::optional<core::Result<T>> outcome;
    task.then(&context, [&outcome, &loop](const core::Result<T> &result) {
        outcome = result;
        loop.exitLoop();
    });
    loop.enterLoopMSecs(timeoutMs);
    if (!outcome)
        return core::failure(core::invalidError("never-delivered"));
    return *outcome;
}

//! For the message of a failed comparison.
inline QByteArray describe(const core::Error &error)
{
    return core::errorKindName(error.kind) + " " + error.reason + " http " + QByteArray::number(error.httpStatus) + " " + error.status.toUtf8() + " "
           + error.message.toUtf8();
}

template<class T>
QByteArray describe(const core::Result<T> &result)
{
    return result ? QByteArray("no error") : describe(result.error());
}

} // namespace support

//! Goes on only with a result; else says which error it is. \a expression is evaluated once.
#define VERIFY_GOOD(expression) \
    do { \
        const auto &verifiedResult = (expression); \
        QVERIFY2(verifiedResult.has_value(), support::describe(verifiedResult).constData()); \
    } while (false)
