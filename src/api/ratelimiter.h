// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/transport.h"

#include <QObject>

#include <array>
#include <functional>

namespace core {
class Clock;
}

namespace api {

//! Lets requests to one host go one by one: at our own pace, no more at once per lane than there are connections, and not at all while the
//! service has asked us to slow down. Writes go before reads, reads before bulk; within a lane first come, first served.
class RateLimiter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int connectionsPerLane = 6;

    //! \a perSecond 0 means no pace of our own. \a burst at least 1.
    RateLimiter(core::Clock &clock, double perSecond, int burst, QObject *parent = nullptr);

    //! \a go is called from the event loop; whoever was let go calls leave() once it is done. Returns a ticket for withdraw().
    int enter(Lane lane, std::function<void()> go);
    void withdraw(int ticket);
    void leave(Lane lane);

    //! Nothing goes for \a milliseconds; never shortens a pause, and holds for five minutes at most.
    void pauseFor(qint64 milliseconds);
    qint64 pausedForMs() const;
    void setPace(double perSecond, int burst);

private:
    struct Waiting
    {
        int ticket;
        std::function<void()> go;
    };
    void schedule(qint64 inMs);
    void pump();
    void refill();
    bool letOneGo();
    qint64 nextTokenInMs() const;

    core::Clock &m_clock;
    double m_perSecond;
    double m_burst;
    double m_tokens;
    qint64 m_refilledAt;
    qint64 m_pausedUntil = 0;
    qint64 m_wakeAt = -1;
    int m_lastTicket = 0;
    std::array<QList<Waiting>, 3> m_queues; //!< by urgency
    std::array<int, 3> m_inside{};
};

} // namespace api
