// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/simulatedproject.h"

#include "api/service/accesscontrollistservice.h"
#include "api/service/trunkservice.h"

using namespace Qt::StringLiterals;

namespace support {

bool SimulatedProject::open(bool otherReadings)
{
    close();
    m_otherReadings = otherReadings;
    simulator::Options options;
    options.otherReadings = otherReadings;
    options.calls = 3000;
    options.days = 3;
    options.provisioningMs = 60'000;
    options.propagationMs = 0;
    options.oauthLimit = {};
    options.tokenLimit = {};
    m_server = std::make_unique<simulator::SimulatorServer>(options);
    QString error;
    if (!m_server->start(&error)) {
        qWarning("%s", qPrintable(error));
        return false;
    }
    const QUrl url = m_server->baseUrl();
    api::TransportOptions transportOptions;
    transportOptions.pace = api::Pace();
    m_transport = std::make_unique<api::HttpTransport>(api::Endpoints{url, url, url, options.projectId},
                                                       api::Credentials{options.keyId, core::Secret(options.keySecret.toUtf8()), api::AuthScheme::OAuth2},
                                                       api::AccessMode::ReadWrite, m_clock, transportOptions);
    m_api = std::make_unique<api::ProjectApi>(*m_transport, m_clock, nullptr, std::make_shared<api::Dialect>());
    return true;
}

void SimulatedProject::close()
{
    if (m_server) {
        const QList<simulator::LedgerEntry> ledger = m_server->ledger();
        for (const simulator::LedgerEntry &entry : ledger) {
            if (entry.acted)
                m_operations.insert(entry.operation);
        }
    }
    m_api.reset();
    m_transport.reset();
    m_server.reset();
}

core::Result<bool> SimulatedProject::isThere(core::Kind kind, const QString &id, const QString &parent) const
{
    return outcomeOf(m_api->exists({kind, core::liveId(parent), core::liveId(id)}));
}

QString SimulatedProject::newTrunk(const QString &hostName) const
{
    const auto written = outcomeOf(m_api->trunks().create({u"Quay "_s + hostName, hostName, true, true, u"+4755501000"_s}));
    if (!written || !written->object) {
        qWarning("no trunk: %s", describe(written).constData());
        return {};
    }
    return written->object->id;
}

QString SimulatedProject::newAccessList(const QString &name) const
{
    const auto written =
        outcomeOf(m_api->accessControlLists().create({name, true, {{u"198.51.100.32"_s, 28, u"Pier 4"_s}, {u"203.0.113.9"_s, 32, QString()}}}));
    if (!written || !written->object) {
        qWarning("no list: %s", describe(written).constData());
        return {};
    }
    return written->object->id;
}

QStringList SimulatedProject::unusedOperations(const QString &letters) const
{
    // The simulator numbers the two reads of the Numbers API N5 and N6.
    const QMap<QByteArray, QString> others = {{"R1", u"N5"_s}, {"R2", u"N6"_s}};
    QStringList unused;
    for (int index = 0; index < core::operationCount; ++index) {
        const QByteArray number = core::operationInfo(core::Operation(index)).number;
        const QString name = others.value(number, QString::fromLatin1(number));
        if (letters.contains(name.at(0)) && !m_operations.contains(name))
            unused.append(name);
    }
    return unused;
}

} // namespace support
