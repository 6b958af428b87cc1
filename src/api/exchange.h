// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answerjudge.h"
#include "api/httplog.h"
#include "api/transport.h"
#include "api/transportparts.h"

#include <QPointer>

namespace api {

//! The life of one request: waits for its turn, gets a token, sends, and starts over where the retry table allows it. Deletes itself at the end.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(TransportParts &parts, Request request, QUrl url, QObject *parent);
    ~Exchange() override;

    core::Task<Response> task() const { return m_source.task(); }
    void start();

private:
    enum class State { Queued, Authorising, Sending, BackingOff, Done };

    bool stop();
    void queue();
    void onTurn();
    void authorise();
    void onAuthorised(const core::Secret &header);
    void onToken(const core::Result<core::Secret> &token);
    void onEnded();
    void onFailure(const Verdict &verdict, const RawAnswer &answer);
    core::Error refusal(const Verdict &verdict);
    void throttleHost(const Verdict &verdict, std::optional<qint64> againInMs);
    void onOutOfTime();
    void succeed(const RawAnswer &answer);
    void fail(core::Error error);
    void end();
    void leaveQueue();
    void startDeadline(qint64 milliseconds);
    qint64 remainingMs() const;
    Shot makeShot(const core::Secret &header) const;
    httplog::Line logLine(const RawAnswer &answer) const;
    RateLimiter &limiter() const { return m_parts.limiter(m_info.host); }

    TransportParts &m_parts;
    const Request m_request;
    const core::OperationInfo &m_info;
    const bool m_write;
    const Lane m_lane;
    const QUrl m_url;
    const quint64 m_number;
    core::TaskSource<Response> m_source;

    State m_state = State::Queued;
    int m_ticket = 0;
    bool m_inside = false; //!< the limiter has let us go and waits for us to leave
    int m_attempts = 0;
    bool m_tokenRenewed = false;
    int m_tokenWait = 0;
    core::Secret m_token;
    std::optional<qint64> m_deadlineAt;
    qint64 m_sentAt = 0;
    QPointer<ReplyGuard> m_guard;
    std::optional<core::Error> m_lastError;
};

} // namespace api
