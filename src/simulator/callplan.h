// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/random.h"
#include "simulator/state.h"

#include <array>
#include <vector>

namespace simulator {

//! How one trunk is used: how busy it is at which hour, with whom, over what.
struct TrunkPlan {
    QString id;
    QString name;
    QByteArray country;
    QByteArray address;   //!< Of the SBC that calls out.
    QByteArray transport; //!< Lower case.
    int port = 5060;
    bool inEuro = true;
    QByteArray region;
    int callsPerSecond = 1;
    double outboundShare = 0.5;
    double talkSeconds = 150;         //!< Mean of answered calls.
    std::vector<QByteArray> numbers;  //!< Own ones, digits only; at least one.
    std::vector<quint16> domestic, regional, world, rare; //!< Indexes of destinations.
    std::array<double, 168> weekWeight{}; //!< Hours of the week from Monday 0 h UTC.
};

//! The plans of the demo trunks that exist, and which of them takes the next call.
class CallPlan
{
public:
    void build(const State &state);

    //! Trunks that were renamed meanwhile; one that is gone keeps its last name.
    void takeNames(const State &state);

    bool isEmpty() const { return m_trunks.empty(); }
    const std::vector<TrunkPlan> &trunks() const { return m_trunks; }
    //! Index of the badly guarded trunk that a fraudster finds.
    int victim() const { return m_victim; }
    //! Of all trunks together in the hour that begins at \a ms.
    double weightAt(qint64 ms) const { return m_totalWeight[hourOfWeek(ms)]; }
    int pickTrunk(qint64 ms, Random *random) const;

private:
    static size_t hourOfWeek(qint64 ms);

    std::vector<TrunkPlan> m_trunks;
    std::array<double, 168> m_totalWeight{};
    int m_victim = 0;
};

} // namespace simulator
