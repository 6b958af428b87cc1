// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/tokenprovider.h"

#include "api/answerjudge.h"
#include "core/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace api {

namespace {
constexpr qint64 marginMs = 60'000;
constexpr qint64 assumedLifeMs = 5 * 60 * 1000;
constexpr qint64 longestLifeMs = 7LL * 24 * 3600 * 1000;
constexpr qint64 restAfterFailureMs = 2'000;
constexpr qint64 longestRestMs = 5 * 60 * 1000;
//! What a request that waits for a token can bear: most have 30 s in all, and the service's own answer has to fit in as well.
constexpr qint64 longestWaitMs = 20'000;
constexpr std::array<qint64, 3> throttledCeilingsMs{1'000, 4'000, 16'000};

//! Odd values are answered with a short life, so that neither a storm nor a stale token follows. 0 is meant: use it once.
qint64 lifeOf(const QJsonValue &expiresIn)
{
    if (!expiresIn.isDouble())
        return assumedLifeMs;
    const double seconds = expiresIn.toDouble();
    if (seconds < 0 || seconds * 1000.0 > static_cast<double>(longestLifeMs))
        return assumedLifeMs;
    return static_cast<qint64>(seconds * 1000.0);
}

//! The token host does not know this key. Every other complaint of its says nothing about the key.
bool isRefusal(const RawAnswer &answer, const core::Error &error)
{
    if (answer.ending != Ending::Finished)
        return false;
    return answer.status == 401 || (answer.status == 400 && error.status == "invalid_client"_L1);
}

//! As a request that never left sees it: what the token host calls missing or refused is not the object that the request is about.
core::Error seenByTheRequest(core::Error error)
{
    switch (error.kind) {
    case core::ErrorKind::Missing:
    case core::ErrorKind::Conflict:
    case core::ErrorKind::Rejected:
        error.kind = core::ErrorKind::Protocol;
        error.reason = QByteArrayLiteral("unusable-token");
        break;
    case core::ErrorKind::Timeout:
        error.reason = QByteArrayLiteral("token-deadline");
        break;
    default:
        break;
    }
    error.sent = core::Sent::No;
    return error;
}

core::Error unusableToken()
{
    core::Error error;
    error.kind = core::ErrorKind::Protocol;
    error.reason = QByteArrayLiteral("unusable-token");
    return error;
}
} // namespace

TokenProvider::TokenProvider(Sender sender, core::Clock &clock, KeyLatch &latch, std::function<double()> random, QObject *parent)
    : QObject(parent), m_sender(std::move(sender)), m_clock(clock), m_latch(latch), m_random(std::move(random))
{
}

void TokenProvider::setCredentials(const Credentials &credentials)
{
    m_credentials = credentials;
    m_token = {};
    m_restsUntil = 0;
    ++m_flight;
    // Whoever waits gets the token of the new key.
    if (m_pending) {
        m_attempts = 0;
        request();
    }
}

bool TokenProvider::hasTime(qint64 margin) const
{
    return !m_token.isEmpty() && m_clock.steadyMs() < m_endsAtSteady - margin && m_clock.utcNow() < m_endsAtWall.addMSecs(-margin);
}

core::Task<core::Secret> TokenProvider::token()
{
    if (m_latch.isRefused())
        return core::readyTask<core::Secret>(this, core::failure(KeyLatch::error()));
    if (hasTime(std::min(marginMs, m_lifeMs / 2)))
        return core::readyTask<core::Secret>(this, m_token);
    const bool rests = m_clock.steadyMs() < m_restsUntil;
    // While a new one is on its way, or the host wants its peace.
    if ((m_pending || rests) && hasTime(0))
        return core::readyTask<core::Secret>(this, m_token);
    if (m_pending)
        return m_pending->task();
    if (rests) {
        core::Error error = m_lastError;
        if (error.retryAfterMs)
            error.retryAfterMs = m_restsUntil - m_clock.steadyMs();
        return core::readyTask<core::Secret>(this, core::failure(error));
    }
    m_pending.emplace(this, [] { return false; });
    const core::Task<core::Secret> task = m_pending->task();
    m_attempts = 0;
    request();
    return task;
}

void TokenProvider::drop(const core::Secret &failed)
{
    if (m_token == failed)
        m_token = {};
}

void TokenProvider::request()
{
    const core::Result<core::Secret> authorization = basicAuthorization(m_credentials);
    if (!authorization)
        return fail(authorization.error());
    ++m_attempts;
    const int flight = ++m_flight;
    m_sender(*authorization, this, [this, flight](const RawAnswer &answer) { onAnswer(flight, answer); });
}

void TokenProvider::onAnswer(int flight, const RawAnswer &answer)
{
    if (flight != m_flight || !m_pending)
        return;
    const std::optional<Verdict> verdict = judge(answer, Asked(), m_clock.utcNow());
    if (!verdict)
        return accept(answer.body);
    if (isRefusal(answer, verdict->error)) {
        m_latch.refuse();
        m_token = {};
        core::Error error = verdict->error;
        error.kind = core::ErrorKind::Auth;
        error.reason = QByteArrayLiteral("key-rejected");
        return fail(error);
    }
    // With a token that still serves nobody waits for the repeats: the next one who asks makes them.
    if (hasTime(0) || !retryLater(answer, verdict->failure, verdict->error.retryAfterMs))
        fail(verdict->error);
}

bool TokenProvider::retryLater(const RawAnswer &answer, Failure failure, std::optional<qint64> retryAfterMs)
{
    qint64 wait = 0;
    if (answer.status == 429) {
        if (m_attempts > static_cast<int>(throttledCeilingsMs.size()))
            return false;
        const qint64 ceiling = throttledCeilingsMs.at(static_cast<std::size_t>(m_attempts) - 1);
        wait = static_cast<qint64>(static_cast<double>(ceiling) * m_random());
        wait = std::max(wait, retryAfterMs.value_or(0));
        if (wait > longestWaitMs)
            return false;
    } else {
        // Asking twice for a token does no harm: the rules of reads.
        const RetryRule &rule = retryRule(failure);
        if (!rule.read || m_attempts >= maximumAttempts)
            return false;
        wait = backoffMs(rule, m_attempts, m_random());
    }
    const int flight = m_flight;
    m_clock.after(wait, this, [this, flight] {
        if (flight == m_flight && m_pending)
            request();
    });
    return true;
}

void TokenProvider::accept(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QByteArray text = object.value("access_token"_L1).toString().toUtf8();
    const QString type = object.value("token_type"_L1).toString(u"bearer"_s);
    if (!isUsableToken(text) || type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return fail(unusableToken());
    m_lifeMs = lifeOf(object.value("expires_in"_L1));
    m_endsAtSteady = m_clock.steadyMs() + m_lifeMs;
    m_endsAtWall = m_clock.utcNow().addMSecs(m_lifeMs);
    m_token = core::Secret(text);
    core::wipe(text);
    m_restsUntil = 0;
    deliver(m_token);
}

void TokenProvider::fail(core::Error error)
{
    error = seenByTheRequest(std::move(error));
    m_lastError = error;
    m_restsUntil = m_clock.steadyMs() + std::clamp(error.retryAfterMs.value_or(0), restAfterFailureMs, longestRestMs);
    // The host may be out of order while the token that we hold is still good.
    if (error.kind != core::ErrorKind::Auth && error.kind != core::ErrorKind::Invalid && hasTime(0))
        return deliver(m_token);
    deliver(core::failure(std::move(error)));
}

void TokenProvider::deliver(const core::Result<core::Secret> &result)
{
    if (!m_pending)
        return;
    const core::TaskSource<core::Secret> source = *m_pending;
    m_pending.reset();
    source.finish(result);
}

} // namespace api
