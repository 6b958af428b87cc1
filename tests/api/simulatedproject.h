// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/await.h"
#include "api/httptransport.h"
#include "api/projectapi.h"
#include "simulator/simulatorserver.h"

#include <QSet>

namespace support {

//! The real transport and the services of one project against a simulator of its own.
class SimulatedProject
{
public:
    //! Starts afresh. False when the simulator cannot be started.
    bool open(bool otherReadings);
    void close();

    bool otherReadings() const { return m_otherReadings; }
    simulator::SimulatorServer &server() const { return *m_server; }
    api::ProjectApi &api() const { return *m_api; }
    core::Result<bool> isThere(core::Kind kind, const QString &id, const QString &parent = {}) const;
    //! The id of a new trunk with call forwarding; empty when it could not be made.
    QString newTrunk(const QString &hostName) const;
    //! The id of a new list of two ranges.
    QString newAccessList(const QString &name) const;
    //! Numbers of the contract's operations of \a letters that no request since the first `open` carried out.
    QStringList unusedOperations(const QString &letters) const;

private:
    std::unique_ptr<simulator::SimulatorServer> m_server;
    core::SystemClock m_clock;
    std::unique_ptr<api::HttpTransport> m_transport;
    std::unique_ptr<api::ProjectApi> m_api;
    bool m_otherReadings = false;
    QSet<QString> m_operations;
};

} // namespace support
