// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/transport.h"

#include <QHash>
#include <QObject>

#include <algorithm>
#include <functional>

namespace support {

//! Passes everything on and counts: how many requests are open at once, how many answers of each operation have come.
class WatchedTransport final : public QObject, public api::Transport
{
public:
    explicit WatchedTransport(api::Transport &real) : m_real(real) {}

    core::Task<api::Response> send(const api::Request &request) override
    {
        m_mostOpen = std::max(m_mostOpen, ++m_open);
        const core::Task<api::Response> task = m_real.send(request);
        task.then(this, [this, operation = request.operation](const core::Result<api::Response> &) {
            --m_open;
            const int count = ++m_answers[int(operation)];
            // Queued, so that whoever waits for the answer has had it.
            if (onAnswer)
                QMetaObject::invokeMethod(this, [this, operation, count] { onAnswer(operation, count); }, Qt::QueuedConnection);
        });
        return task;
    }

    int mostOpen() const { return m_mostOpen; }
    int open() const { return m_open; }
    //! Called after the answer was taken, with how many of its operation have come.
    std::function<void(core::Operation operation, int count)> onAnswer;

private:
    api::Transport &m_real;
    QHash<int, int> m_answers;
    int m_open = 0;
    int m_mostOpen = 0;
};

} // namespace support
