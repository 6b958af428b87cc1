// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/profile/connectiontest.h"

#include "api/endpoints.h"
#include "api/httptransport.h"
#include "api/projectapi.h"
#include "api/service/trunkservice.h"
#include "core/clock.h"
#include "workspace/profile/endpoints.h"

namespace workspace {

namespace {

//! Lives until the answer is there; a child of the one who asks.
class ConnectionProbe : public QObject
{
public:
    ConnectionProbe(QObject *owner, const Profile &profile, const core::Secret &secret, const ServiceHosts &hosts)
        : QObject(owner), m_transport(endpointsOf(profile, hosts), credentialsOf(profile, secret), api::AccessMode::ReadOnly, m_clock),
          m_api(m_transport, m_clock)
    {
    }

    core::Task<ConnectionReport> run()
    {
        const qint64 started = m_clock.steadyMs();
        using Trunks = core::Collection<core::Trunk>;
        const core::Task<Trunks> trunks = m_api.trunks().list();
        const core::Task<ConnectionReport> report = core::mapTask<ConnectionReport>(
            parent(), trunks, [this, started](const core::Result<Trunks> &result) -> core::Result<ConnectionReport> {
                if (!result)
                    return core::failure(result.error());
                return ConnectionReport{int(result->items.size()), m_clock.steadyMs() - started};
            });
        report.then(this, [this](const core::Result<ConnectionReport> &) { deleteLater(); });
        return report;
    }

private:
    core::SystemClock m_clock;
    api::HttpTransport m_transport;
    api::ProjectApi m_api;
};

} // namespace

core::Task<ConnectionReport> testConnection(QObject *owner, const Profile &profile, const core::Secret &secret, const ServiceHosts &hosts)
{
    auto *probe = new ConnectionProbe(owner, profile, secret, hosts);
    return probe->run();
}

} // namespace workspace
