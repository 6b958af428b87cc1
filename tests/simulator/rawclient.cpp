// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSslSocket>

using namespace Qt::StringLiterals;

QJsonObject RawReply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

namespace {

QByteArray unchunked(QByteArray raw, bool *complete)
{
    QByteArray body;
    while (true) {
        const qsizetype end = raw.indexOf("\r\n");
        if (end < 0)
            return body;
        const qsizetype size = raw.left(end).toLongLong(nullptr, 16);
        if (size == 0) {
            *complete = true;
            return body;
        }
        body += raw.mid(end + 2, size);
        raw.remove(0, end + 2 + size + 2);
    }
}

} // namespace

RawReply RawClient::read(QTcpSocket *socket, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    QByteArray all;
    // Every request asks for "Connection: close", so the answer is whatever comes until then.
    while (socket->state() == QAbstractSocket::ConnectedState && socket->waitForReadyRead(static_cast<int>(deadline.remainingTime())))
        all += socket->readAll();
    all += socket->readAll();
    RawReply reply;
    const qsizetype headEnd = all.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return reply;
    const QList<QByteArray> lines = all.left(headEnd).split('\n');
    reply.status = lines.at(0).split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = all.mid(headEnd + 4);
    if (reply.headers.value("transfer-encoding") == "chunked")
        reply.body = unchunked(reply.body, &reply.complete);
    else
        reply.complete = reply.body.size() == reply.headers.value("content-length", "0").toLongLong();
    return reply;
}

RawReply RawClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body, const QList<QByteArray> &headers,
                         int timeoutMs)
{
    QSslSocket socket;
    // The certificate is made by the test; whether it is trusted is the product's business.
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    const auto port = static_cast<quint16>(m_server.baseUrl().port());
    if (m_server.baseUrl().scheme() == "https"_L1)
        socket.connectToHostEncrypted(m_server.baseUrl().host(), port);
    else
        socket.connectToHost(m_server.baseUrl().host(), port);
    if (socket.mode() == QSslSocket::SslClientMode ? !socket.waitForEncrypted(5000) : !socket.waitForConnected(5000))
        return {};
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    for (const QByteArray &header : headers)
        request += header + "\r\n";
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(request + "\r\n" + body);
    return read(&socket, timeoutMs);
}

QByteArray RawClient::basic() const
{
    return "Authorization: Basic " + (m_server.options().keyId + u':' + m_server.options().keySecret).toUtf8().toBase64();
}

RawReply RawClient::requestToken(const QByteArray &form)
{
    return send("POST", "/oauth2/token", form, {basic(), "Content-Type: application/x-www-form-urlencoded"});
}

RawReply RawClient::call(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    if (m_token.isEmpty())
        m_token = requestToken().object().value(u"access_token"_s).toString().toLatin1();
    return send(method, project() + path, body, {"Authorization: Bearer " + m_token, "Content-Type: application/json"});
}
