// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/exchange.h"

#include "api/authorization.h"
#include "api/guards.h"
#include "core/clock.h"

#include <algorithm>

namespace api {

namespace {
//! A request without a deadline of its own may wait this long for our own pace to let it go.
constexpr qint64 longestQueueMs = 5 * 60 * 1000;

core::Error notSentError(core::ErrorKind kind, QByteArray reason)
{
    core::Error error;
    error.kind = kind;
    error.reason = std::move(reason);
    return error;
}
} // namespace

Exchange::Exchange(TransportParts &parts, Request request, QUrl url, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_request(std::move(request))
    , m_info(core::operationInfo(m_request.operation))
    , m_write(m_info.isWrite())
    , m_lane(m_write ? Lane::Write : m_request.lane == Lane::Bulk ? Lane::Bulk : Lane::Read)
    , m_url(std::move(url))
    , m_number(++parts.lastNumber)
    , m_source(parent, [self = QPointer<Exchange>(this)] { return !self || self->stop(); })
{
}

Exchange::~Exchange()
{
    leaveQueue();
    if (m_guard)
        m_guard->deleteLater();
}

void Exchange::start()
{
    if (m_request.deadlineMs > 0)
        startDeadline(m_request.deadlineMs);
    else if (guarded(Hazard::NoDeadline))
        m_parts.clock.after(longestQueueMs, this, [this] {
            if (!m_deadlineAt)
                fail(notSentError(core::ErrorKind::RateLimited, QByteArrayLiteral("slowed-down")));
        });
    queue();
}

void Exchange::startDeadline(qint64 milliseconds)
{
    if (m_deadlineAt)
        return;
    m_deadlineAt = m_parts.clock.steadyMs() + milliseconds;
    if (guarded(Hazard::NoDeadline))
        m_parts.clock.after(milliseconds, this, [this] { onOutOfTime(); });
}

qint64 Exchange::remainingMs() const
{
    return std::max<qint64>(1, m_deadlineAt.value_or(0) - m_parts.clock.steadyMs());
}

bool Exchange::stop()
{
    if (m_state == State::Sending && m_write)
        return false;
    end();
    return true;
}

void Exchange::queue()
{
    m_state = State::Queued;
    const qint64 pause = limiter().pausedForMs();
    const qint64 patience = m_deadlineAt ? remainingMs() : m_parts.defaultDeadlineMs;
    if (pause >= patience) {
        core::Error error = m_lastError.value_or(notSentError(core::ErrorKind::RateLimited, QByteArrayLiteral("slowed-down")));
        error.retryAfterMs = pause;
        return fail(error);
    }
    m_ticket = limiter().enter(m_lane, [this] { onTurn(); });
}

void Exchange::onTurn()
{
    m_ticket = 0;
    m_inside = true;
    startDeadline(m_parts.defaultDeadlineMs);
    authorise();
}

void Exchange::authorise()
{
    m_state = State::Authorising;
    if (m_parts.latch.isRefused())
        return fail(KeyLatch::error());
    if (m_parts.credentials.scheme == AuthScheme::Basic) {
        const core::Result<core::Secret> header = basicAuthorization(m_parts.credentials);
        return header ? onAuthorised(*header) : fail(header.error());
    }
    const int wait = ++m_tokenWait;
    m_parts.tokens.token().then(this, [this, wait](const core::Result<core::Secret> &token) {
        if (m_state == State::Authorising && wait == m_tokenWait)
            onToken(token);
    });
    // Each attempt of the token host has a deadline of its own; in all there is as much time as the request has.
    m_parts.clock.after(remainingMs(), this, [this, wait] {
        if (m_state == State::Authorising && wait == m_tokenWait)
            onOutOfTime();
    });
}

void Exchange::onToken(const core::Result<core::Secret> &token)
{
    if (!token)
        return fail(token.error());
    m_token = *token;
    onAuthorised(bearerAuthorization(m_token));
}

Shot Exchange::makeShot(const core::Secret &header) const
{
    Shot shot;
    shot.verb = m_info.verb;
    shot.url = m_url;
    shot.accept = m_request.accept;
    shot.contentType = QByteArrayLiteral("application/json");
    shot.authorization = header;
    shot.body = m_request.body;
    shot.limits.deadlineMs = remainingMs();
    shot.limits.connectMs = m_parts.connectDeadlineMs;
    shot.limits.maximumBytes = m_request.maximumBytes;
    return shot;
}

void Exchange::onAuthorised(const core::Secret &header)
{
    // Once more: the mode may have changed while the request waited.
    if (m_write && m_parts.mode == AccessMode::ReadOnly)
        return fail(notSentError(core::ErrorKind::ReadOnly, QByteArrayLiteral("read-only")));
    m_state = State::Sending;
    ++m_attempts;
    m_sentAt = m_parts.clock.steadyMs();
    ConnectionPool &pool = m_parts.pool(m_lane);
    // A kept connection that the service closes just now is the commonest way to an unknown outcome.
    if (m_write)
        pool.dropIdle();
    m_guard = pool.start(makeShot(header));
    connect(m_guard, &ReplyGuard::ended, this, &Exchange::onEnded);
}

void Exchange::onEnded()
{
    const RawAnswer answer = m_guard->answer();
    m_guard->deleteLater();
    m_guard.clear();
    leaveQueue();
    const std::optional<Verdict> verdict = judge(answer, askedBy(m_request), m_parts.clock.utcNow());
    if (verdict)
        onFailure(*verdict, answer);
    else
        succeed(answer);
}

void Exchange::onFailure(const Verdict &verdict, const RawAnswer &answer)
{
    RetryQuestion question;
    question.failure = verdict.failure;
    question.write = m_write;
    question.attemptsMade = m_attempts - (m_tokenRenewed ? 1 : 0);
    question.tokenRenewed = m_tokenRenewed || m_parts.credentials.scheme == AuthScheme::Basic;
    question.retryAfterMs = verdict.error.retryAfterMs;
    question.remainingMs = m_deadlineAt.value_or(0) - m_parts.clock.steadyMs();
    question.jitter = m_parts.random();
    const std::optional<qint64> again = nextAttemptIn(question, m_parts.quota);
    httplog::failure(logLine(answer), verdict.error, again);
    throttleHost(verdict, again);
    const bool refused = verdict.failure == Failure::TokenExpired || verdict.failure == Failure::Unauthorised;
    // Also when this request gives up: the next one must not run into the same refusal.
    if (refused)
        m_parts.tokens.drop(m_token);
    if (!again)
        return fail(refused ? refusal(verdict) : verdict.error);
    m_lastError = verdict.error;
    if (refused) {
        m_tokenRenewed = true;
        return queue();
    }
    m_state = State::BackingOff;
    m_parts.clock.after(*again, this, [this] {
        if (m_state == State::BackingOff)
            queue();
    });
}

//! Once more with a new token, or with the key itself, is a refusal of the key. A write that went out once only knows about its token.
core::Error Exchange::refusal(const Verdict &verdict)
{
    core::Error error = verdict.error;
    if (verdict.failure != Failure::Unauthorised)
        return error;
    if (m_tokenRenewed || m_parts.credentials.scheme == AuthScheme::Basic)
        m_parts.latch.refuse();
    else
        error.reason = QByteArrayLiteral("token-rejected");
    return error;
}

void Exchange::throttleHost(const Verdict &verdict, std::optional<qint64> againInMs)
{
    if (!retryRule(verdict.failure).slowsTheHost)
        return;
    const qint64 pause = againInMs.value_or(verdict.error.retryAfterMs.value_or(1'000));
    limiter().pauseFor(pause);
    if (m_parts.onSlowedDown)
        m_parts.onSlowedDown(limiter().pausedForMs());
}

void Exchange::onOutOfTime()
{
    // While an attempt is under way its guard keeps the same deadline and knows what may have left.
    if (m_state == State::Sending || m_state == State::Done)
        return;
    if (m_lastError)
        return fail(*m_lastError);
    const bool paused = m_state == State::Queued && limiter().pausedForMs() > 0;
    const QByteArray deadline = m_state == State::Authorising ? QByteArrayLiteral("token-deadline") : QByteArrayLiteral("deadline");
    core::Error error = paused ? notSentError(core::ErrorKind::RateLimited, QByteArrayLiteral("slowed-down"))
                               : notSentError(core::ErrorKind::Timeout, deadline);
    if (paused)
        error.retryAfterMs = limiter().pausedForMs();
    fail(error);
}

httplog::Line Exchange::logLine(const RawAnswer &answer) const
{
    return {m_number, m_attempts, m_info.verb, m_url, answer.status, m_parts.clock.steadyMs() - m_sentAt, answer.body.size(),
            QString::fromLatin1(answer.header("X-Request-Id"))};
}

void Exchange::succeed(const RawAnswer &answer)
{
    m_parts.quota.giveBack(m_attempts > 1);
    httplog::success(logLine(answer));
    Response response;
    response.status = answer.status;
    response.contentType = answer.contentType();
    response.contentDisposition = answer.header("Content-Disposition");
    response.body = answer.body;
    response.requestId = QString::fromLatin1(answer.header("X-Request-Id"));
    if (response.requestId.isEmpty())
        response.requestId = QStringLiteral("local-%1").arg(m_number);
    response.attempts = m_attempts;
    m_source.finish(std::move(response));
    end();
}

void Exchange::fail(core::Error error)
{
    if (m_state == State::Done)
        return;
    if (m_attempts == 0)
        httplog::refused(m_number, m_info.verb, error);
    if (error.requestId.isEmpty())
        error.requestId = QStringLiteral("local-%1").arg(m_number);
    m_source.finish(core::failure(std::move(error)));
    end();
}

void Exchange::end()
{
    m_state = State::Done;
    leaveQueue();
    if (m_guard) {
        m_guard->disconnect(this);
        m_guard->deleteLater();
        m_guard->giveUp(Ending::Dropped);
        m_guard.clear();
    }
    deleteLater();
}

void Exchange::leaveQueue()
{
    if (m_ticket != 0)
        limiter().withdraw(m_ticket);
    if (m_inside)
        limiter().leave(m_lane);
    m_ticket = 0;
    m_inside = false;
}

} // namespace api
