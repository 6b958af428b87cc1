// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connectionpool.h"
#include "api/endpoints.h"
#include "api/ratelimiter.h"
#include "api/retrypolicy.h"
#include "api/tokenprovider.h"

namespace api {

//! What all requests of one transport share.
struct TransportParts
{
    core::Clock &clock;
    Endpoints endpoints;
    Credentials credentials;
    AccessMode mode;
    std::function<double()> random;
    qint64 defaultDeadlineMs;
    qint64 tokenDeadlineMs;
    qint64 connectDeadlineMs;

    RetryQuota quota;
    KeyLatch latch;
    ConnectionPool reads;
    ConnectionPool writes;
    ConnectionPool bulk;
    ConnectionPool signIn; //!< of the token host: its requests never take a place from reads, and never wait behind them
    RateLimiter estLimiter;
    RateLimiter numbersLimiter;
    TokenProvider tokens;
    std::function<void(qint64)> onSlowedDown;
    quint64 lastNumber = 0;

    ConnectionPool &pool(Lane lane) { return lane == Lane::Write ? writes : lane == Lane::Read ? reads : bulk; }
    //! Behind one address there is one server: it counts all that comes from here.
    bool isOneHost() const { return sameHost(endpoints.estUrl, endpoints.numbersUrl); }
    RateLimiter &limiter(core::ServiceHost host) { return host == core::ServiceHost::Numbers && !isOneHost() ? numbersLimiter : estLimiter; }
};

} // namespace api
