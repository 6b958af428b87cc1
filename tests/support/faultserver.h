// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testcertificates.h"

#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace support {

//! A request as its bytes arrived. The server's ledger of these is what tests judge by.
struct ServedRequest
{
    int connection = 0; //!< 1, 2, 3 ... in the order of arrival
    QByteArray requestLine;
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    int headerCount(const QByteArray &name) const;
};

//! One connection of the fault server, as a handler sees it. Every byte that the client gets is written here on purpose.
class FaultConnection final : public QObject
{
    Q_OBJECT

public:
    FaultConnection(QTcpSocket *socket, int number, QObject *parent);
    ~FaultConnection() override;

    int number() const { return m_number; }
    void send(const QByteArray &bytes);
    //! A whole answer with its Content-Length.
    void answer(int status, const QByteArray &body, const QByteArray &contentType = "application/json", const QByteArray &moreHeaders = {});
    //! FIN once everything has been written.
    void close();
    //! RST at once.
    void reset();
    //! \a bytes one by one, one each \a everyMs.
    void drip(const QByteArray &bytes, int everyMs);

Q_SIGNALS:
    void requestArrived(const support::ServedRequest &request);
    void bytesArrived(qsizetype count);

private:
    void onReadyRead();
    bool takeRequest();

    QPointer<QTcpSocket> m_socket;
    int m_number;
    QByteArray m_buffer;
};

//! A server of raw sockets on 127.0.0.1 that does to a request whatever the test says. Runs in the test's own event loop.
class FaultServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(FaultConnection &connection, const ServedRequest &request)>;

    //! Plain without a certificate.
    explicit FaultServer(std::optional<TestCertificate> certificate = {}, QObject *parent = nullptr);
    ~FaultServer() override;
    //! Listens on another loopback address, such as 127.0.0.2: another host that needs no name service.
    void moveTo(const QString &address);

    bool isListening() const;
    QUrl url() const;
    //! Does something to every request that no script line covers. The default answers 200 and `{}`.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    //! For the next request only; lines queue up.
    void next(Handler handler) { m_script.append(std::move(handler)); }
    //! Requests of the token host are answered with a fresh token unless this is switched off.
    void setServesTokens(bool serves) { m_servesTokens = serves; }
    //! The \a number-th token that this server gave out.
    static QByteArray tokenText(int number);

    //! Everything but the token requests, in the order of arrival.
    const QList<ServedRequest> &ledger() const { return m_ledger; }
    const QList<ServedRequest> &tokenRequests() const { return m_tokenRequests; }
    int count(const QByteArray &method) const;
    int connections() const { return m_connections; }
    //! Bytes that arrived in clear, whether or not they made a request.
    qint64 bytesReceived() const { return m_bytes; }
    void clearLedger() { m_ledger.clear(); }
    void closeAll();

private:
    void onNewConnection();
    void onRequest(FaultConnection *connection, const ServedRequest &request);

    QTcpServer *m_server = nullptr;
    bool m_encrypted = false;
    bool m_servesTokens = true;
    Handler m_handler;
    QList<Handler> m_script;
    QList<ServedRequest> m_ledger;
    QList<ServedRequest> m_tokenRequests;
    QList<QPointer<FaultConnection>> m_open;
    int m_connections = 0;
    qint64 m_bytes = 0;
};

} // namespace support
