// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/exchange.h"
#include "simulator/simclock.h"
#include "simulator/simulatorserver.h"

#include <QHash>

namespace simulator {

//! Token bucket over the steady clock.
class RateLimiter
{
public:
    explicit RateLimiter(RateLimit limit) : m_limit(limit), m_tokens(limit.burst) {}
    //! Takes one; false when the bucket is empty.
    bool admit(qint64 steadyMs);
    //! Whole seconds until there is one again, at least 1.
    int retryAfterSeconds() const;

private:
    RateLimit m_limit;
    double m_tokens;
    qint64 m_lastMs = -1;
};

//! Key, tokens and limits. Not thread-safe: the service guards it.
class Authenticator
{
public:
    Authenticator(const Options &options, const SimClock *clock);

    //! POST /oauth2/token.
    Answer issueToken(const Request &request, const QString &tokenType);
    //! Throws Problem 401, 403 or 429 when \a request may not go on.
    void check(const Request &request);
    void expireAll();

private:
    bool isKey(const QByteArray &authorization) const;
    [[noreturn]] void refuse(const QByteArray &challenge, const QString &message) const;
    void limit(RateLimiter *limiter) const;

    const QByteArray m_basic;
    const QString m_projectId;
    const int m_ttlSeconds;
    const bool m_retryAfter;
    const SimClock *m_clock;
    RateLimiter m_oauth, m_basicLimit, m_token;
    QHash<QByteArray, qint64> m_expiry; //!< Steady milliseconds at which each token ends.
    int m_issued = 0;
};

} // namespace simulator
