// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/httptransport.h"

#include "api/exchange.h"
#include "api/urlbuilder.h"
#include "core/clock.h"

#include <QRandomGenerator>

namespace api {

namespace {
constexpr qint64 largestTokenAnswer = 256 * 1024;

Pace paceFor(const std::optional<Pace> &wanted, AuthScheme scheme)
{
    if (wanted)
        return *wanted;
    return scheme == AuthScheme::Basic ? Pace{1, 5} : Pace{20, 40};
}

std::function<double()> randomOr(std::function<double()> wanted)
{
    return wanted ? std::move(wanted) : [] { return QRandomGenerator::global()->generateDouble(); };
}
} // namespace

class HttpTransport::Private
{
public:
    Private(Endpoints endpoints, Credentials credentials, AccessMode mode, core::Clock &clock, const TransportOptions &options, HttpTransport *q);

    void sendTokenRequest(const core::Secret &authorization, QObject *context, std::function<void(const RawAnswer &)> done);

    std::optional<Pace> wantedPace;
    TransportParts parts;
};

HttpTransport::Private::Private(Endpoints endpoints, Credentials credentials, AccessMode mode, core::Clock &clock,
                                const TransportOptions &options, HttpTransport *q)
    : wantedPace(options.pace)
    , parts{clock,
            std::move(endpoints),
            std::move(credentials),
            mode,
            randomOr(options.random),
            options.defaultDeadlineMs,
            options.tokenDeadlineMs,
            options.connectDeadlineMs,
            RetryQuota(),
            KeyLatch(clock),
            ConnectionPool(clock),
            ConnectionPool(clock),
            ConnectionPool(clock),
            ConnectionPool(clock),
            RateLimiter(clock, 0, 1),
            RateLimiter(clock, 0, 1),
            TokenProvider([this](const core::Secret &authorization, QObject *context,
                                 std::function<void(const RawAnswer &)> done) { sendTokenRequest(authorization, context, std::move(done)); },
                          clock, parts.latch, randomOr(options.random)),
            [q](qint64 milliseconds) { Q_EMIT q->slowedDown(milliseconds); }}
{
    const Pace pace = paceFor(wantedPace, parts.credentials.scheme);
    parts.estLimiter.setPace(pace.perSecond, pace.burst);
    parts.numbersLimiter.setPace(pace.perSecond, pace.burst);
    parts.tokens.setCredentials(parts.credentials);
}

void HttpTransport::Private::sendTokenRequest(const core::Secret &authorization, QObject *context, std::function<void(const RawAnswer &)> done)
{
    const core::Result<QUrl> url = tokenUrl(parts.endpoints);
    if (!url) {
        RawAnswer nowhere;
        nowhere.error = QNetworkReply::HostNotFoundError;
        nowhere.mayHaveLeft = false;
        QMetaObject::invokeMethod(context, [done = std::move(done), nowhere] { done(nowhere); }, Qt::QueuedConnection);
        return;
    }
    Shot shot;
    shot.verb = "POST";
    shot.url = *url;
    shot.accept = "application/json";
    shot.contentType = "application/x-www-form-urlencoded";
    shot.authorization = authorization;
    shot.body = "grant_type=client_credentials";
    shot.limits.deadlineMs = parts.tokenDeadlineMs;
    shot.limits.connectMs = parts.connectDeadlineMs;
    shot.limits.maximumBytes = largestTokenAnswer;
    ReplyGuard *guard = parts.signIn.start(shot);
    QObject::connect(guard, &ReplyGuard::ended, context, [guard, done = std::move(done)] {
        const RawAnswer answer = guard->answer();
        guard->deleteLater();
        done(answer);
    });
}

HttpTransport::HttpTransport(Endpoints endpoints, Credentials credentials, AccessMode mode, core::Clock &clock, TransportOptions options,
                             QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(endpoints), std::move(credentials), mode, clock, options, this))
{
}

HttpTransport::~HttpTransport()
{
    // They use the shared parts, and so go before them.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

core::Task<Response> HttpTransport::send(const Request &request)
{
    const core::OperationInfo &info = core::operationInfo(request.operation);
    if (info.isWrite() && d->parts.mode == AccessMode::ReadOnly) {
        core::Error error;
        error.kind = core::ErrorKind::ReadOnly;
        error.reason = QByteArrayLiteral("read-only");
        return core::readyTask<Response>(this, core::failure(error));
    }
    const core::Result<QUrl> url = requestUrl(d->parts.endpoints, request);
    if (!url)
        return core::readyTask<Response>(this, core::failure(url.error()));
    auto *exchange = new Exchange(d->parts, request, *url, this);
    const core::Task<Response> task = exchange->task();
    exchange->start();
    return task;
}

void HttpTransport::setAccessMode(AccessMode mode)
{
    if (d->parts.mode == mode)
        return;
    d->parts.mode = mode;
    Q_EMIT accessModeChanged(mode);
}

AccessMode HttpTransport::accessMode() const
{
    return d->parts.mode;
}

void HttpTransport::setCredentials(Credentials credentials)
{
    d->parts.credentials = std::move(credentials);
    d->parts.latch.forget();
    d->parts.tokens.setCredentials(d->parts.credentials);
    const Pace pace = paceFor(d->wantedPace, d->parts.credentials.scheme);
    d->parts.estLimiter.setPace(pace.perSecond, pace.burst);
    d->parts.numbersLimiter.setPace(pace.perSecond, pace.burst);
}

const Endpoints &HttpTransport::endpoints() const
{
    return d->parts.endpoints;
}

void HttpTransport::dropConnections()
{
    d->parts.reads.dropConnections();
    d->parts.writes.dropConnections();
    d->parts.bulk.dropConnections();
    d->parts.signIn.dropConnections();
}

} // namespace api
