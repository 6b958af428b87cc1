// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/authenticator.h"
#include "simulator/calllog.h"
#include "simulator/readings.h"
#include "simulator/sipview.h"
#include "simulator/state.h"

#include <QJsonObject>

#include <mutex>

namespace simulator {

//! The API without its wire: one request in, one answer out. Thread-safe.
class Service
{
public:
    explicit Service(const Options &options);

    Answer handle(const Request &request);
    //! Below the authentication, for the test controls.
    Answer performUnchecked(const Request &request);
    QJsonObject snapshot();
    void expireTokens();
    void advance(qint64 milliseconds) { m_clock.advance(milliseconds); }
    const SimClock &clock() const { return m_clock; }

private:
    Answer perform(const Request &request, const Readings &readings);
    Answer errorAnswer(const Problem &problem, bool numbersShape) const;

    const Options m_options;
    const Readings m_readings;
    const Readings m_plainReadings;
    SimClock m_clock;
    std::mutex m_mutex;
    State m_state;
    SipHistory m_sip;
    CallLog m_calls;
    Authenticator m_authenticator;
};

} // namespace simulator
