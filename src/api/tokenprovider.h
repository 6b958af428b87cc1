// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/authorization.h"
#include "api/rawanswer.h"
#include "api/retrypolicy.h"
#include "core/secret.h"
#include "core/task.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace api {

//! Fetches OAuth2 access tokens by client credentials and keeps the current one. However many ask at once, one request is under way.
//!
//! A token is renewed 60 s before its end (half its life when that is shorter), by `expires_in` only, when the steady or the wall clock passes
//! the limit. Only 401, and 400 "invalid_client", refuse the key and end the attempts after one try; whatever else the host says, the present token
//! serves until its end, also while a new one is on its way. The host is left alone as long as it asks for, five minutes at most.
class TokenProvider final : public QObject
{
    Q_OBJECT

public:
    //! Sends one token request with that `Authorization` value and reports from the event loop, unless \a context dies before.
    using Sender = std::function<void(const core::Secret &authorization, QObject *context, std::function<void(const RawAnswer &)> done)>;

    TokenProvider(Sender sender, core::Clock &clock, KeyLatch &latch, std::function<double()> random, QObject *parent = nullptr);

    void setCredentials(const Credentials &credentials);
    //! The token to use now. Errors: Auth "key-rejected", Invalid "unusable-key", Protocol "unusable-token" (also for a 4xx that is no refusal of the
    //! key), Timeout "token-deadline", RateLimited with `retryAfterMs`, or why the host did not answer;
    //! `sent` is always No, because the request that needs the token was not sent.
    core::Task<core::Secret> token();
    //! The service refused \a failed: it is forgotten, unless another one took its place meanwhile.
    void drop(const core::Secret &failed);

private:
    void request();
    void onAnswer(int flight, const RawAnswer &answer);
    void accept(const QByteArray &body);
    bool retryLater(const RawAnswer &answer, Failure failure, std::optional<qint64> retryAfterMs);
    void fail(core::Error error);
    void deliver(const core::Result<core::Secret> &result);
    bool hasTime(qint64 marginMs) const;

    Sender m_sender;
    core::Clock &m_clock;
    KeyLatch &m_latch;
    std::function<double()> m_random;
    Credentials m_credentials;

    core::Secret m_token;
    qint64 m_lifeMs = 0;
    qint64 m_endsAtSteady = 0;
    QDateTime m_endsAtWall;

    std::optional<core::TaskSource<core::Secret>> m_pending;
    int m_flight = 0;   //!< answers to older flights are ignored
    int m_attempts = 0;
    qint64 m_restsUntil = 0; //!< after a failure, nobody asks the host before this
    core::Error m_lastError;
};

} // namespace api
