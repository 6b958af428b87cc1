// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/transport.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace support {

//! An api::Transport without a network: answers from a script and keeps what was asked.
//!
//! Order: the script of the operation, one line per request; then the handler; then, with neither, an error Protocol "not-scripted", so that a
//! test notices a request that it did not expect.
class ScriptedTransport final : public QObject, public api::Transport
{
    Q_OBJECT

public:
    using Handler = std::function<core::Result<api::Response>(const api::Request &request)>;

    explicit ScriptedTransport(QObject *parent = nullptr);

    [[nodiscard]] core::Task<api::Response> send(const api::Request &request) override;

    //! The next request of \a operation is answered with this.
    void answer(core::Operation operation, const QByteArray &body, int status = 200, const QByteArray &contentType = "application/json");
    void fail(core::Operation operation, const core::Error &error);
    void fail(core::Operation operation, core::ErrorKind kind, core::Sent sent, int httpStatus = 0);
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    //! From now on requests wait until release(). A waiting read can be cancelled, a waiting write cannot, as with the real one.
    void hold() { m_holding = true; }
    //! Answers what waits, oldest first, and stops holding.
    void release();
    //! Answers the oldest that waits and goes on holding. False when nothing waits.
    bool releaseOne();
    int waiting() const { return int(m_held.size()); }

    const QList<api::Request> &requests() const { return m_requests; }
    QList<api::Request> requests(core::Operation operation) const;
    int count(core::Operation operation) const { return int(requests(operation).size()); }
    //! Requests other than GET.
    int writes() const;
    //! Lines of the script that nobody has asked for.
    int unused() const;
    int cancelled() const { return m_cancelled; }
    void clearRequests() { m_requests.clear(); }

private:
    struct Held
    {
        api::Request request;
        core::TaskSource<api::Response> source;
    };
    core::Result<api::Response> resultFor(const api::Request &request);
    void finish(const Held &held);

    QHash<int, QList<core::Result<api::Response>>> m_script;
    Handler m_handler;
    QList<api::Request> m_requests;
    QList<Held> m_held;
    bool m_holding = false;
    int m_cancelled = 0;
};

} // namespace support
