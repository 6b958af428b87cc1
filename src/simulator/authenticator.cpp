// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/authenticator.h"

#include "simulator/jsonwriter.h"
#include "simulator/paging.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace simulator {

bool RateLimiter::admit(qint64 steadyMs)
{
    if (m_limit.perSecond <= 0)
        return true;
    if (m_lastMs >= 0)
        m_tokens = std::min<double>(m_limit.burst, m_tokens + double(steadyMs - m_lastMs) * m_limit.perSecond / 1000.0);
    m_lastMs = steadyMs;
    if (m_tokens < 1.0)
        return false;
    m_tokens -= 1.0;
    return true;
}

int RateLimiter::retryAfterSeconds() const
{
    return std::max(1, static_cast<int>(std::ceil((1.0 - m_tokens) / m_limit.perSecond)));
}

Authenticator::Authenticator(const Options &options, const SimClock *clock)
    : m_basic("Basic " + (options.keyId + u':' + options.keySecret).toUtf8().toBase64()),
      m_projectId(options.projectId),
      m_ttlSeconds(options.tokenTtlSeconds),
      m_retryAfter(options.retryAfterHeader),
      m_clock(clock),
      m_oauth(options.oauthLimit),
      m_basicLimit(options.basicLimit),
      m_token(options.tokenLimit)
{
}

bool Authenticator::isKey(const QByteArray &authorization) const
{
    return authorization == m_basic;
}

namespace {

Answer tokenError(int status, const QString &error, const QString &description)
{
    JsonWriter json;
    json.beginObject().field("error", error).field("error_description", description).endObject();
    return jsonAnswer(json, status);
}

bool asksForClientCredentials(const QByteArray &form)
{
    for (const QByteArray &pair : form.split('&')) {
        if (pair == "grant_type=client_credentials")
            return true;
    }
    return false;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

Answer Authenticator::issueToken(const Request &request, const QString &tokenType)
{
    if (!m_token.admit(m_clock->steadyMs()))
        return tokenError(429, u"rate_limited"_s, u"Too many token requests"_s); // On purpose without Retry-After.
    if (!isKey(request.headers.value("authorization")))
        return tokenError(401, u"invalid_client"_s, u"Client authentication failed"_s);
    if (!request.headers.value("content-type").startsWith("application/x-www-form-urlencoded") || !request.body.contains("grant_type="))
        return tokenError(400, u"invalid_request"_s, u"The grant type is missing"_s);
    if (!asksForClientCredentials(request.body))
        return tokenError(400, u"unsupported_grant_type"_s, u"Only client_credentials is supported"_s);
    const qint64 expiresAt = m_clock->wallMs() / 1000 + m_ttlSeconds;
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray payload = QByteArrayLiteral("{\"jti\":\"") + QByteArray::number(++m_issued) + "\",\"exp\":"
                               + QByteArray::number(expiresAt) + '}';
    const QByteArray token = base64Url("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + '.' + base64Url(payload) + '.'
                             + base64Url(QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof(random)));
    m_expiry.insert(token, m_clock->steadyMs() + qint64(m_ttlSeconds) * 1000);
    JsonWriter json;
    json.beginObject()
        .field("access_token", QString::fromLatin1(token))
        .field("expires_in", m_ttlSeconds)
        .field("scope", QString())
        .field("token_type", tokenType)
        .endObject();
    return jsonAnswer(json);
}

void Authenticator::refuse(const QByteArray &challenge, const QString &message) const
{
    throw Problem{401, "UNAUTHENTICATED", message, {}, {{"WWW-Authenticate", challenge}}};
}

void Authenticator::limit(RateLimiter *limiter) const
{
    if (limiter->admit(m_clock->steadyMs()))
        return;
    HeaderList headers;
    if (m_retryAfter)
        headers.append({"Retry-After", QByteArray::number(limiter->retryAfterSeconds())});
    const QJsonObject violation{{u"subject"_s, u"project"_s}, {u"description"_s, u"requests per second"_s}};
    throw Problem{429, "RESOURCE_EXHAUSTED", u"Too many requests"_s,
                  {QJsonObject{{u"type"_s, u"QuotaFailure"_s}, {u"violations"_s, QJsonArray{violation}}}}, headers};
}

void Authenticator::check(const Request &request)
{
    const QByteArray authorization = request.headers.value("authorization");
    if (authorization.startsWith("Basic ")) {
        if (!isKey(authorization))
            refuse("Basic realm=\"sinch\"", u"The key id or the key secret is wrong"_s);
        limit(&m_basicLimit);
    } else if (authorization.startsWith("Bearer ")) {
        const auto found = m_expiry.constFind(authorization.mid(7));
        if (found == m_expiry.constEnd())
            refuse("Bearer realm=\"sinch\", error=\"invalid_token\", error_description=\"invalid\"", u"The access token is not valid"_s);
        if (*found <= m_clock->steadyMs())
            refuse("Bearer realm=\"sinch\", error=\"invalid_token\", error_description=\"expired\"", u"The access token has expired"_s);
        limit(&m_oauth);
    } else {
        refuse("Bearer realm=\"sinch\"", u"Full authentication is required to access this resource"_s);
    }
    if (request.segments.value(2) != m_projectId)
        throw Problem{403, "PERMISSION_DENIED", request.isNumbersHost() ? QString() : u"The key is not entitled to this project"_s, {}, {}};
}

void Authenticator::expireAll()
{
    for (qint64 &end : m_expiry)
        end = m_clock->steadyMs();
}

} // namespace simulator
