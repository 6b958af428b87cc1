// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/replyguard.h"

#include "api/guards.h"
#include "api/onesenddevice.h"
#include "core/clock.h"

#include <QUrl>

namespace api {

namespace {
//! Errors that only the way to the host can cause, before any request byte is written.
bool endsBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

//! Errors that can come before or after sending; the body device tells which.
bool isAmbiguous(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::TimeoutError || error == QNetworkReply::UnknownNetworkError
        || error == QNetworkReply::NetworkSessionFailedError || error == QNetworkReply::TemporaryNetworkFailureError
        || error == QNetworkReply::UnknownProxyError || error == QNetworkReply::OperationCanceledError;
}
} // namespace

ReplyGuard::ReplyGuard(QNetworkReply *reply, OneSendDevice *device, AttemptLimits limits, core::Clock &clock, QObject *parent)
    : QObject(parent), m_reply(reply), m_device(device), m_limits(limits)
{
    m_answer.host = reply->url().host().toLatin1();
    connect(reply, &QNetworkReply::metaDataChanged, this, &ReplyGuard::onMetaData);
    connect(reply, &QNetworkReply::readyRead, this, &ReplyGuard::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &ReplyGuard::onFinished);
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_connected = true; });
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_connected = true; });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_answer.tlsErrors = errors; });
    if (guarded(Hazard::NoDeadline)) {
        clock.after(limits.deadlineMs, this, [this] { giveUp(Ending::Deadline); });
        // A bodiless write over a kept connection gives no sign of having left: it has the deadline only.
        if (limits.connectMs > 0 && limits.connectMs < limits.deadlineMs && (!device || device->size() > 0)) {
            clock.after(limits.connectMs, this, [this] {
                if (!leftForSure())
                    giveUp(Ending::ConnectTimeout);
            });
        }
    }
    if (reply->isFinished())
        QMetaObject::invokeMethod(this, &ReplyGuard::onFinished, Qt::QueuedConnection);
}

ReplyGuard::~ReplyGuard()
{
    abandon();
}

bool ReplyGuard::leftForSure() const
{
    return m_connected || m_answer.status != 0 || (m_device && m_device->wasRead());
}

void ReplyGuard::onMetaData()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray length = m_reply->rawHeader("Content-Length");
    if (!length.isEmpty() && length.toLongLong() > m_limits.maximumBytes)
        giveUp(Ending::TooLarge);
}

void ReplyGuard::onReadyRead()
{
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_limits.maximumBytes)
        giveUp(Ending::TooLarge);
}

void ReplyGuard::onFinished()
{
    if (m_settled)
        return;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_limits.maximumBytes)
        return giveUp(Ending::TooLarge);
    m_answer.headers = m_reply->rawHeaderPairs();
    m_answer.error = m_reply->error();
    const bool interim = m_answer.status >= 100 && m_answer.status < 200;
    settle(interim ? Ending::InterimStatus : Ending::Finished);
}

void ReplyGuard::giveUp(Ending ending)
{
    if (m_settled)
        return;
    m_answer.error = QNetworkReply::OperationCanceledError;
    m_answer.body.clear();
    settle(ending);
}

void ReplyGuard::settle(Ending ending)
{
    m_settled = true;
    m_answer.ending = ending;
    const bool bodyKeptBack = m_device && m_device->size() > 0 && !m_device->wasRead();
    const bool never = endsBeforeSending(m_answer.error) || (isAmbiguous(m_answer.error) && bodyKeptBack);
    m_answer.mayHaveLeft = m_answer.status != 0 || (m_device && m_device->wasRead()) || !never;
    abandon();
    Q_EMIT settled();
    QMetaObject::invokeMethod(this, &ReplyGuard::ended, Qt::QueuedConnection);
}

void ReplyGuard::abandon()
{
    m_settled = true;
    m_device = nullptr;
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

} // namespace api
