// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "core/task.h"
#include "workspace/profile/profile.h"

#include <QUrl>

namespace workspace {

//! Where the service is. Only the command line may name other hosts, and only loopback ones.
struct ServiceHosts
{
    QUrl est{QStringLiteral("https://elastic-trunking.api.sinch.com")};
    QUrl auth{QStringLiteral("https://auth.sinch.com")};
    QUrl numbers{QStringLiteral("https://numbers.api.sinch.com")};
    bool operator==(const ServiceHosts &) const = default;
};

struct ConnectionReport
{
    int trunks = 0;
    qint64 milliseconds = 0;
};

//! Signs in and reads one page of trunks; sends no write. The error says exactly what is wrong: Auth "key-rejected", Forbidden "foreign-project",
//! Offline, Tls with a certificate reason, Protocol "sign-in-page".
core::Task<ConnectionReport> testConnection(QObject *owner, const Profile &profile, const core::Secret &secret, const ServiceHosts &hosts);

} // namespace workspace
