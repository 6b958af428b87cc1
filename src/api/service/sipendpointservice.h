// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/servicebase.h"
#include "core/sipendpoint.h"

namespace api {

//! The writable fields of an endpoint. A static one sends address and port, a registered one `isRegistered` and the user.
struct SipEndpointFields
{
    core::EndpointType type = core::EndpointType::Static;
    QString name;
    QString address; //!< static
    int port = 5060; //!< static
    QString credentialUsername; //!< registered
    QString transport = QStringLiteral("UDP");
    int priority = 1; //!< 1 is tried first
    bool enabled = true;

    QByteArray toJson() const;
};

//! SIP endpoints of a trunk (S1 to S5). The service cannot turn a static endpoint into a registered one: delete and create.
class SipEndpointService final : public ServiceBase
{
    Q_OBJECT

public:
    SipEndpointService(Transport &transport, core::Clock &clock, QObject *parent = nullptr);

    core::Task<core::Collection<core::SipEndpoint>> list(const QString &trunkId);
    core::Task<core::SipEndpoint> get(const QString &trunkId, const QString &endpointId);
    core::Task<Written<core::SipEndpoint>> create(const QString &trunkId, const SipEndpointFields &fields);
    core::Task<Written<core::SipEndpoint>> update(const QString &trunkId, const QString &endpointId, const SipEndpointFields &fields);
    core::Task<WriteAnswer> remove(const QString &trunkId, const QString &endpointId);
};

} // namespace api
