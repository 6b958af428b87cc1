// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/replyguard.h"
#include "core/secret.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QUrl>

namespace api {

//! One attempt, ready to go out.
struct Shot
{
    QByteArray verb;
    QUrl url;
    QByteArray accept;
    QByteArray contentType;
    core::Secret authorization; //!< the header's whole value
    QByteArray body;
    AttemptLimits limits;
};

//! True for localhost, 127.0.0.0/8 and ::1.
bool isLoopback(const QString &host);

//! One network access manager with everything switched off that acts by itself: redirects, cookies, logins, cache, HTTP/2.
class ConnectionPool final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionPool(core::Clock &clock, QObject *parent = nullptr);
    ~ConnectionPool() override;

    //! Sends. The guard belongs to the pool until the caller deletes it; connect to `ended` in the same turn.
    ReplyGuard *start(const Shot &shot);
    //! Settles and aborts every reply, then closes every connection.
    void dropConnections();
    //! Closes the connections when no reply uses one.
    void dropIdle();

private:
    QNetworkReply *launch(const Shot &shot, OneSendDevice *device);
    void onSettled(ReplyGuard *guard);

    core::Clock &m_clock;
    QNetworkAccessManager m_manager;
    QList<ReplyGuard *> m_open;
};

} // namespace api
