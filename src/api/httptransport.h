// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoints.h"
#include "api/transport.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace core {
class Clock;
}

namespace api {

//! Pace of our own requests to one host: \a perSecond on average, \a burst at once. perSecond 0 switches it off.
struct Pace
{
    double perSecond = 0;
    int burst = 1;
};

struct TransportOptions
{
    //! A number in [0, 1): the jitter of all waiting times. Empty means a random one.
    std::function<double()> random;
    //! Empty means what the service is believed to allow: 20/s with a burst of 40, with Basic 1/s with a burst of 5.
    std::optional<Pace> pace;
    //! Used for requests that name no deadline; counted from when our own pacing lets the request go.
    qint64 defaultDeadlineMs = 30'000;
    //! How long one attempt to get an access token may take; a request waits for tokens as long as it has time.
    qint64 tokenDeadlineMs = 10'000;
    //! How long a connection may take to come up; 0: as long as the request.
    qint64 connectDeadlineMs = 10'000;
};

//! The real transport: HTTP/1.1 over four network access managers. GUI thread only.
//!
//! `core::Error::sent` of a failed *write* says what may be done next: `No`, nothing has left; `Yes`, the service has answered and did not
//! carry it out; `Unknown`, it may have happened and must be settled by reading. A write in flight cannot be cancelled; one that still waits can.
class HttpTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    HttpTransport(Endpoints endpoints, Credentials credentials, AccessMode mode, core::Clock &clock, TransportOptions options = {},
                  QObject *parent = nullptr);
    ~HttpTransport() override;

    [[nodiscard]] core::Task<Response> send(const Request &request) override;

    //! Takes effect at once, also for writes that still wait for their turn.
    void setAccessMode(AccessMode mode);
    AccessMode accessMode() const;
    //! Takes a new key, for example after the old one was refused; the next request uses it.
    void setCredentials(Credentials credentials);
    const Endpoints &endpoints() const;
    //! After the computer slept or the network changed: open connections are given up, reads are sent again.
    void dropConnections();

Q_SIGNALS:
    void accessModeChanged(api::AccessMode mode);
    //! The service asked to slow down; nothing goes to that host for \a milliseconds.
    void slowedDown(qint64 milliseconds);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace api
