// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace support {

QByteArray ServedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

int ServedRequest::headerCount(const QByteArray &name) const
{
    return int(std::count_if(headers.cbegin(), headers.cend(), [&name](const QPair<QByteArray, QByteArray> &header) { return header.first == name; }));
}

FaultConnection::FaultConnection(QTcpSocket *socket, int number, QObject *parent) : QObject(parent), m_socket(socket), m_number(number)
{
    connect(socket, &QTcpSocket::readyRead, this, &FaultConnection::onReadyRead);
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &FaultConnection::onReadyRead, Qt::QueuedConnection);
}

FaultConnection::~FaultConnection()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void FaultConnection::onReadyRead()
{
    if (!m_socket)
        return;
    const QByteArray bytes = m_socket->readAll();
    Q_EMIT bytesArrived(bytes.size());
    m_buffer += bytes;
    while (takeRequest()) {
    }
}

bool FaultConnection::takeRequest()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    ServedRequest request;
    request.connection = m_number;
    const QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    request.requestLine = lines.first();
    const QList<QByteArray> words = lines.first().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (m_buffer.size() < end + 4 + length)
        return false;
    request.body = m_buffer.mid(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    Q_EMIT requestArrived(request);
    return m_socket && !m_buffer.isEmpty();
}

void FaultConnection::send(const QByteArray &bytes)
{
    if (m_socket) {
        m_socket->write(bytes);
        m_socket->flush();
    }
}

void FaultConnection::answer(int status, const QByteArray &body, const QByteArray &contentType, const QByteArray &moreHeaders)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!contentType.isEmpty())
        head += "Content-Type: " + contentType + "\r\n";
    send(head + moreHeaders + "\r\n" + body);
}

void FaultConnection::close()
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void FaultConnection::reset()
{
    if (!m_socket)
        return;
    linger hard{};
    hard.l_onoff = 1;
    hard.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(SOCKET(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&hard), sizeof hard);
#else
    setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    m_socket->abort();
}

void FaultConnection::drip(const QByteArray &bytes, int everyMs)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, bytes, position = qsizetype(0)]() mutable {
        if (position == bytes.size())
            return timer->stop();
        send(bytes.mid(position++, 1));
    });
    timer->start(everyMs);
}

FaultServer::FaultServer(std::optional<TestCertificate> certificate, QObject *parent) : QObject(parent), m_encrypted(certificate.has_value())
{
    m_handler = [](FaultConnection &connection, const ServedRequest &) { connection.answer(200, "{}"); };
    if (certificate) {
        auto *server = new QSslServer(this);
        QSslConfiguration configuration;
        configuration.setLocalCertificateChain(QSslCertificate::fromData(certificate->certificate));
        configuration.setPrivateKey(QSslKey(certificate->privateKey, QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(configuration);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &FaultServer::onNewConnection);
    m_server->listen(QHostAddress::LocalHost);
}

void FaultServer::moveTo(const QString &address)
{
    m_server->close();
    m_server->listen(QHostAddress(address));
}

FaultServer::~FaultServer()
{
    closeAll();
}

bool FaultServer::isListening() const
{
    return m_server->isListening();
}

QUrl FaultServer::url() const
{
    QUrl url;
    url.setScheme(m_encrypted ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_server->serverAddress().toString());
    url.setPort(m_server->serverPort());
    return url;
}

QByteArray FaultServer::tokenText(int number)
{
    return "canary-token-" + QByteArray::number(number);
}

int FaultServer::count(const QByteArray &method) const
{
    return int(std::count_if(m_ledger.cbegin(), m_ledger.cend(), [&method](const ServedRequest &request) { return request.method == method; }));
}

void FaultServer::closeAll()
{
    for (const QPointer<FaultConnection> &connection : std::as_const(m_open))
        delete connection.data();
    m_open.clear();
}

void FaultServer::onNewConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *connection = new FaultConnection(socket, ++m_connections, this);
        socket->setParent(connection);
        m_open.append(connection);
        connect(connection, &FaultConnection::bytesArrived, this, [this](qsizetype count) { m_bytes += count; });
        connect(connection, &FaultConnection::requestArrived, this,
                [this, connection](const ServedRequest &request) { onRequest(connection, request); });
    }
}

void FaultServer::onRequest(FaultConnection *connection, const ServedRequest &request)
{
    if (m_servesTokens && request.target == "/oauth2/token") {
        m_tokenRequests.append(request);
        connection->answer(200, R"({"access_token":")" + tokenText(int(m_tokenRequests.size())) + R"(","token_type":"bearer","expires_in":3600})");
        return;
    }
    m_ledger.append(request);
    if (m_script.isEmpty())
        return m_handler(*connection, request);
    const Handler handler = m_script.takeFirst();
    handler(*connection, request);
}

} // namespace support
