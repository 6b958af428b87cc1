// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/connectionpool.h"

#include "api/guards.h"
#include "api/onesenddevice.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace api {

namespace {
//! No proxy on this machine, the system's anywhere else.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return QNetworkProxyFactory::proxyForQuery(query);
    }
};

void switchOffWhatActsByItself(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (guarded(Hazard::Redirect))
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (guarded(Hazard::AutomaticLogin))
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (guarded(Hazard::Cookies)) {
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    }
}

QNetworkRequest toRequest(const Shot &shot)
{
    QNetworkRequest request(shot.url);
    switchOffWhatActsByItself(request);
    if (shot.url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        request.setSslConfiguration(tls);
    }
    request.setRawHeader("User-Agent", "Trunkdesk");
    request.setRawHeader("Accept", shot.accept);
    // JSON shows by itself when it was cut short. A table or a capture does not: it must come with its length, hence unpacked.
    if (!shot.accept.contains("json"))
        request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Authorization", shot.authorization.reveal());
    if (shot.verb != "GET") {
        if (!shot.body.isEmpty())
            request.setRawHeader("Content-Type", shot.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, shot.body.size());
        if (guarded(Hazard::SilentResend))
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return request;
}
} // namespace

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

ConnectionPool::ConnectionPool(core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_manager.setProxyFactory(new ProxyChoice);
    if (guarded(Hazard::Redirect))
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ConnectionPool::~ConnectionPool()
{
    // Before the manager, and without a signal into objects that die as well.
    for (ReplyGuard *guard : std::as_const(m_open)) {
        guard->disconnect();
        guard->abandon();
    }
}

ReplyGuard *ConnectionPool::start(const Shot &shot)
{
    OneSendDevice *device = shot.verb == "GET" ? nullptr : new OneSendDevice(shot.body);
    QNetworkReply *reply = launch(shot, device);
    if (device)
        device->setParent(reply);
    auto *guard = new ReplyGuard(reply, device, shot.limits, m_clock, this);
    m_open.append(guard);
    connect(guard, &ReplyGuard::settled, this, [this, guard] { onSettled(guard); });
    connect(guard, &QObject::destroyed, this, [this, guard] { m_open.removeOne(guard); });
    return guard;
}

QNetworkReply *ConnectionPool::launch(const Shot &shot, OneSendDevice *device)
{
    const QNetworkRequest request = toRequest(shot);
    if (!device)
        return m_manager.get(request);
    if (!guarded(Hazard::SilentResend)) {
        if (shot.verb == "POST")
            return m_manager.post(request, shot.body);
        if (shot.verb == "PUT")
            return m_manager.put(request, shot.body);
        return shot.verb == "DELETE" ? m_manager.deleteResource(request) : m_manager.sendCustomRequest(request, shot.verb, shot.body);
    }
    if (shot.verb == "POST")
        return m_manager.post(request, device);
    if (shot.verb == "PUT")
        return m_manager.put(request, device);
    return m_manager.sendCustomRequest(request, shot.verb, device);
}

void ConnectionPool::onSettled(ReplyGuard *guard)
{
    m_open.removeOne(guard);
    // From now on each answer on that connection would belong to the request before it.
    if (guard->answer().ending == Ending::InterimStatus && guarded(Hazard::InterimStatus))
        dropConnections();
}

void ConnectionPool::dropConnections()
{
    const QList<ReplyGuard *> open = std::exchange(m_open, {});
    if (guarded(Hazard::ClearWithoutAbort)) {
        for (ReplyGuard *guard : open)
            guard->giveUp(Ending::Dropped);
    }
    m_manager.clearConnectionCache();
}

void ConnectionPool::dropIdle()
{
    if (m_open.isEmpty())
        m_manager.clearConnectionCache();
}

} // namespace api
