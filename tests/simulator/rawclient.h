// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatorserver.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QTcpSocket>

//! What came back, byte for byte. \a status 0: the connection ended without a complete answer.
struct RawReply {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; //!< Names in lower case.
    QByteArray body;
    bool complete = false; //!< The body has its announced length.

    QJsonObject object() const;
};

//! Speaks HTTP over a bare socket, so that the tests see and send exact bytes and share nothing with the product's client.
class RawClient
{
public:
    explicit RawClient(const simulator::SimulatorServer &server) : m_server(server) {}

    //! \a target as it stands in the request line.
    RawReply send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                  const QList<QByteArray> &headers = {}, int timeoutMs = 10'000);
    //! With an access token, \a path relative to the project.
    RawReply call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
    QByteArray basic() const;
    QByteArray project() const { return "/v1/projects/" + m_server.options().projectId.toUtf8(); }
    RawReply requestToken(const QByteArray &form = QByteArrayLiteral("grant_type=client_credentials"));

private:
    RawReply read(QTcpSocket *socket, int timeoutMs);

    const simulator::SimulatorServer &m_server;
    QByteArray m_token;
};
