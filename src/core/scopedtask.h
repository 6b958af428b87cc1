// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

namespace core {

//! Owns a request: cancels it when it dies or when another one takes its place ("the latest wins").
class ScopedTask
{
public:
    ScopedTask() = default;
    template<class T>
    ScopedTask(const Task<T> &task) : m_state(task.state()) // NOLINT: a task turns into its owner without ceremony
    {
    }
    ScopedTask(ScopedTask &&other) noexcept : m_state(std::exchange(other.m_state, nullptr)) {}
    ScopedTask &operator=(ScopedTask &&other) noexcept
    {
        if (this != &other) {
            // The same request taken again is not another one.
            if (m_state != other.m_state)
                cancel();
            m_state = std::exchange(other.m_state, nullptr);
        }
        return *this;
    }
    ~ScopedTask() { cancel(); }
    Q_DISABLE_COPY(ScopedTask)

    void cancel()
    {
        if (m_state)
            m_state->cancel();
        m_state = nullptr;
    }
    bool isActive() const { return m_state && !m_state->isSettled(); }

private:
    QPointer<TaskState> m_state;
};

} // namespace core
