// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QString>
#include <QUrl>

namespace api {

//! The three hosts that the program talks to, and the project on them. Secrets never go anywhere else.
struct Endpoints
{
    QUrl estUrl = QUrl(QStringLiteral("https://elastic-trunking.api.sinch.com"));
    QUrl authUrl = QUrl(QStringLiteral("https://auth.sinch.com"));
    QUrl numbersUrl = QUrl(QStringLiteral("https://numbers.api.sinch.com"));
    QString projectId;
};

//! The same scheme, host and port.
inline bool sameHost(const QUrl &one, const QUrl &other)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

//! How requests are signed. Basic is for tests: the service limits it far harder.
enum class AuthScheme { OAuth2, Basic };

struct Credentials
{
    QString keyId;
    core::Secret keySecret;
    AuthScheme scheme = AuthScheme::OAuth2;
};

//! ReadOnly lets nothing out but GET and the token request: a write is refused as not sent.
enum class AccessMode { ReadWrite, ReadOnly };

} // namespace api
